import {
  attributeOf,
  bodyOf,
  childElementsOf,
  dataOf,
  isConnected,
  nextWithin,
  nodeTypeOf,
  parentOf,
  queryAll,
  TEXT,
  tagOf,
  textContentOf,
} from '../page/dom';
import { aimsOf } from './form-aims';
import { inRoots, ownValue, type Root } from './page-elements';
import { placeOf } from './removed-choices';

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

/** `aim`: where a form sends what, or a field that was put into it. `page`: the document, or every choice that was in it, is gone. */
export type Changed = 'choice' | 'value' | 'total' | 'aim' | 'storage' | 'page';

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Elements that say by an attribute whether they are chosen, as custom radios do. */
const marked = '[aria-checked],[aria-selected],[aria-pressed],[role="radio"],[role="option"],[role="menuitemradio"]';
/** Others say it by nothing but a class. */
const chosenByClass = /(?:^|[\s_-])(?:active|checked|chosen|cur|current|on|picked|sel|selected)(?![a-z])/i;
const marks = ['aria-checked', 'aria-selected', 'aria-pressed', 'data-state', 'data-checked', 'data-selected', 'class'];
/** Larger stores than this are left alone. */
const largestStore = 300_000;
const mostAmounts = 400;
const amount =
  /(?:\p{Sc}|\b(?:EUR|USD|GBP|CNY|JPY|RMB|CHF|SEK|NOK|DKK|PLN)\b|[元円원])\s?\d|\d[\d.,]*\s?(?:\p{Sc}|(?:EUR|USD|GBP|CNY|JPY|RMB|CHF|SEK|NOK|DKK|PLN|kr|zł|Kč|Ft|lei)\b|[元円원])/u;

/** Takes note of choices, values, totals, stores, focus and places of scrolling. `rows`: those of choice. */
export function takeSnapshot(
  document: Document,
  {
    roots,
    rows,
    control,
  }: { readonly roots: readonly Root[]; readonly rows: readonly Element[]; readonly control: Element },
): PageSnapshot {
  const fields = (inRoots(roots, 'input,textarea,select') as Field[]).map((field) => noteOfField(field, roots));
  // A tab chooses nothing but what is in sight.
  const markedElements = inRoots(roots, marked).filter((element) => attributeOf(element, 'role') !== 'tab');
  const choices = [...new Set([...markedElements, ...rows.flatMap(partsOfRow)])].map((element) => ({
    element,
    values: marks.map((name) => [name, attributeOf(element, name)] as const),
  }));
  const restoreAims = aimsOf(roots);
  const totals = amountsIn(document);
  const stores = [storeOf(() => localStorage), storeOf(() => sessionStorage), cookiesOf(document)];
  const { name } = window;
  const places = scrolledAround(control).map(
    (element) => [element, ownValue(Element, 'scrollLeft', element), ownValue(Element, 'scrollTop', element)] as const,
  );
  const view = { x: scrollX, y: scrollY };
  const focused = focusIn(document);
  const whole = ownValue(Document, 'documentElement', document);
  const body = bodyOf(document);
  const inBody = body ? [...ownValue(Node, 'childNodes', body)] : [];

  return {
    address: location.href,
    choicesNow: () => fields.map((field) => (field.isChoice ? field.now() : '')).join(),
    restoreChoices() {
      for (const field of fields) if (field.isChoice) field.restore();
      restoreMarks(choices);
    },
    restore() {
      const changed = new Set<Changed>();
      const made = fields.filter(({ isChoice }) => isChoice);
      const isGone = made.length > 0 && made.every(({ isThere }) => !isThere());
      if (isGone || ownValue(Document, 'documentElement', document) !== whole) changed.add('page');
      else if (made.filter((field) => field.putBack()).length > 0) changed.add('choice');
      // Views of an application change further in; nobody opens a list by that.
      if (inBody.length > 0 && !inBody.some(isConnected)) {
        changed.add('page');
        body?.replaceChildren(...inBody);
      }
      for (const field of fields) {
        const what = field.restore();
        if (what) changed.add(what);
      }
      if (restoreMarks(choices)) changed.add('choice');
      if (restoreAims()) changed.add('aim');
      if (totals.some(({ element, text }) => isConnected(element) && textContentOf(element) !== text))
        changed.add('total');
      for (const restoreStore of stores) if (restoreStore()) changed.add('storage');
      if (window.name !== name) {
        window.name = name;
        changed.add('storage');
      }
      for (const [element, left, top] of places) {
        Reflect.set(Element.prototype, 'scrollLeft', left, element);
        Reflect.set(Element.prototype, 'scrollTop', top, element);
      }
      if (scrollX !== view.x || scrollY !== view.y) scrollTo({ left: view.x, top: view.y, behavior: 'instant' });
      restoreFocus(document, focused);
      return [...changed];
    },
  };
}

/** Where a row says by its class that it is chosen: on itself, on what it holds, or on what holds nothing else. */
const partsOfRow = (row: Element): Element[] => {
  const parent = parentOf(row);
  const around = parent && childElementsOf(parent).length === 1 ? [parent] : [];
  return [row, ...around, ...queryAll(row, '[class]').slice(0, 20)];
};

interface FieldNote {
  readonly isChoice: boolean;
  now(): string;
  isThere(): boolean;
  /** Brings back a choice that was made and is gone, where it stood. */
  putBack(): boolean;
  restore(): 'choice' | 'value' | null;
}

/** Through the prototype's own accessors: neither a page's named fields nor a framework's watch on them interferes. */
function noteOfField(field: Field, roots: readonly Root[]): FieldNote {
  // By its name: one in a frame is of no class of this window.
  if (isSelect(field)) {
    const options = [...field.options];
    const wasChosen = new Map(options.map((option) => [option, option.selected]));
    const values = options.flatMap((option) => (option.selected ? option.value : []));
    // An entry that came tells by its value whether it stands for one that was chosen.
    const wanted = (option: HTMLOptionElement) => wasChosen.get(option) ?? values.includes(option.value);
    return {
      isChoice: true,
      now: () => String(field.selectedIndex),
      isThere: () => isConnected(field),
      putBack() {
        const there = [...field.options];
        const taken = options.filter((option) => there.every(({ value }) => value !== option.value));
        // All drawn anew is another list.
        if (taken.length === options.length && there.length > 0) return false;
        for (const option of taken) field.add(option, options.indexOf(option));
        return taken.length > 0;
      },
      restore() {
        const wrong = [...field.options].filter((option) => option.selected !== wanted(option));
        for (const option of wrong) option.selected = wanted(option);
        return wrong.length > 0 ? 'choice' : null;
      },
    };
  }
  if (isCheckable(field)) {
    const { checked, indeterminate } = field;
    const putBack = checked ? placeOf(field) : () => false;
    const current = () => (isConnected(field) ? field : redrawn(field, roots));
    return {
      isChoice: true,
      now: () => String(field.checked),
      isThere: () => current() !== undefined,
      putBack: () => current() === undefined && putBack(),
      restore() {
        const now = current();
        if (!now || (now.checked === checked && now.indeterminate === indeterminate)) return null;
        now.checked = checked;
        now.indeterminate = indeterminate;
        return 'choice';
      },
    };
  }
  const { value } = field;
  return {
    isChoice: false,
    now: () => '',
    isThere: () => isConnected(field),
    putBack: () => false,
    restore() {
      if (field.value === value || field.type === 'file') return null;
      field.value = value;
      return 'value';
    },
  };
}

const isSelect = (field: Field): field is HTMLSelectElement => tagOf(field) === 'select';
const isCheckable = (field: Field): field is HTMLInputElement => field.type === 'radio' || field.type === 'checkbox';

/** What stands in the place of a choice that the page drew anew, told by its name and value; undefined where that is not certain. */
function redrawn(field: HTMLInputElement, roots: readonly Root[]): HTMLInputElement | undefined {
  const { type, name, value } = field;
  const alike = (inRoots(roots, 'input') as HTMLInputElement[]).filter(
    (each) => each.type === type && each.name === name && each.value === value,
  );
  return name !== '' && alike.length === 1 ? alike[0] : undefined;
}

function restoreMarks(
  choices: readonly { readonly element: Element; readonly values: readonly (readonly [string, string | null])[] }[],
): boolean {
  const changed = choices.filter(({ element, values }) =>
    values.some(([name, value]) => {
      const now = attributeOf(element, name);
      if (now === value || name.startsWith('data-')) return false;
      return name !== 'class' || chosenByClass.test(now ?? '') !== chosenByClass.test(value ?? '');
    }),
  );
  for (const { element, values } of changed) {
    for (const [name, value] of values) {
      if (value === null) Element.prototype.removeAttribute.call(element, name);
      else if (attributeOf(element, name) !== value) Element.prototype.setAttribute.call(element, name, value);
    }
  }
  return changed.length > 0;
}

/** Elements that hold a sum of money by themselves. */
function amountsIn(document: Document): { readonly element: Element; readonly text: string }[] {
  const found: { element: Element; text: string }[] = [];
  const body = bodyOf(document);
  for (
    let node = body && nextWithin(body, body);
    node && found.length < mostAmounts;
    node = nextWithin(node, body as Element)
  ) {
    if (nodeTypeOf(node) !== TEXT) continue;
    const text = dataOf(node);
    const element = parentOf(node as unknown as Element);
    if (element && text.length < 60 && amount.test(text) && !/^(?:script|style)$/.test(tagOf(element))) {
      found.push({ element, text: textContentOf(element) });
    }
  }
  return found;
}

/** Cookies that came are taken away again; others, which pages count in, stay as they are now. */
function cookiesOf(document: Document): () => boolean {
  const now = () =>
    ownValue(Document, 'cookie', document)
      .split('; ')
      .map((each) => each.replace(/=.*/s, ''));
  const before = new Set(now());
  return () => {
    const added = now().filter((name) => !before.has(name));
    for (const name of added) {
      for (const path of ['', '; path=/'])
        Reflect.set(Document.prototype, 'cookie', `${name}=; max-age=0${path}`, document);
    }
    return added.length > 0;
  };
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
  } catch {
    // A sandboxed page or one without storage has nothing to put back.
    return () => false;
  }
}

function scrolledAround(control: Element): Element[] {
  const found: Element[] = [];
  const exceeds = (at: Element, side: 'Height' | 'Width') =>
    ownValue(Element, `scroll${side}`, at) > ownValue(Element, `client${side}`, at);
  for (let at: Element | null = control; at; at = parentOf(at)) {
    if (exceeds(at, 'Height') || exceeds(at, 'Width')) found.push(at);
  }
  return found;
}

const focusIn = (document: Document): Element | null => ownValue(Document, 'activeElement', document);

function restoreFocus(document: Document, focused: Element | null): void {
  const now = focusIn(document);
  if (now === focused) return;
  if (focused instanceof HTMLElement && focused !== bodyOf(document) && isConnected(focused)) {
    HTMLElement.prototype.focus.call(focused, { preventScroll: true });
  } else if (now instanceof HTMLElement) HTMLElement.prototype.blur.call(now);
}
