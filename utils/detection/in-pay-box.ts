import { attributeOf, textWithin } from '../page/dom';
import { fold } from '../page/fold';
import { PAY_STEM } from './heading-kind';
import { mayBePaymentStep } from './is-payment-step';
import { isSureWay, oneWay } from './one-way';
import type { StepSigns } from './payment-step';
import type { NamedRow } from './row';
import type { Scene } from './scene';

/** Where nothing is to be chosen, the one way named in a box that a developer called after paying, beside a control that says it pays. */
export function inPayBox(scene: Scene, signs: StepSigns): NamedRow[] {
  const { payControl, leadsOn } = signs;
  if (!payControl || leadsOn || !mayBePaymentStep({ ...signs, saysCheckout: true })) return [];
  // "Buy now" on the page of the goods, with a message about instalments beside the price.
  if (!PAY_STEM.test(fold(`${attributeOf(payControl, 'value') ?? ''} ${textWithin(payControl)}`))) return [];
  const told = scene.named.flatMap(({ item: { element, text, from }, matches }) => {
    const region = scene.regionOf(element);
    const isOfBox = region.payment && !region.footer && !region.navigation && !region.help && !region.trust;
    if (!isOfBox || from !== 'text' || text.length > LONGEST || !scene.isVisible(element)) return [];
    return matches.filter((match) => isSureWay(match, scene)).map(({ method, alias }) => ({ method, alias, element }));
  });
  return oneWay(told, scene);
}

/** Longer texts tell of what can be done. */
const LONGEST = 30;
