import type { CDPSession, Page } from 'playwright-core';
import type { InPageReader } from './in-page';

/** One frame of a page with a world of its own, in which the page's scripts can neither see nor change the reader. */
export interface FrameWorld {
  readonly url: string;
  /** Runs one of the reader's functions; it is ended after `timeoutMs`. */
  call<K extends Exclude<keyof InPageReader, 'takeClosedRoots'>>(
    name: K,
    args: Parameters<InPageReader[K]>,
    timeoutMs: number,
  ): Promise<Awaited<ReturnType<InPageReader[K]>>>;
}

// The debugging protocol's own types, of which playwright-core exports none.
interface Frame {
  readonly id: string;
  readonly url: string;
}

interface FrameTree {
  readonly frame: Frame;
  readonly childFrames?: readonly FrameTree[];
}

interface DomNode {
  readonly nodeId: number;
  readonly parentId?: number;
  readonly backendNodeId: number;
  readonly frameId?: string;
  readonly shadowRootType?: string;
  readonly shadowRoots?: readonly DomNode[];
  readonly contentDocument?: DomNode;
}

interface SessionFrame {
  readonly session: CDPSession;
  readonly frame: Frame;
}

/** Puts the reader into every frame that can be reached, the top frame first, and hands it the closed shadow roots. */
export async function openWorlds(page: Page, reader: string): Promise<FrameWorld[]> {
  const frames = await framesOf(page);
  const contexts = new Map<string, number>();
  const worlds: FrameWorld[] = [];
  for (const { session, frame } of frames) {
    const contextId = await openWorld(session, frame.id, reader);
    contexts.set(frame.id, contextId);
    worlds.push(worldOf(session, frame, contextId));
  }
  for (const session of new Set(frames.map((each) => each.session))) await handOverClosedRoots(session, contexts);
  return worlds;
}

/** The reader in the top frame alone, without closed shadow roots: enough to watch the document. */
export async function openTopWorld(page: Page, reader: string): Promise<FrameWorld> {
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  return worldOf(session, frameTree.frame, await openWorld(session, frameTree.frame.id, reader));
}

async function openWorld(session: CDPSession, frameId: string, reader: string): Promise<number> {
  const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId, worldName: 'ways-to-pay' });
  // The world is the same one as long as the document is.
  const isThere = await evaluate(session, executionContextId, 'globalThis.waysToPay !== undefined');
  if (isThere !== true) await evaluate(session, executionContextId, `${reader}\n;undefined`);
  return executionContextId;
}

function worldOf(session: CDPSession, frame: Frame, contextId: number): FrameWorld {
  return {
    url: frame.url,
    async call(name, args, timeoutMs) {
      const expression = `Promise.resolve(waysToPay.${name}(...${JSON.stringify(args)})).then(JSON.stringify)`;
      const json = await evaluate(session, contextId, expression, timeoutMs);
      return json === undefined ? undefined : JSON.parse(String(json));
    },
  };
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
  const { frameTree } = await session.send('Page.getFrameTree');
  await session.send('DOM.enable');
  // As a tree the protocol cannot tell of pages nested more than some hundred levels deep.
  const { nodes } = await session.send('DOM.getFlattenedDocument', { depth: -1, pierce: true });
  for (const [frameId, pairs] of closedRootsByFrame(nodes, frameTree.frame.id)) {
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

/** Frame id → host, root, host, root, … */
function closedRootsByFrame(nodes: readonly DomNode[], topFrameId: string): Map<string, number[]> {
  const parents = new Map<number, number>();
  const documents = new Map<number, string>();
  for (const node of nodes) {
    if (node.parentId === undefined) documents.set(node.nodeId, topFrameId);
    else parents.set(node.nodeId, node.parentId);
    for (const root of node.shadowRoots ?? []) parents.set(root.nodeId, node.nodeId);
    if (node.contentDocument && node.frameId !== undefined) documents.set(node.contentDocument.nodeId, node.frameId);
  }
  const frameOf = (node: DomNode) => {
    let at: number | undefined = node.nodeId;
    while (at !== undefined && !documents.has(at)) at = parents.get(at);
    return at === undefined ? undefined : documents.get(at);
  };
  const byFrame = new Map<string, number[]>();
  for (const host of nodes) {
    const root = host.shadowRoots?.find((each) => each.shadowRootType === 'closed');
    const frameId = root && frameOf(host);
    if (root && frameId !== undefined)
      byFrame.set(frameId, [...(byFrame.get(frameId) ?? []), host.backendNodeId, root.backendNodeId]);
  }
  return byFrame;
}
