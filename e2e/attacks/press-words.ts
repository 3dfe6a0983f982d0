import type { Page } from 'playwright-core';

interface DomNode {
  readonly nodeId: number;
  readonly nodeType: number;
  readonly nodeValue: string;
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly DomNode[];
}

/** Presses the element with these words, by the mouse where it stands; in closed shadow roots too, which no locator enters. */
export async function pressWords(page: Page, words: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const found = elementWith(root, words);
  if (!found) throw new Error(`Nothing on the page says "${words}".`);
  await session.send('DOM.scrollIntoViewIfNeeded', { nodeId: found.nodeId });
  const { model } = await session.send('DOM.getBoxModel', { nodeId: found.nodeId });
  const [left = 0, top = 0, , , right = 0, bottom = 0] = model.border;
  await session.detach();
  await page.mouse.click((left + right) / 2, (top + bottom) / 2);
}

function elementWith(node: DomNode, words: string): DomNode | undefined {
  const inside = [...(node.shadowRoots ?? []), ...(node.children ?? [])];
  if (inside.some((child) => child.nodeType === 3 && child.nodeValue.trim() === words)) return node;
  for (const child of inside) {
    const found = elementWith(child, words);
    if (found) return found;
  }
  return undefined;
}
