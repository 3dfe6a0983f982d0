/** The state of a page that opening a list must not change, held in memory for the moment it takes. */
export interface PageSnapshot {
  /** Puts everything back without a single event, for an event would make the page act. Tells what had changed. */
  restore(): readonly Changed[];
  /** As `restore`, for what is chosen alone. */
  restoreChoices(): void;
  /** Which of the choices known from before are made now. */
  choicesNow(): string;
  readonly address: string;
}

export type Changed = 'choice' | 'value' | 'total' | 'storage';

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Elements that say by an attribute whether they are chosen, as custom radios do. */
const marked = '[aria-checked],[aria-selected],[aria-pressed],[role="radio"],[role="option"],[role="menuitemradio"]';
const marks = ['aria-checked', 'aria-selected', 'aria-pressed', 'data-state', 'data-checked', 'data-selected', 'class'];
/** Larger stores than this are left alone. */
const largestStore = 300_000;
const mostAmounts = 400;
const amount =
  /(?:\p{Sc}|\b(?:EUR|USD|GBP|CNY|JPY|RMB|CHF|SEK|NOK|DKK|PLN)\b|[元円원])\s?\d|\d[\d.,]*\s?(?:\p{Sc}|(?:EUR|USD|GBP|CNY|JPY|RMB|CHF|SEK|NOK|DKK|PLN|kr|zł|Kč|Ft|lei)\b|[元円원])/u;

/** Takes note of choices, values, totals, stores, focus and places of scrolling. `roots`: the document and shadow roots known. */
export function takeSnapshot(document: Document, control: Element): PageSnapshot {
  const fields = [...document.querySelectorAll<Field>('input,textarea,select')].map(noteOfField);
  const choices = [...document.querySelectorAll(marked)].map((element) => ({
    element,
    values: marks.map((name) => [name, element.getAttribute(name)] as const),
  }));
  const totals = amountsIn(document);
  const stores = [storeOf(() => localStorage), storeOf(() => sessionStorage)];
  const places = scrolledAround(control).map((element) => [element, element.scrollLeft, element.scrollTop] as const);
  const view = { x: scrollX, y: scrollY };
  const focused = document.activeElement;

  return {
    address: location.href,
    choicesNow: () => fields.map((field) => (field.isChoice ? field.now() : '')).join(),
    restoreChoices() {
      for (const field of fields) if (field.isChoice) field.restore();
      restoreMarks(choices);
    },
    restore() {
      const changed = new Set<Changed>();
      for (const field of fields) {
        const what = field.restore();
        if (what) changed.add(what);
      }
      if (restoreMarks(choices)) changed.add('choice');
      if (totals.some(({ element, text }) => element.isConnected && textOf(element) !== text)) changed.add('total');
      for (const restoreStore of stores) if (restoreStore()) changed.add('storage');
      for (const [element, left, top] of places) {
        if (element.scrollLeft !== left) element.scrollLeft = left;
        if (element.scrollTop !== top) element.scrollTop = top;
      }
      if (scrollX !== view.x || scrollY !== view.y) scrollTo({ left: view.x, top: view.y, behavior: 'instant' });
      restoreFocus(document, focused);
      return [...changed];
    },
  };
}

interface FieldNote {
  readonly isChoice: boolean;
  now(): string;
  restore(): 'choice' | 'value' | null;
}

/** Through the prototype's own accessors: neither a page's named fields nor a framework's watch on them interferes. */
function noteOfField(field: Field): FieldNote {
  if (field instanceof HTMLSelectElement) {
    const chosen = [...field.options].map((option) => [option, option.selected] as const);
    return {
      isChoice: true,
      now: () => String(field.selectedIndex),
      restore() {
        if (chosen.every(([option, selected]) => option.selected === selected)) return null;
        for (const [option, selected] of chosen) option.selected = selected;
        return 'choice';
      },
    };
  }
  const checkable = field instanceof HTMLInputElement && (field.type === 'radio' || field.type === 'checkbox');
  if (checkable) {
    const { checked, indeterminate } = field;
    return {
      isChoice: true,
      now: () => String(field.checked),
      restore() {
        if (field.checked === checked && field.indeterminate === indeterminate) return null;
        field.checked = checked;
        field.indeterminate = indeterminate;
        return 'choice';
      },
    };
  }
  const { value } = field;
  return {
    isChoice: false,
    now: () => '',
    restore() {
      if (field.value === value || field.type === 'file') return null;
      field.value = value;
      return 'value';
    },
  };
}

function restoreMarks(
  choices: readonly { readonly element: Element; readonly values: readonly (readonly [string, string | null])[] }[],
): boolean {
  const changed = choices.filter(({ element, values }) =>
    values.some(([name, value]) => name.startsWith('aria-') && element.getAttribute(name) !== value),
  );
  for (const { element, values } of changed) {
    for (const [name, value] of values) {
      if (value === null) element.removeAttribute(name);
      else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
    }
  }
  return changed.length > 0;
}

const textOf = (element: Element): string => element.textContent ?? '';

/** Elements that hold a sum of money by themselves. */
function amountsIn(document: Document): { readonly element: Element; readonly text: string }[] {
  const found: { element: Element; text: string }[] = [];
  const walker = document.createTreeWalker(document.body ?? document.documentElement, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node && found.length < mostAmounts; node = walker.nextNode()) {
    const element = node.parentElement;
    const text = node.nodeValue ?? '';
    if (element && text.length < 60 && amount.test(text) && !/^(?:script|style)$/.test(element.localName)) {
      found.push({ element, text: textOf(element) });
    }
  }
  return found;
}

/** Gives a function that puts the store back as it was; nothing where the page has none or a very large one. */
function storeOf(open: () => Storage): () => boolean {
  try {
    const store = open();
    const before = new Map(Object.keys(store).map((key) => [key, store.getItem(key) ?? '']));
    if ([...before.values()].reduce((sum, value) => sum + value.length, 0) > largestStore) return () => false;
    return () => {
      let changed = false;
      for (const key of Object.keys(store)) {
        if (before.has(key)) continue;
        store.removeItem(key);
        changed = true;
      }
      for (const [key, value] of before) {
        if (store.getItem(key) === value) continue;
        store.setItem(key, value);
        changed = true;
      }
      return changed;
    };
  } catch (error) {
    // A sandboxed page or one without storage has nothing to put back.
    console.debug('Ways to Pay: no storage here', error);
    return () => false;
  }
}

function scrolledAround(control: Element): Element[] {
  const found: Element[] = [];
  for (let at: Element | null = control; at; at = at.parentElement) {
    if (at.scrollHeight > at.clientHeight || at.scrollWidth > at.clientWidth) found.push(at);
  }
  return found;
}

function restoreFocus(document: Document, focused: Element | null): void {
  if (document.activeElement === focused) return;
  if (focused instanceof HTMLElement && focused !== document.body && focused.isConnected) {
    focused.focus({ preventScroll: true });
  } else if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}
