import { familyOf } from '../catalogue/catalogue';
import { hasAttribute, identifiersOf, stateOf } from '../page/dom';
import { fold } from '../page/fold';
import { isPayName } from '../page/region';
import type { StepSigns } from './payment-step';
import { type NamedRow, SURE } from './row';
import type { Scene } from './scene';
import { saysKeeps } from './words';

/** As much as makes a group of choices one of ways to pay. */
export const ENOUGH = 3;
/** Additive things a checkbox may spend: chosen beside the method, not instead of it. */
const SPENT_BY_CHECKBOX = new Set(['gift-card', 'store-credit', 'points', 'friend-pay', 'wallet', 'bnpl']);

/** Spent at a company of its own, and of no shop's. */
const ELSEWHERE = new Set(['wallet', 'bnpl']);

/** `ENOUGH` where a box of its own spends something or is the only way there is, else 0. */
export function scoreOfCheckbox({ methods, row, items }: NamedRow, scene: Scene, signs: StepSigns): number {
  const [first] = methods;
  const family = first && familyOf(first.method, scene.catalogue);
  // The class of a box that has words tells what it does: "js-free-transfer".
  if (!first || !family || (first.kind === 'image' && items.length > 0)) return 0;
  const region = scene.regionOf(row.control);
  const isUnderHeading = scene.headingAbove(row.order)?.kind === 'payment';
  const isCalledPaying = isPayName(identifiersOf(row.control));
  const isPayment = region.payment || isUnderHeading || isCalledPaying;
  // "Use my balance" says so itself on a page that is for paying.
  const isOwnMoney =
    ['gift-card', 'store-credit', 'points'].includes(family) &&
    signs.saysCheckout &&
    (signs.payControl !== null || signs.asksToChoose || !signs.isByAddress);
  if (region.login || region.footer || region.navigation || items.some(({ text }) => saysKeeps(text))) return 0;
  // Whoever keeps a list of what they have to pay with, or of what they like, ticks boxes too.
  if (!signs.payControl && !isUnderHeading && !signs.asksToChoose && (!signs.saysCheckout || signs.isByAddress))
    return 0;
  // The only way there is, ticked for the buyer, or for the buyer to tick.
  if (isUnderHeading && signs.payControl && stateOf(row.control, 'checked')) return ENOUGH;
  if (isUnderHeading && hasAttribute(row.control, 'required')) return ENOUGH;
  if (isUnderHeading && signs.payControl && items.length === 1 && first.text && fold(first.text) === items[0]!.text)
    return ENOUGH;
  if (isCalledPaying && signs.saysCheckout && signs.payControl && first.confidence >= SURE && items.length === 1)
    return ENOUGH;
  if (!SPENT_BY_CHECKBOX.has(family)) return 0;
  // Whoever keeps the shop ticks the wallets it takes.
  if (ELSEWHERE.has(family) && !signs.payControl && !signs.saysCheckout) return 0;
  return (first.confidence >= 0.9 && isPayment) || (isOwnMoney && !signs.isDone && !signs.isCart) ? ENOUGH : 0;
}
