import { attributeOf, queryAll } from '../page/dom';
import { fold } from '../page/fold';
import type { CardField, CardFieldRole } from './card-fields';
import { inTemplate } from './fields';
import type { Scene } from './scene';
import { saysCardNumber, saysOtherCard } from './words';

/** Fields that a provider draws in frames of its own: the frame's name or title tells which. */
const HOSTED = {
  number:
    /card.?number|cardnumber|pan\b|credit.?card.?(?:number|input)|secure (?:card|payment) (?:number|input)|encryptedcardnumber|number-frame|card-fields-number/,
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

/** Places a provider's script will fill, known by the marks their documentation asks for. */
const MARKS: readonly (readonly [CardFieldRole, readonly string[]])[] = [
  [
    'number',
    [
      '[data-cse="encryptedCardNumber"]',
      '[data-braintree-name="number"]',
      '[data-recurly="number"]',
      '[data-stripe="number"]',
      '.wc-stripe-elements-field',
      '[id$="card-element"]',
      '[id^="card-element"]',
      '.StripeElement',
      '.braintree-hosted-fields-number',
    ],
  ],
  [
    'security',
    [
      '[data-cse="encryptedSecurityCode"]',
      '[data-braintree-name="cvv"]',
      '[data-recurly="cvv"]',
      '[data-stripe="cvc"]',
    ],
  ],
];

export const markedFields = ({ document, walk: { elements } }: Scene): CardField[] =>
  MARKS.flatMap(([role, selectors]) =>
    // One by one: of a list browsers try each selector on every element, and take several times as long.
    [...new Set(selectors.flatMap((selector) => queryAll(document, selector)))]
      .filter((element) => elements.has(element))
      .sort((a, b) => elements.get(a)! - elements.get(b)!)
      .map((element) => ({ element, role, isDeclared: true })),
  );
