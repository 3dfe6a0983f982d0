import { queryAll } from '../page/dom';

/** A page of ours, laid out in a frame of the test page. */
export interface RenderedPage {
  readonly document: Document;
  /** Open and closed roots alike, as the extension sees them. */
  readonly shadowRootOf: (element: Element) => ShadowRoot | null;
  readonly remove: () => void;
}

/**
 * Lays `html` out in a frame without scripts or network. Declarative shadow roots
 * (`<template shadowrootmode>`) are attached here instead of by the parser, because
 * a closed root could not be reached from outside afterwards.
 */
export async function renderPage(html: string, address: string): Promise<RenderedPage> {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-same-origin');
  frame.style.cssText = 'width:1024px;height:900px;border:0';
  // The parser would wait for ever for a style sheet in the body that may not be loaded.
  const still = html.replaceAll('shadowrootmode=', `${waiting}=`).replace(/<link\b/gi, '<link disabled');
  frame.srcdoc = withHead(still, address);
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await Promise.race([loaded, untilParsed(frame)]);
  const page = frame.contentDocument;
  if (!page) throw new Error(`the frame of ${address} has no document`);
  const roots = new WeakMap<Element, ShadowRoot>();
  attachRoots(page, roots);
  return {
    document: page,
    shadowRootOf: (element) => roots.get(element) ?? element.shadowRoot,
    remove: () => frame.remove(),
  };
}

/** Now and then the browser goes on waiting for pictures that it may not load: by then all is laid out. */
async function untilParsed(frame: HTMLIFrameElement): Promise<void> {
  for (let seen = 0; seen < 10 && frame.isConnected; ) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    const page = frame.contentDocument;
    if (page?.URL === 'about:srcdoc' && page.readyState !== 'loading') seen += 1;
  }
}

const waiting = 'data-waiting-root';

const policy = `default-src 'none'; style-src 'unsafe-inline'; img-src data:`;

/** Base address and a policy that keeps the frame off the network, at the top of the head. */
function withHead(html: string, address: string): string {
  const head = `<meta http-equiv="Content-Security-Policy" content="${policy}"><base href="${address}">`;
  if (/<head[^>]*>/i.test(html)) return html.replace(/<head[^>]*>/i, (tag) => tag + head);
  if (/<html[^>]*>/i.test(html)) return html.replace(/<html[^>]*>/i, (tag) => tag + head);
  return head + html;
}

function attachRoots(scope: Document | ShadowRoot, roots: WeakMap<Element, ShadowRoot>): void {
  for (const template of queryAll(scope, `template[${waiting}]`) as HTMLTemplateElement[]) {
    const host = template.parentElement;
    if (!host) continue;
    const mode = template.getAttribute(waiting) === 'closed' ? 'closed' : 'open';
    const root = host.attachShadow({ mode });
    root.append(template.content);
    template.remove();
    roots.set(host, root);
    attachRoots(root, roots);
  }
}
