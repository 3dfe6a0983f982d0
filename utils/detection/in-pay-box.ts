import { matchAssets } from '../catalogue/match-assets';
import type { NameMatch } from '../catalogue/match-names';
import { attributeOf, closest, textWithin } from '../page/dom';
import { fold } from '../page/fold';
import { mayBePaymentStep } from './is-payment-step';
import { isSureWay, oneWay } from './one-way';
import type { StepSigns } from './payment-step';
import type { NamedRow } from './row';
import type { Scene } from './scene';
import { hasPayWord } from './words';

/** Where nothing is to be chosen, the one way named in a box that a developer called after paying, beside a control that says it pays. */
export function inPayBox(scene: Scene, signs: StepSigns): NamedRow[] {
  const { payControl, leadsOn } = signs;
  if (!payControl || leadsOn || !mayBePaymentStep({ ...signs, saysCheckout: true })) return [];
  // "Buy now" on the page of the goods, with a message about instalments beside the price.
  if (!hasPayWord(fold(`${attributeOf(payControl, 'value') ?? ''} ${textWithin(payControl)}`))) return [];
  const told = scene.named.flatMap(({ item: { element, text, from }, matches }) => {
    const region = scene.regionOf(element);
    const isElsewhere = region.footer || region.navigation || region.help || region.trust;
    if (isElsewhere || from !== 'text' || text.length > LONGEST || !scene.isVisible(element)) return [];
    return matches
      .filter((match) => isSureWay(match, scene) && (region.payment || isCalledAfter(element, match, scene)))
      .map(({ method, alias }) => ({ method, alias, element }));
  });
  return oneWay(told, scene);
}

/** Or in a box called after that way itself: "blik-card". */
const isCalledAfter = (element: Element, { method }: NameMatch, { catalogue }: Scene): boolean =>
  closest(
    element,
    (at) =>
      matchAssets(attributeOf(at, 'class') ?? '', catalogue, { inPaymentList: true }).some(
        (match) => match.method === method,
      ),
    HIGHEST_BOX,
  ) !== null;
const HIGHEST_BOX = 3;

/** Longer texts tell of what can be done. */
const LONGEST = 30;
