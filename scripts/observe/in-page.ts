import compiledCatalogue from 'virtual:catalogue';
import compiledPhrases from 'virtual:phrases';
import { openCatalogue } from '../../utils/catalogue/catalogue';
import { type DetectInput, detect } from '../../utils/detection/detect';
import { openPhrases } from '../../utils/detection/phrases';
import type { Detection } from '../../utils/model/detection';
import { layoutNow } from '../../utils/page/layout';

/** What observe calls in the isolated world of each frame. */
export interface InPageReader {
  /** `host, root, host, root, …`: shadow roots that only a debugger can reach. */
  takeClosedRoots(...pairs: Node[]): void;
  /** Resolves when the document has not changed for `quietMs`, at the latest after `capMs`. */
  quiet(quietMs: number, capMs: number): Promise<void>;
  /** A PageReading as JSON; with `explain` also what each step found and dropped. */
  read(explain: boolean): string;
}

export interface PageReading {
  readonly contentType: string;
  readonly detection: Detection;
  /** What each step found and dropped; empty unless asked for. */
  readonly steps: readonly { readonly step: string; readonly detail: unknown }[];
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
    const steps: { step: string; detail: unknown }[] = [];
    const input = inputOf(document);
    const detection = detect(explain ? { ...input, explain: (step, detail) => steps.push({ step, detail }) } : input);
    const reading: PageReading = { contentType: document.contentType, detection, steps };
    return JSON.stringify(reading);
  },
};

function inputOf(document: Document): DetectInput {
  return {
    document,
    address: new URL(document.location.href),
    catalogue: openCatalogue(compiledCatalogue),
    phrases: openPhrases(compiledPhrases),
    ...layoutNow(),
    shadowRootOf: (element) => element.shadowRoot ?? closedRoots.get(element) ?? null,
  };
}

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
