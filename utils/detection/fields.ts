import {
  attributeOf,
  closest,
  elementById,
  FRAGMENT,
  identifiersOf,
  isShadowRoot,
  nextElementOf,
  nodeTypeOf,
  parentOf,
  queryAll,
  rootOf,
  tagOf,
  tokensOf,
} from '../page/dom';
import type { Walk } from '../page/walk';
import { keptWith } from '../remember';
import type { Scene } from './scene';

/** `type` of an input; text where it has none, or one that no browser knows. */
export function typeOf(input: Element): string {
  const type = attributeOf(input, 'type') ?? '';
  return TYPES.exec(type)?.[0].toLowerCase() ?? 'text';
}

const TYPES =
  /^(?:button|checkbox|color|date|datetime-local|email|file|hidden|image|month|number|password|radio|range|reset|search|submit|tel|time|url|week)$/i;

/** An input drawn as a button. */
export const isButtonInput = (element: Element): boolean =>
  tagOf(element) === 'input' && /^(?:button|submit|image)$/.test(typeOf(element));

/** A radio of the browser's own, not one by role. */
export const isRadioInput = (element: Element): boolean => tagOf(element) === 'input' && typeOf(element) === 'radio';

export function inTemplate(element: Element, scene: Scene): boolean {
  if (scene.walk.templates.size === 0) return false;
  const root = rootOf(element);
  return nodeTypeOf(root) === FRAGMENT && !isShadowRoot(root);
}

/** Id of a control → the labels that name it. */
const labelsByTarget = keptWith((walk: Walk): ReadonlyMap<string, readonly Element[]> => {
  const made = new Map<string, Element[]>();
  for (const label of walk.labels) {
    const target = attributeOf(label, 'for');
    if (target) made.set(target, [...(made.get(target) ?? []), label]);
  }
  return made;
});

/** Keys of a payment provider are typed in where a shop is set up, never where one pays. */
export const asksForKeys = ({ walk }: Scene): boolean =>
  walk.fields.some((field) => tagOf(field) === 'input' && typeOf(field) !== 'hidden' && KEY.test(identifiersOf(field)));
const KEY = /api_?key|secret_?key|_secret\b|mch_?id|merchant_?(?:id|key)|webhook/i;

/** Whoever offers goods or registers a shop shows pictures of it; a buyer sends at most a proof of having paid. */
export const asksForPictures = ({ walk }: Scene): boolean =>
  walk.fields.some((field) => {
    if (tagOf(field) !== 'input' || typeOf(field) !== 'file') return false;
    const name = attributeOf(field, 'name') ?? '';
    return tokensOf(name).some((token) => PICTURE.test(token)) && !PROOF.test(name);
  });
const PROOF = /pay|proof|bukti|slip|receipt|transfer|invoice/i;
const PICTURE = /^(?:image|img|photo|picture|thumbnail|cover|foto|gambar|resim|bild|afbeelding)(?:s|er)?$/;

/** A field in sight is called after a sum of money: whoever fills it in says how much is paid. */
export const asksForSum = ({ walk, isVisible }: Scene): boolean =>
  walk.fields.some(
    (field) =>
      tagOf(field) === 'input' &&
      ['text', 'number', 'tel'].includes(typeOf(field)) &&
      isCalledAfterSum(field) &&
      isVisible(field),
  );

export const isCalledAfterSum = (field: Element): boolean =>
  tokensOf(identifiersOf(field)).some((token) => SUMS.has(token));
const SUMS = new Set(
  'amount money sum jine recharge topup montant importe betrag tutar kwota nominal valor'.split(' '),
);

/** Several fields to type into, as an order asks who buys and where it is to go. */
export const asksWhoBuys = ({ walk, isVisible }: Scene): boolean =>
  walk.fields.filter(
    (field) =>
      (tagOf(field) === 'textarea' || (tagOf(field) === 'input' && ['text', 'tel', 'email'].includes(typeOf(field)))) &&
      isVisible(field),
  ).length > 2;

/** Selects the browser's own radios. */
export const RADIOS = 'input[type=radio]';

/** What labels a control: by `for`, by wrapping it, by reference. */
export function labelsOf(control: Element, scene: Scene): Element[] {
  const id = attributeOf(control, 'id');
  const named = (id && labelsByTarget(scene.walk).get(id)) || [];
  // An id given twice: what stands beside the control, or beside what is drawn around it, is meant for it.
  const beside = named.length > 1 ? named.filter((label) => parentOf(label) === parentOf(control)) : [];
  const next =
    named.length > 1
      ? named.find((label) => [control, parentOf(control)].some((at) => at && nextElementOf(at) === label))
      : undefined;
  const labels = next ? [next] : [...(beside.length > 0 ? beside : named)];
  const around = closest(control, (at) => tagOf(at) === 'label', 6);
  // Around several controls it names none of them.
  if (around && !labels.includes(around) && queryAll(around, RADIOS).filter((each) => each !== control).length === 0)
    labels.push(around);
  for (const reference of (attributeOf(control, 'aria-labelledby') ?? '').split(/\s+/).filter(Boolean)) {
    const target = elementById(reference, control);
    if (target && target !== control) labels.push(target);
  }
  return labels;
}
