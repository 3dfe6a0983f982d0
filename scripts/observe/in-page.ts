import compiledCatalogue from 'virtual:catalogue';
import compiledPhrases from 'virtual:phrases';
import { openCatalogue } from '../../utils/catalogue/catalogue';
import { detect } from '../../utils/detection/detect';
import { openPhrases } from '../../utils/detection/phrases';
import type { FrameReading } from '../../utils/messaging/protocol';
import type { Detection } from '../../utils/model/detection';
import { isFrameInSight } from '../../utils/page/is-frame-in-sight';
import { layoutNow } from '../../utils/page/layout';
import { siteRules } from '../../utils/sites';

/** What observe calls in the isolated world of each frame. Answers go through JSON. */
export interface InPageReader {
  /** `host, root, host, root, …`: shadow roots that only a debugger can reach. */
  takeClosedRoots(...pairs: Node[]): void;
  /** Resolves when the document has not changed for `quietMs`, at the latest after `capMs`. */
  quiet(quietMs: number, capMs: number): Promise<void>;
  read(explain: boolean): DocumentReading;
  /** In the top frame: which of the frames' sizes the page shows. */
  inSight(sizes: readonly { readonly width: number; readonly height: number }[]): readonly boolean[];
}

/** One document; its size and origin tell a frame. */
export interface DocumentReading extends FrameReading {
  readonly contentType: string;
  /** Still being parsed. */
  readonly isLoading: boolean;
  /** The detector's steps, when asked to explain. */
  readonly steps: readonly (readonly [step: string, detail: unknown])[];
}

declare global {
  var waysToPay: InPageReader | undefined;
}

const closedRoots = new WeakMap<Element, ShadowRoot>();

globalThis.waysToPay ??= {
  takeClosedRoots(...pairs) {
    for (let at = 0; at + 1 < pairs.length; at += 2) closedRoots.set(pairs[at] as Element, pairs[at + 1] as ShadowRoot);
  },
  quiet,
  read(explain) {
    const steps: [string, unknown][] = [];
    const note = explain ? (step: string, detail: unknown) => void steps.push([step, detail]) : undefined;
    return {
      contentType: document.contentType,
      isLoading: document.readyState === 'loading',
      origin: location.origin,
      width: innerWidth,
      height: innerHeight,
      touched: false,
      detection: isUnloadedFrame() ? { kind: 'unreadable', reason: 'frame' } : readDocument(note),
      steps,
    };
  },
  inSight: (sizes) => sizes.map((size) => isFrameInSight(document, size)),
};

function readDocument(explain: ((step: string, detail: unknown) => void) | undefined): Detection {
  return detect({
    document,
    address: new URL(location.href),
    catalogue: openCatalogue(compiledCatalogue),
    phrases: openPhrases(compiledPhrases),
    rules: siteRules,
    ...layoutNow(),
    shadowRootOf: (element) => element.shadowRoot ?? closedRoots.get(element) ?? null,
    ...(explain ? { explain } : {}),
  });
}

/** A frame that was not allowed to load holds an empty document of its parent's origin. */
function isUnloadedFrame(): boolean {
  const { frameElement } = window;
  return (
    location.href === 'about:blank' && frameElement instanceof HTMLElement && /^https?:/.test(sourceOf(frameElement))
  );
}

const sourceOf = (frame: HTMLElement) => ('src' in frame && typeof frame.src === 'string' ? frame.src : '');

function quiet(quietMs: number, capMs: number): Promise<void> {
  return new Promise((resolve) => {
    const finish = () => {
      observer.disconnect();
      clearTimeout(waiting);
      clearTimeout(cap);
      resolve();
    };
    const observer = new MutationObserver(() => {
      clearTimeout(waiting);
      waiting = setTimeout(finish, quietMs);
    });
    let waiting = setTimeout(finish, quietMs);
    const cap = setTimeout(finish, capMs);
    observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  });
}
