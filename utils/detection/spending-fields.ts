import { familyOf } from '../catalogue/catalogue';
import { matchNames } from '../catalogue/match-names';
import { attributeOf, identifiersOf, isWithin, parentOf, tagOf } from '../page/dom';
import { foldOnce } from '../page/fold';
import { itemsWithin } from '../page/span';
import { textBefore } from './card-fields';
import { inTemplate, isCalledAfterSum, labelsOf, typeOf } from './fields';
import type { NamedRow, RowMethod } from './row';
import type { Scene } from './scene';
import { single } from './single';
import { saysCardNumber } from './words';

const LONGEST_LABEL = 45;
/** "Onko sinulla lahjakortti?" asks in more words than it names. */
const LEAST_COVERED = 0.4;
/** "Enter your gift card or coupon number". */
const A_NUMBER = / (?:number|code|pin)\W*$/;
const SPENDING = new Set(['gift-card', 'store-credit', 'points']);

/** A field for a gift card's number or for points to spend. Coupons are no method. */
export function spendingFields(scene: Scene, taken: readonly Element[]): NamedRow[] {
  return scene.walk.fields.flatMap((field) => {
    if (tagOf(field) !== 'input' || !/text|tel|number|search|password/.test(typeOf(field)) || inTemplate(field, scene))
      return [];
    const region = scene.regionOf(field);
    if (region.footer || region.navigation || region.login || taken.some((part) => isWithin(field, part))) return [];
    const labels = labelsOf(field, scene).flatMap((label) => itemsWithin(label, scene.walk));
    const words = [
      foldOnce(attributeOf(field, 'placeholder') ?? ''),
      foldOnce(attributeOf(field, 'aria-label') ?? ''),
      ...labels.map(({ text }) => text),
      ...(labels.length > 0 ? [] : [foldOnce(textBefore(field))]),
    ];
    for (const text of words) {
      if (text.length > LONGEST_LABEL) continue;
      const match = matchNames(text, scene.catalogue).find(
        ({ method, weak, start, end }) =>
          (!weak || (end - start) / text.length >= LEAST_COVERED || saysCardNumber(text) || A_NUMBER.test(text)) &&
          SPENDING.has(familyOf(method, scene.catalogue)) &&
          // "Top up wallet", and the sum.
          (method !== 'account-balance' || !isCalledAfterSum(field)),
      );
      if (match)
        return [spentIn(field, { method: match.method, kind: 'label', text: match.alias, confidence: 0.8 }, scene)];
    }
    return region.payment && GIFT_CARD.test(identifiersOf(field))
      ? [spentIn(field, { method: 'gift-card', kind: 'control', text: null, confidence: 0.7 }, scene)]
      : [];
  });
}

/** `giftCardFields_pan`, `gift-card-number`: a developer's own name for the field. */
const GIFT_CARD = /gift[-_]?card\w*?[-_]?(?:pan|number|num|code)\b/i;

const spentIn = (field: Element, method: Omit<RowMethod, 'element'>, scene: Scene): NamedRow =>
  single(boxOf(field), 'checkbox', { ...method, element: field }, scene);

const boxOf = (field: Element): Element => parentOf(field) ?? field;
