import { matchAssets } from '../catalogue/match-assets';
import { attributeOf, closest, tagOf } from '../page/dom';
import { isStepWithoutChoice } from './is-payment-step';
import { toldRow } from './one-way';
import type { StepSigns } from './payment-step';
import type { NamedRow } from './row';
import type { Scene } from './scene';

/** Where nothing is to be chosen, the form with the control that pays is sent to a company that the page names: one pays with that. */
export function sentTo(scene: Scene, signs: StepSigns): NamedRow[] {
  const form = isStepWithoutChoice(signs) && signs.payControl && closest(signs.payControl, isForm);
  const companies = matchAssets((form && attributeOf(form, 'action')) || '', scene.catalogue, { inPaymentList: true });
  for (const { item, matches } of scene.named) {
    const told = matches.find((match) => companies.some(({ method }) => method === match.method));
    if (told && scene.isVisible(item.element)) return [toldRow({ ...told, element: item.element }, scene)];
  }
  return [];
}

const isForm = (element: Element): boolean => tagOf(element) === 'form';
