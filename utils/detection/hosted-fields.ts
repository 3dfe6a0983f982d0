import { attributeOf, childElementsOf, elementById, queryAll, rootElementOf, tagOf, textWithin } from '../page/dom';
import { fold } from '../page/fold';
import type { CardField, CardFieldRole } from './card-fields';
import { inTemplate } from './fields';
import type { Scene } from './scene';
import { saysCardNumber, saysOtherCard } from './words';

/** Fields that a provider draws in frames of its own: the frame's name or title tells which. */
const HOSTED = {
  number:
    /card.?number|cardnumber|pan\b|credit.?card.?(?:number|input)|secure (?:card|payment) (?:number|input)|encryptedcardnumber|number-frame|(?:hosted|card)-fields?-number/,
  security: /cvv|cvc|security.?code|encryptedsecuritycode/,
  expiry: /expir|encryptedexpiry/,
};

export function hostedFields(scene: Scene): CardField[] {
  return scene.walk.frames.flatMap((element) => {
    if (inTemplate(element, scene)) return [];
    const says = fold(
      `${attributeOf(element, 'title') ?? ''} ${attributeOf(element, 'name') ?? ''} ${attributeOf(element, 'id') ?? ''} ${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'aria-label') ?? ''}`,
    );
    if (saysOtherCard(says)) return [];
    const role = HOSTED.security.test(says)
      ? 'security'
      : HOSTED.expiry.test(says)
        ? 'expiry'
        : HOSTED.number.test(says) || saysCardNumber(says)
          ? 'number'
          : null;
    return role ? [{ element, role, isDeclared: true }] : [];
  });
}

/** Attributes by which providers' scripts find the places they fill, and what their values stand for. */
const NAMED = ['data-cse', 'data-braintree-name', 'data-recurly', 'data-stripe'];
const ROLES: Readonly<Record<string, CardFieldRole>> = {
  encryptedCardNumber: 'number',
  number: 'number',
  encryptedSecurityCode: 'security',
  cvv: 'security',
  cvc: 'security',
};
/** Places of the whole card, or its number. */
const WHOLE = [
  '.wc-stripe-elements-field',
  '[id*="card-element"]',
  '.StripeElement',
  '.braintree-hosted-fields-number',
];

/** Common names of the place of a number: looked for as whole ids, which browsers find at once. */
const NUMBER_IDS = [
  'card-number',
  'card_number',
  'cardNumber',
  'cardnumber',
  'credit_card_number',
  'credit-card-number',
];

/** Elements of those names in which nothing stands yet. */
function emptyPlaces(document: Document): Element[] {
  const root = rootElementOf(document);
  const places = NUMBER_IDS.flatMap((id) => (root && elementById(id, root)) ?? []);
  return places.filter(
    (place) => tagOf(place) !== 'input' && childElementsOf(place).length === 0 && textWithin(place, 1) === '',
  );
}

/** Places a provider's script will fill, known by the marks their documentation asks for. */
export function markedFields({ document, walk: { elements } }: Scene): CardField[] {
  // One by one: of a list browsers try each selector on every element, and take several times as long.
  const named = NAMED.flatMap((name) =>
    queryAll(document, `[${name}]`).flatMap((element): [Element, CardFieldRole][] => {
      const role = ROLES[attributeOf(element, name) ?? ''];
      return role ? [[element, role]] : [];
    }),
  );
  const whole = [...WHOLE.flatMap((selector) => queryAll(document, selector)), ...emptyPlaces(document)].map(
    (element) => [element, 'number'] as const,
  );
  return [...new Map([...named, ...whole])]
    .filter(([element]) => elements.has(element) && !saysOtherCard(fold(attributeOf(element, 'id') ?? '')))
    .sort(([a], [b]) => elements.get(a)! - elements.get(b)!)
    .map(([element, role]) => ({ element, role, isDeclared: true }));
}
