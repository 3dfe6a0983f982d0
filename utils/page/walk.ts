import {
  attributeOf,
  dataOf,
  ELEMENT,
  firstChildOf,
  nextSiblingOf,
  nodeTypeOf,
  parentNodeOf,
  TEXT,
  tagOf,
} from './dom';
import { foldOnce } from './fold';
import type { Turns } from './turns';

export type ItemSource = 'text' | 'alt' | 'aria-label' | 'title' | 'value';

/** Words found at an element: its own text, or an attribute that stands for text. */
export interface Item {
  readonly element: Element;
  readonly from: ItemSource;
  readonly raw: string;
  /** As `fold` gives it. */
  readonly text: string;
  /** Place in the walk, so that items of one walk can be compared. */
  readonly order: number;
  /** In a `<template>`: not rendered, may never be. */
  readonly inTemplate: boolean;
}

export interface Walk {
  readonly items: Item[];
  /** Every element walked, with its place in the walk. */
  readonly elements: Map<Element, number>;
  /** By the place of an element: the first place after all that stands in it. */
  readonly ends: number[];
  /** `<input>`, `<select>`, `<textarea>`. */
  readonly fields: Element[];
  readonly frames: Element[];
  /** `<img>`, `<svg>`, `input[type=image]`. */
  readonly images: Element[];
  /** Of kinds that the page has made itself: `<apple-pay-button>`. */
  readonly custom: Element[];
  readonly labels: Element[];
  /** What heads by its tag or role. */
  readonly headings: Element[];
  /** Buttons, links, summaries and whatever has a role. */
  readonly controls: Element[];
  /** Bodies of JSON script elements. */
  readonly declared: string[];
  readonly templates: Set<Element>;
  truncated: boolean;
  /** Next free place; elements and items share one count. */
  ticks: number;
}

export interface WalkLimits {
  readonly nodes: number;
  readonly characters: number;
}

/** Beyond these a pass is cut short and said to be `truncated`. */
export const pageLimits: WalkLimits = { nodes: 200_000, characters: 2_000_000 };
const LONGEST_TEXT = 5_000;
const ICON_NAME = /^\s*[a-z]+(?:_[a-z\d]+)*\s*$/;
const NODES_A_TURN = 64;

const SKIPPED = new Set(['script', 'style', 'noscript', 'head', 'object', 'embed', 'canvas', 'video', 'audio', 'math']);
const FIELDS = new Set(['input', 'select', 'textarea']);
const CONTROLS = new Set(['a', 'button', 'summary']);
export const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'legend', 'caption', 'dt', 'th']);
const BUTTON_INPUTS = new Set(['button', 'submit', 'reset', 'image']);

/**
 * Walks the tree a buyer sees below `top`: shadow roots instead of their hosts'
 * children are added, templates are walked as what they are. Yields every 64
 * nodes and at the end so that a caller can let the page work. Never writes, never asks for layout.
 */
export function* walk(
  top: Node,
  shadowRootOf: (element: Element) => ShadowRoot | null,
  limits: WalkLimits = pageLimits,
): Turns<Walk> {
  const found: Walk = {
    items: [],
    elements: new Map(),
    ends: [],
    fields: [],
    frames: [],
    images: [],
    custom: [],
    labels: [],
    headings: [],
    controls: [],
    declared: [],
    templates: new Set(),
    truncated: false,
    ticks: 0,
  };
  const open: OpenElement[] = [];
  let nodes = 0;
  let characters = 0;
  // A shadow root or a template's content is walked at its host's place, before the host's own children.
  const cursors: Cursor[] = [{ node: top, root: top, inTemplate: false, isHost: false }];
  for (let cursor = cursors.at(-1); cursor; cursor = cursors.at(-1)) {
    const { node, root, inTemplate } = cursor;
    if (!node) {
      cursors.pop();
      continue;
    }
    if (cursor.isHost) {
      cursor.isHost = false;
      cursor.node = next(node, root, true, open, found);
      continue;
    }
    nodes += 1;
    if (nodes > limits.nodes || characters > limits.characters) {
      found.truncated = true;
      break;
    }
    if (nodes % NODES_A_TURN === 0) yield;
    const type = nodeTypeOf(node);
    if (type === TEXT) {
      const parent = parentNodeOf(node);
      if (parent && nodeTypeOf(parent) === ELEMENT)
        characters += addText(found, parent as Element, dataOf(node), inTemplate);
    }
    const enter = type === ELEMENT ? addElement(found, node as Element, inTemplate, open) : type !== TEXT;
    const shadow = enter && type === ELEMENT ? shadowRootOf(node as Element) : null;
    const content = enter && found.templates.size > 0 ? contentOf(node, found.templates) : null;
    if (shadow || content) {
      cursor.isHost = true;
      if (shadow) cursors.push({ node: shadow, root: shadow, inTemplate, isHost: false });
      if (content) cursors.push({ node: content, root: content, inTemplate: true, isHost: false });
    } else cursor.node = next(node, root, enter, open, found);
  }
  while (open.length > 0) leave(open, found);
  // All texts are known, and none was looked at yet.
  yield;
  return found;
}

interface Cursor {
  node: Node | null;
  readonly root: Node;
  readonly inTemplate: boolean;
  /** The trees within the node were begun; its own children are still to come. */
  isHost: boolean;
}

/** An element of which not all was walked yet; innermost last. */
interface OpenElement {
  readonly element: Element;
  readonly place: number;
}

/** An SVG element named template has no content. */
const contentOf = (node: Node, templates: ReadonlySet<Node>): DocumentFragment | null =>
  templates.has(node) ? ((node as Partial<HTMLTemplateElement>).content ?? null) : null;

function next(node: Node, root: Node, enter: boolean, open: OpenElement[], found: Walk): Node | null {
  const child = enter ? firstChildOf(node) : null;
  if (child) return child;
  for (let at: Node | null = node; at; at = parentNodeOf(at)) {
    if (open.at(-1)?.element === at) leave(open, found);
    const sibling = at === root ? null : nextSiblingOf(at);
    if (sibling || at === root) return sibling;
  }
  return null;
}

function leave(open: OpenElement[], { ends, ticks }: Walk): void {
  const left = open.pop();
  if (left) ends[left.place] = ticks;
}

function addText(found: Walk, element: Element, data: string, inTemplate: boolean): number {
  const raw = data.length > LONGEST_TEXT ? data.slice(0, LONGEST_TEXT) : data;
  if (data.length > LONGEST_TEXT) found.truncated = true;
  // Fonts of icons draw "credit_card" as a picture.
  if (ICON_NAME.test(raw) && (raw.includes('_') || isIcon(element))) return raw.length;
  add(found, element, 'text', raw, inTemplate);
  return raw.length;
}

/** Of a font that draws the words within it, or a component that draws the one it is named. */
export const isIcon = (element: Element): boolean =>
  tagOf(element).endsWith('-icon') || /\bmaterial-(?:icons|symbols)/.test(attributeOf(element, 'class') ?? '');

function add(found: Walk, element: Element, from: ItemSource, raw: string | null, inTemplate: boolean): void {
  if (!raw) return;
  const text = foldOnce(raw);
  if (text) found.items.push({ element, from, raw, text, order: found.ticks++, inTemplate });
}

/** Records what the element itself says; returns whether its children are to be walked. */
function addElement(found: Walk, element: Element, inTemplate: boolean, open: OpenElement[]): boolean {
  const tag = tagOf(element);
  if (SKIPPED.has(tag)) {
    if (tag === 'script' && /json/.test(attributeOf(element, 'type') ?? '')) addDeclared(found, element);
    return false;
  }
  const place = found.ticks++;
  found.elements.set(element, place);
  open.push({ element, place });
  if (tag === 'template') found.templates.add(element);
  if (tag.includes('-')) found.custom.push(element);
  add(found, element, 'aria-label', attributeOf(element, 'aria-label'), inTemplate);
  add(found, element, 'title', attributeOf(element, 'title'), inTemplate);
  if (FIELDS.has(tag)) {
    found.fields.push(element);
    const type = tag === 'input' ? (attributeOf(element, 'type') ?? 'text').toLowerCase() : tag;
    if (BUTTON_INPUTS.has(type)) add(found, element, 'value', attributeOf(element, 'value'), inTemplate);
    if (type === 'image') addImage(found, element, inTemplate);
    return tag === 'select';
  }
  if (tag === 'iframe') {
    found.frames.push(element);
    return false;
  }
  const role = attributeOf(element, 'role');
  if (HEADINGS.has(tag) || role === 'heading') found.headings.push(element);
  if (tag === 'label') found.labels.push(element);
  else if (role || CONTROLS.has(tag)) found.controls.push(element);
  if (tag === 'img') addImage(found, element, inTemplate);
  if (tag === 'svg') found.images.push(element);
  if (tag === 'option' || tag === 'optgroup') add(found, element, 'value', attributeOf(element, 'label'), inTemplate);
  return true;
}

function addImage(found: Walk, element: Element, inTemplate: boolean): void {
  found.images.push(element);
  add(found, element, 'alt', attributeOf(element, 'alt'), inTemplate);
}

const LARGEST_JSON = 300_000;

function addDeclared(found: Walk, element: Element): void {
  const child = firstChildOf(element);
  const body = child && nodeTypeOf(child) === TEXT ? dataOf(child) : '';
  if (body.length > LARGEST_JSON) found.truncated = true;
  else if (body) found.declared.push(body);
}
