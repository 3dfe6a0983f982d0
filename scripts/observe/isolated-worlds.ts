import type { CDPSession, Page } from 'playwright-core';
import type { InPageReader } from './in-page';

/** One frame of a page with a world of its own, in which the page's scripts can neither see nor change the reader. */
export interface FrameWorld {
  readonly url: string;
  /** null for the top frame. */
  readonly parentId: string | null;
  readonly frameId: string;
  /** Runs one of the reader's functions; ends with an error after `timeoutMs`. */
  call<K extends keyof InPageReader>(name: K, args: Parameters<InPageReader[K]>, timeoutMs: number): Promise<unknown>;
}

// The debugging protocol's own types, of which playwright-core exports none.
interface Frame {
  readonly id: string;
  readonly parentId?: string;
  readonly url: string;
}

interface FrameTree {
  readonly frame: Frame;
  readonly childFrames?: readonly FrameTree[];
}

interface DomNode {
  readonly backendNodeId: number;
  readonly frameId?: string;
  readonly shadowRootType?: string;
  readonly shadowRoots?: readonly DomNode[];
  readonly children?: readonly DomNode[];
  readonly contentDocument?: DomNode;
}

interface SessionFrame {
  readonly session: CDPSession;
  readonly frame: Frame;
}

/** Puts the reader into every frame that can be reached, the top frame first, and hands it the closed shadow roots. */
export async function openWorlds(page: Page, reader: string): Promise<FrameWorld[]> {
  const frames = await framesOf(page);
  const worlds: FrameWorld[] = [];
  const contexts = new Map<string, number>();
  for (const { session, frame } of frames) {
    const { executionContextId } = await session.send('Page.createIsolatedWorld', {
      frameId: frame.id,
      worldName: 'ways-to-pay',
    });
    contexts.set(frame.id, executionContextId);
    await evaluate(session, executionContextId, `${reader}\n;undefined`);
    worlds.push({
      url: frame.url,
      parentId: frame.parentId ?? null,
      frameId: frame.id,
      call: (name, args, timeoutMs) =>
        evaluate(session, executionContextId, `waysToPay.${name}(...${JSON.stringify(args)})`, timeoutMs),
    });
  }
  for (const session of new Set(frames.map((each) => each.session))) await handOverClosedRoots(session, contexts);
  return worlds;
}

/** Frames by the debugging session that reaches them: a frame of another site has a process and a session of its own. */
async function framesOf(page: Page): Promise<SessionFrame[]> {
  const found = new Map<string, SessionFrame>();
  const add = async (session: CDPSession) => {
    const { frameTree } = await session.send('Page.getFrameTree');
    for (const frame of flatten(frameTree)) if (!found.has(frame.id)) found.set(frame.id, { session, frame });
  };
  await add(await page.context().newCDPSession(page));
  for (const frame of page.frames().slice(1)) {
    const session = await page
      .context()
      .newCDPSession(frame)
      // Playwright's answer for a frame that lives in its parent's process, or is gone.
      .catch(() => undefined);
    if (session) await add(session);
  }
  return [...found.values()];
}

function flatten(tree: FrameTree): Frame[] {
  return [tree.frame, ...(tree.childFrames ?? []).flatMap(flatten)];
}

async function evaluate(
  session: CDPSession,
  contextId: number,
  expression: string,
  timeoutMs?: number,
): Promise<unknown> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    contextId,
    expression,
    returnByValue: true,
    awaitPromise: true,
    ...(timeoutMs === undefined ? {} : { timeout: timeoutMs }),
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

/** Only a debugger can open a closed shadow root where there is no extension. */
async function handOverClosedRoots(session: CDPSession, contexts: ReadonlyMap<string, number>): Promise<void> {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const { frameTree } = await session.send('Page.getFrameTree');
  for (const [frameId, pairs] of closedRootsByFrame(root, frameTree.frame.id)) {
    const executionContextId = contexts.get(frameId);
    if (executionContextId === undefined) continue;
    const objects = await Promise.all(
      pairs.map(async (backendNodeId) => {
        const { object } = await session.send('DOM.resolveNode', { backendNodeId, executionContextId });
        if (object.objectId === undefined) throw new Error(`node ${backendNodeId} has no object`);
        return { objectId: object.objectId };
      }),
    );
    await session.send('Runtime.callFunctionOn', {
      executionContextId,
      functionDeclaration: 'function (...pairs) { waysToPay.takeClosedRoots(...pairs); }',
      arguments: objects,
    });
  }
}

/** Frame id → host, root, host, root, …; walked without recursion, since pages nest without limit. */
function closedRootsByFrame(root: DomNode, topFrameId: string): Map<string, number[]> {
  const byFrame = new Map<string, number[]>();
  const left: { node: DomNode; frameId: string }[] = [{ node: root, frameId: topFrameId }];
  for (let at = left.pop(); at !== undefined; at = left.pop()) {
    const { node, frameId } = at;
    for (const shadow of node.shadowRoots ?? []) {
      if (shadow.shadowRootType === 'closed') {
        byFrame.set(frameId, [...(byFrame.get(frameId) ?? []), node.backendNodeId, shadow.backendNodeId]);
      }
      left.push({ node: shadow, frameId });
    }
    for (const child of node.children ?? []) left.push({ node: child, frameId });
    if (node.contentDocument) left.push({ node: node.contentDocument, frameId: node.frameId ?? frameId });
  }
  return byFrame;
}
