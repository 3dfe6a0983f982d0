import { matchNames } from '../catalogue/match-names';
import type { MethodId } from '../model/payment-method';
import { isWithin, parentOf, previousElementOf, tagOf } from '../page/dom';
import { elementsWithin, itemsWithin } from '../page/span';
import type { CardForm } from './card-form';
import { isNetwork, unique } from './families';
import { saysUnavailable } from './phrases';
import { networkLogos } from './pictures';
import type { Scene } from './scene';
import { saysCardNumber, saysSecurityCode } from './words';

const LONGEST_LIST = 120;
const WIDEST = 5;
const FEW = 4;

/**
 * Networks that a card form shows as accepted: logos and lists beside its
 * number, not those of the help for the security code, and not the one icon
 * that follows what is typed.
 */
export function acceptedNetworks(form: CardForm, foreign: readonly Element[], scene: Scene): MethodId[] {
  const scope = scopeOf(form, foreign, scene);
  const found = shownIn(scope, scene);
  const ids = unique((found.length > 0 ? found : stripBefore(scope, foreign, scene)).map(({ method }) => method));
  const wrapper = numberWrapper(form);
  return ids.length === 1 && found.every(({ element }) => isWithin(element, wrapper)) ? [] : ids;
}

interface FoundNetwork {
  readonly method: MethodId;
  readonly element: Element;
}

function shownIn(scope: Element, scene: Scene): FoundNetwork[] {
  const found: FoundNetwork[] = [];
  for (const item of itemsWithin(scope, scene.walk)) {
    if (
      item.inTemplate ||
      item.text.length > LONGEST_LIST ||
      saysSecurityCode(item.text) ||
      saysCardNumber(item.text) ||
      saysUnavailable(item.text, scene.phrases)
    )
      continue;
    if (isHelp(item.element, scene)) continue;
    // "Informations CB": two letters among words are any card.
    for (const { method, alias } of matchNames(item.text, scene.catalogue))
      if (alias.length > 2 || alias === item.text) found.push({ method, element: item.element });
  }
  for (const image of elementsWithin(scope, scene.walk.images, scene.walk)) {
    if (isHelp(image, scene)) continue;
    for (const method of networkLogos([image], scene)) found.push({ method, element: image });
  }
  return found.filter(({ method }) => isNetwork(method, scene));
}

/** The form around the fields, or as far out as nothing else to choose comes in. */
function scopeOf({ container }: CardForm, foreign: readonly Element[], scene: Scene): Element {
  let scope = container;
  for (let at = parentOf(container), level = 0; at && level < WIDEST; at = parentOf(at), level += 1) {
    if (tagOf(at) === 'body' || tagOf(at) === 'html') return isFragment(at, scene) ? at : scope;
    if (foreign.some((row) => isWithin(row, at!)) || scene.regionOf(at).footer) return scope;
    scope = at;
    if (tagOf(at) === 'form') return scope;
  }
  return scope;
}

/** A strip of logos before the form, below what one chooses it by; where the form is all there is, right before it. */
function stripBefore(scope: Element, foreign: readonly Element[], scene: Scene): FoundNetwork[] {
  for (
    let at: Element | null = scope, level = 0;
    at && level < WIDEST && (level === 0 || tagOf(at) !== 'form');
    at = tagOf(at) === 'form' ? null : parentOf(at), level += 1
  ) {
    const strip: FoundNetwork[] = [];
    for (
      let before = previousElementOf(at), beside = 0;
      before && beside < FEW;
      before = previousElementOf(before), beside += 1
    ) {
      if (foreign.some((row) => isWithin(row, before!))) return [];
      strip.push(...shownIn(before, scene));
    }
    if (strip.length > 1) return strip;
  }
  return [];
}

/** A body that is hardly more than the form. */
const isFragment = (body: Element, scene: Scene): boolean => scene.walk.elements.size < 400 && tagOf(body) === 'body';

const isHelp = (element: Element, scene: Scene): boolean => {
  const region = scene.regionOf(element);
  return region.help || region.footer || region.navigation;
};

function numberWrapper({ number }: CardForm): Element {
  let at = number.element;
  for (let level = 0; level < 3; level += 1) at = parentOf(at) ?? at;
  return at;
}
