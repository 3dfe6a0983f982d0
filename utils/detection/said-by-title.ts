import type { NameMatch } from '../catalogue/match-names';
import { closest, isWithin, queryAll } from '../page/dom';
import { mayBePaymentStep } from './is-payment-step';
import { isOwnWay, isSureWay, oneWay } from './one-way';
import type { StepSigns } from './payment-step';
import { isPlainButton } from './pressable';
import type { NamedRow } from './row';
import type { Scene } from './scene';
import { showsSum } from './shown-sum';
import { hasPayWord } from './words';

/** Where nothing is to be chosen, the way that the page's title says one pays with: "Pay with Swish" above a sum and a button. */
export function saidByTitle(scene: Scene, signs: StepSigns): NamedRow[] {
  // What else speaks of a checkout the title says itself.
  if (!mayBePaymentStep({ ...signs, saysCheckout: true })) return [];
  if (!showsSum(scene) && !(signs.saysCheckout && signs.payControl)) return [];
  // An everyday word counts where a button says it too.
  const isMeant = (match: NameMatch) =>
    isOwnWay(match, scene) && ((signs.payControl !== null && isSureWay(match, scene)) || isOnButton(match, scene));
  const told = scene.named.flatMap(({ item: { element, text, from }, matches }) =>
    from === 'text' && text.length <= LONGEST && hasPayWord(text) && isTitle(element, scene) && scene.isVisible(element)
      ? matches.filter(isMeant).map((match) => ({ ...match, element }))
      : [],
  );
  return oneWay(told, scene);
}

const LONGEST = 40;

/** A main heading, or the first below it on a page without one. */
function isTitle(element: Element, { document }: Scene): boolean {
  const titles = queryAll(document, 'h1');
  return (titles.length > 0 ? titles : queryAll(document, 'h2').slice(0, 1)).some((title) => isWithin(element, title));
}

const isOnButton = ({ method }: NameMatch, { named, isVisible }: Scene): boolean =>
  named.some(
    ({ item: { element }, matches }) =>
      matches.some((match) => match.method === method) &&
      closest(element, isPlainButton, 2) !== null &&
      isVisible(element),
  );
