import {
  closest,
  dataOf,
  ELEMENT,
  isConnected,
  isShadowRoot,
  isWithin,
  nextWithin,
  nodeTypeOf,
  parentNodeOf,
  parentOf,
  stateOf,
  TEXT,
  tagOf,
} from './dom';

/** Larger parts are not compared but read: a comparison may not cost more than the reading it saves. */
const mostElements = 400;
const mostCharacters = 50_000;
const mostParts = 20;
/** A list is drawn anew with what frames it. */
const levelsAround = 4;

/**
 * Tells whether parts of a page still say what they said at the last reading. Many
 * pages draw a panel anew all the time without changing a word of it.
 */
export interface SeenContent {
  /** Whether any of the changed nodes stands in a part that was not read before or says something else now. */
  readonly isNew: (changed: Iterable<Node>) => boolean;
  /** To be called when the page is read: notes how the parts around these nodes are now. */
  readonly note: (changed: Iterable<Node>) => void;
  /** To be called when nothing has changed since: what the page offers stands here, and is what changes most. */
  readonly noteAround: (rows: readonly Element[]) => void;
}

export function seenContent(): SeenContent {
  // Every part is as it was at the last reading, or it is not in here.
  let parts = new Map<Node, string>();
  return {
    isNew(changed) {
      const asked = new Set<Node>();
      for (const node of changed) {
        // Where it was taken out, its old parent is among the changed.
        if (!isConnected(node)) continue;
        const part = knownAround(node, parts);
        if (!part) return true;
        asked.add(part);
      }
      return [...asked].some((part) => contentOf(part) !== parts.get(part));
    },
    note(changed) {
      const wanted = new Set([...outermost(changed), ...parts.keys()].slice(0, mostParts));
      parts = new Map();
      for (const part of wanted) {
        const content = contentOf(part);
        if (content !== undefined) parts.set(part, content);
      }
    },
    noteAround(rows) {
      let around = rows[0] ? closest(rows[0], (at) => rows.every((row) => isWithin(row, at))) : null;
      for (let level = 0; around && level < levelsAround; level += 1, around = parentOf(around)) {
        const content = parts.has(around) ? undefined : contentOf(around);
        if (content !== undefined) parts.set(around, content);
      }
    },
  };
}

function knownAround(node: Node, parts: ReadonlyMap<Node, string>): Node | undefined {
  for (let at: Node | null = node; at; at = parentNodeOf(at)) if (parts.has(at)) return at;
  return undefined;
}

/** The elements or shadow roots of these nodes, without those that lie in another of them. */
function outermost(changed: Iterable<Node>): Node[] {
  const holders = new Set<Node>();
  for (const node of changed) {
    const holder = nodeTypeOf(node) === TEXT ? parentNodeOf(node) : node;
    if (holder && isConnected(holder) && (nodeTypeOf(holder) === ELEMENT || isShadowRoot(holder))) holders.add(holder);
  }
  return [...holders].filter((holder) => {
    for (let at = parentNodeOf(holder); at; at = parentNodeOf(at)) if (holders.has(at)) return false;
    return true;
  });
}

/** All a part says that a reading can see; undefined where that cannot be told cheaply or not at all. */
function contentOf(part: Node): string | undefined {
  let states = '';
  let elements = 0;
  let characters = 0;
  for (let node: Node | null = part; node; node = nextWithin(node, part)) {
    if (nodeTypeOf(node) === TEXT) characters += dataOf(node).length;
    else if (nodeTypeOf(node) === ELEMENT) {
      elements += 1;
      const state = stateOfElement(node as Element);
      if (state === undefined) return undefined;
      states += state;
    }
    if (elements > mostElements || characters > mostCharacters) return undefined;
  }
  return `${states}\n${markupOf(part)}`;
}

/** What the markup does not say; undefined where the element holds another tree, or is filled from one. */
function stateOfElement(element: Element): string | undefined {
  const tag = tagOf(element);
  if (tag.includes('-') || tag === 'iframe' || tag === 'slot') return undefined;
  const checked = tag === 'input' && stateOf(element, 'checked') ? 'c' : '';
  const selected = tag === 'option' && stateOf(element, 'selected') ? 's' : '';
  const disabled = /^(?:input|button|select)$/.test(tag) && stateOf(element, 'disabled') ? 'd' : '';
  return `${checked}${selected}${disabled}-`;
}

function markupOf(part: Node): string {
  const [prototype, name] = isShadowRoot(part) ? [ShadowRoot.prototype, 'innerHTML'] : [Element.prototype, 'outerHTML'];
  const getter = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (!getter) throw new Error(`no getter for ${name}`);
  return String(getter.call(part));
}
