import { isWithin } from '../page/dom';
import { asksWhoBuys } from './fields';
import { mayBePaymentStep } from './is-payment-step';
import { isSureWay, oneWay } from './one-way';
import type { StepSigns } from './payment-step';
import type { NamedRow } from './row';
import type { Scene } from './scene';

/** Where nothing is to be chosen, the way that the control itself names with which a form is ordered: "Order now – cash on delivery". */
export function saidByPayControl(scene: Scene, signs: StepSigns): NamedRow[] {
  const { payControl } = signs;
  // The page of the goods may be where they are ordered.
  const mayBeStep = mayBePaymentStep({ ...signs, saysCheckout: true, isProduct: false });
  if (!payControl || !mayBeStep || !asksWhoBuys(scene)) return [];
  const told = scene.named
    .filter(({ item }) => isWithin(item.element, payControl))
    .flatMap(({ matches }) => matches.filter((match) => isSureWay(match, scene)));
  return oneWay(
    told.map(({ method, alias }) => ({ method, alias, element: payControl })),
    scene,
  );
}
