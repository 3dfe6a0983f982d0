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
import { fold } from './fold';
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
  /** `<input>`, `<select>`, `<textarea>`. */
  readonly fields: Element[];
  readonly frames: Element[];
  /** `<img>`, `<svg>`, `input[type=image]`. */
  readonly images: Element[];
  readonly labels: Element[];
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
export const NODES_A_TURN = 64;

const SKIPPED = new Set(['script', 'style', 'noscript', 'head', 'object', 'embed', 'canvas', 'video', 'audio', 'math']);
const FIELDS = new Set(['input', 'select', 'textarea']);
const CONTROLS = new Set(['a', 'button', 'summary']);
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
    fields: [],
    frames: [],
    images: [],
    labels: [],
    controls: [],
    declared: [],
    templates: new Set(),
    truncated: false,
    ticks: 0,
  };
  let nodes = 0;
  let characters = 0;
  // A shadow root or a template's content is walked at its host's place, before the host's own children.
  const cursors: { node: Node | null; readonly root: Node; readonly inTemplate: boolean }[] = [
    { node: top, root: top, inTemplate: false },
  ];
  for (let cursor = cursors.at(-1); cursor; cursor = cursors.at(-1)) {
    const { node, root, inTemplate } = cursor;
    if (!node) {
      cursors.pop();
      continue;
    }
    nodes += 1;
    if (nodes > limits.nodes || characters > limits.characters) {
      found.truncated = true;
      return found;
    }
    if (nodes % NODES_A_TURN === 0) yield;
    const type = nodeTypeOf(node);
    if (type === TEXT) {
      const parent = parentNodeOf(node);
      if (parent && nodeTypeOf(parent) === ELEMENT)
        characters += addText(found, parent as Element, dataOf(node), inTemplate);
      cursor.node = next(node, root, false);
      continue;
    }
    const enter = type !== ELEMENT || addElement(found, node as Element, inTemplate);
    cursor.node = next(node, root, enter);
    if (type !== ELEMENT || !enter) continue;
    const shadow = shadowRootOf(node as Element);
    if (shadow) cursors.push({ node: shadow, root: shadow, inTemplate });
    if (tagOf(node as Element) === 'template') {
      found.templates.add(node as Element);
      // An SVG element of that name has none.
      const content = (node as Partial<HTMLTemplateElement>).content ?? null;
      if (content) cursors.push({ node: content, root: content, inTemplate: true });
    }
  }
  // All texts are known, and none was looked at yet.
  yield;
  return found;
}

function next(node: Node, root: Node, enter: boolean): Node | null {
  const child = enter ? firstChildOf(node) : null;
  if (child) return child;
  let at: Node | null = node;
  while (at && at !== root) {
    const sibling = nextSiblingOf(at);
    if (sibling) return sibling;
    at = parentNodeOf(at);
  }
  return null;
}

function addText(found: Walk, element: Element, data: string, inTemplate: boolean): number {
  const raw = data.length > LONGEST_TEXT ? data.slice(0, LONGEST_TEXT) : data;
  if (data.length > LONGEST_TEXT) found.truncated = true;
  add(found, element, 'text', raw, inTemplate);
  return raw.length;
}

function add(found: Walk, element: Element, from: ItemSource, raw: string | null, inTemplate: boolean): void {
  if (!raw) return;
  const text = fold(raw);
  if (text) found.items.push({ element, from, raw, text, order: found.ticks++, inTemplate });
}

/** Records what the element itself says; returns whether its children are to be walked. */
function addElement(found: Walk, element: Element, inTemplate: boolean): boolean {
  const tag = tagOf(element);
  if (SKIPPED.has(tag)) {
    if (tag === 'script' && /json/.test(attributeOf(element, 'type') ?? '')) addDeclared(found, element);
    return false;
  }
  found.elements.set(element, found.ticks++);
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
  if (tag === 'label') found.labels.push(element);
  else if (CONTROLS.has(tag) || attributeOf(element, 'role')) found.controls.push(element);
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
