import { listen } from '../../utils/page/dom';
import { seenContent } from '../../utils/page/seen-content';

const watched: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: [
    'hidden',
    'class',
    'style',
    'aria-hidden',
    'aria-expanded',
    'aria-checked',
    'aria-selected',
    'open',
    'checked',
    'disabled',
  ],
};

export interface PageWatch {
  /** Has changes inside this shadow root seen too. */
  readonly include: (root: ShadowRoot) => void;
  /** Whether the page may say something else than when it was last read. */
  readonly isChanged: () => boolean;
  /** To be called when a reading begins. */
  readonly beginReading: () => void;
  /**
   * To be called when a reading has ended: the rows of choice it found, and whether the page changed under it. Such a
   * one may have missed what was there before and after: the page is to be read again, though it says the same.
   */
  readonly endReading: (rows: readonly Element[], isCrossed: boolean) => void;
  /** Whether anything changed since the reading began. */
  readonly changedMeanwhile: () => boolean;
}

/** More changes than these are not looked at one by one. */
const mostChanged = 200;

/** Calls back after every change of the page that can change what it offers, until `signal` aborts. */
export function watchPage(onChange: () => void, signal: AbortSignal): PageWatch {
  const seen = seenContent();
  let changed = new Set<Node>();
  // An event tells of a change without telling where.
  let isUnknown = true;
  const note = (records: readonly MutationRecord[]) => {
    for (const { target } of records) {
      if (changed.size >= mostChanged) isUnknown = true;
      if (isUnknown) break;
      changed.add(target);
    }
  };
  const observer = new MutationObserver((records) => {
    note(records);
    onChange();
  });
  const included = new WeakSet<Node>();
  const include = (root: Node) => {
    if (signal.aborted || included.has(root)) return;
    included.add(root);
    observer.observe(root, watched);
  };
  include(document);
  signal.addEventListener('abort', () => observer.disconnect());

  // A choice changes properties, which no observer sees; a frame that arrives fires only its own `load`.
  for (const type of ['change', 'load', 'toggle']) {
    listen(
      document,
      type,
      () => {
        isUnknown = true;
        onChange();
      },
      { capture: true, passive: true, signal },
    );
  }
  const changedMeanwhile = () => {
    note(observer.takeRecords());
    return isUnknown || changed.size > 0;
  };
  return {
    include,
    isChanged() {
      note(observer.takeRecords());
      if (isUnknown || seen.isNew(changed)) return true;
      changed = new Set();
      return false;
    },
    beginReading() {
      note(observer.takeRecords());
      seen.note(changed);
      changed = new Set();
      isUnknown = false;
    },
    endReading(rows, isCrossed) {
      if (isCrossed) {
        isUnknown = true;
        onChange();
      } else if (!changedMeanwhile()) seen.noteAround(rows);
    },
    changedMeanwhile,
  };
}
