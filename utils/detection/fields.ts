import { attributeOf, closest, elementById, isShadowRoot, rootOf, tagOf } from '../page/dom';
import type { Scene } from './scene';

/** `type` of an input; text where it has none. */
export const typeOf = (input: Element): string => (attributeOf(input, 'type') ?? 'text').toLowerCase();

export function inTemplate(element: Element, scene: Scene): boolean {
  return scene.walk.templates.size > 0 && rootOf(element) instanceof DocumentFragment && !isShadowRoot(rootOf(element));
}

/** What labels a control: by `for`, by wrapping it, by reference. */
export function labelsOf(control: Element, scene: Scene): Element[] {
  const id = attributeOf(control, 'id');
  const labels = id ? scene.walk.labels.filter((label) => attributeOf(label, 'for') === id) : [];
  const around = closest(control, (at) => tagOf(at) === 'label', 6);
  if (around && !labels.includes(around)) labels.push(around);
  for (const reference of (attributeOf(control, 'aria-labelledby') ?? '').split(/\s+/).filter(Boolean)) {
    const target = elementById(reference, control);
    if (target && target !== control) labels.push(target);
  }
  return labels;
}
