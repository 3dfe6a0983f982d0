import { matchAssets } from '../catalogue/match-assets';
import type { MethodId } from '../model/payment-method';
import { attributeOf, closest, enclosingForm, isWithin, tagOf } from '../page/dom';
import { isStepWithoutChoice } from './is-payment-step';
import { toldRow } from './one-way';
import type { StepSigns } from './payment-step';
import { assetNames } from './pictures';
import { isPlainButton } from './pressable';
import type { NamedRow, RowMethod } from './row';
import type { Scene } from './scene';
import { single } from './single';

/** Where nothing is to be chosen, the form with the control that pays is sent to a company that the page names: one pays with that. */
export function sentTo(scene: Scene, signs: StepSigns): NamedRow[] {
  const form = isStepWithoutChoice(signs) && signs.payControl && enclosingForm(signs.payControl);
  const companies = form ? companiesOf(form, scene) : [];
  for (const { item, matches } of scene.named) {
    const told = matches.find(({ method }) => companies.includes(method));
    if (told && scene.isVisible(item.element)) return [toldRow({ ...told, element: item.element }, scene)];
  }
  return [];
}

/** Where nothing is to be chosen, each form that is sent to a company by a button which shows that company. */
export function sentByButton(scene: Scene, signs: StepSigns): NamedRow[] {
  if (signs.isHelp || signs.isCart || signs.isProduct || signs.isOrders || signs.isPayout || signs.isLogin) return [];
  const { fields, controls } = scene.walk;
  const rows = new Map<MethodId, NamedRow>();
  for (const button of [...fields, ...controls].filter(isPlainButton)) {
    const form = enclosingForm(button);
    const shown = form && shownOn(button, companiesOf(form, scene), scene);
    const { footer, navigation } = scene.regionOf(button);
    if (!shown || rows.has(shown.method) || footer || navigation) continue;
    if (!closest(button, isAside) && scene.isVisible(button))
      rows.set(shown.method, single(button, 'button', shown, scene));
  }
  return [...rows.values()];
}

/** Of these companies the one that the words of a button or its picture tell. */
function shownOn(button: Element, companies: readonly MethodId[], scene: Scene): RowMethod | undefined {
  const told = scene.named
    .filter(({ item }) => isWithin(item.element, button))
    .flatMap(({ item, matches }) => matches.map(({ method, alias }) => ({ method, text: alias, from: item.from })))
    .find(({ method }) => companies.includes(method));
  if (told)
    return {
      method: told.method,
      kind: told.from === 'alt' ? 'image' : 'label',
      text: told.text,
      element: button,
      confidence: 0.8,
    };
  const drawn = assetNames(button)
    .flatMap((name) => matchAssets(name, scene.catalogue, { inPaymentList: false }))
    .find(({ method }) => companies.includes(method));
  return drawn && { method: drawn.method, kind: 'image', text: null, element: button, confidence: 0.7 };
}

const companiesOf = (form: Element, { catalogue }: Scene): MethodId[] =>
  matchAssets(attributeOf(form, 'action') ?? '', catalogue, { inPaymentList: true }).map(({ method }) => method);

const isAside = (element: Element): boolean => tagOf(element) === 'aside';
