import { mayBePaymentStep } from './is-payment-step';
import { isSureWay, oneWay } from './one-way';
import type { StepSigns } from './payment-step';
import type { NamedRow } from './row';
import type { Scene } from './scene';

/** Where nothing is to be chosen, the one way named in a box that a developer called after paying, beside a control that pays. */
export function inPayBox(scene: Scene, signs: StepSigns): NamedRow[] {
  if (!signs.payControl || signs.leadsOn || !mayBePaymentStep({ ...signs, saysCheckout: true })) return [];
  const told = scene.named.flatMap(({ item: { element, text }, matches }) => {
    const region = scene.regionOf(element);
    const isOfBox = region.payment && !region.footer && !region.navigation && !region.help && !region.trust;
    if (!isOfBox || text.length > LONGEST || !scene.isVisible(element)) return [];
    return matches.filter((match) => isSureWay(match, scene)).map(({ method, alias }) => ({ method, alias, element }));
  });
  return oneWay(told, scene);
}

/** Longer texts tell of what can be done. */
const LONGEST = 30;
