import { matchAssets } from '../catalogue/match-assets';
import { attributeOf, closest, tagOf } from '../page/dom';
import { isStepWithoutChoice } from './is-payment-step';
import type { StepSigns } from './payment-step';
import type { NamedRow } from './row';
import type { Scene } from './scene';
import { single } from './single';

/** Where nothing is to be chosen, the form with the control that pays is sent to a company that the page names: one pays with that. */
export function sentTo(scene: Scene, signs: StepSigns): NamedRow[] {
  const form = isStepWithoutChoice(signs) && signs.payControl && closest(signs.payControl, isForm);
  const companies = matchAssets((form && attributeOf(form, 'action')) || '', scene.catalogue, { inPaymentList: true });
  for (const { item, matches } of scene.named) {
    const told = matches.find((match) => companies.some(({ method }) => method === match.method));
    if (told && scene.isVisible(item.element))
      return [
        single(
          item.element,
          'summary',
          { method: told.method, kind: 'label', text: told.alias, element: item.element, confidence: 0.7 },
          scene,
        ),
      ];
  }
  return [];
}

const isForm = (element: Element): boolean => tagOf(element) === 'form';
