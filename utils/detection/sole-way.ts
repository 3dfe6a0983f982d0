import { matchNames, type NameMatch } from '../catalogue/match-names';
import type { MethodId } from '../model/payment-method';
import { attributeOf, parentOf, textWithin } from '../page/dom';
import { fold } from '../page/fold';
import { itemsWithin } from '../page/span';
import { asksWhoBuys } from './fields';
import { isStepWithoutChoice } from './is-payment-step';
import { networksIn } from './name-row';
import { isOwnWay, oneWay, type ToldWay } from './one-way';
import type { StepSigns } from './payment-step';
import type { NamedRow } from './row';
import type { Scene } from './scene';

/**
 * A shop that takes one way to pay asks nothing: under the heading of the payment stands its name
 * ("Cash on delivery"), and below the order to pay. Where two are named it is no such statement.
 */
export function soleWay(scene: Scene, signs: StepSigns): NamedRow[] {
  if (!isStepWithoutChoice(signs) || !signs.hasPaymentHeading) return [];
  if (!signs.saysCheckout && !signs.asksToChoose && !asksWhoBuys(scene)) return [];
  const told = scene.named.flatMap(({ item, matches }) => {
    const { element, text, from, order } = item;
    const region = scene.regionOf(element);
    if (region.footer || region.navigation || region.help || region.trust) return [];
    if (from !== 'text' || scene.headingAbove(order)?.kind !== 'payment' || !scene.isVisible(element)) return [];
    if (textWithin(element, LONGEST + 1).length > LONGEST) return [];
    return matches
      .filter((match) => isWay(match, text, scene))
      .map(({ method, alias }) => ({ method, alias, element }));
  });
  return oneWay([...told, ...unchangeable(scene)], scene).map((row) =>
    row.methods[0]?.method === 'card' ? { ...row, networks: networksAround(row.row.control, scene) } : row,
  );
}

/** In a field that the page has filled in and lets nobody change; what is typed is never read. */
const unchangeable = (scene: Scene): ToldWay[] =>
  scene.walk.fields
    .filter((field) => attributeOf(field, 'readonly') !== null)
    .filter((field) => scene.headingAbove(scene.walk.elements.get(field) ?? 0)?.kind === 'payment')
    .flatMap((field) => {
      const text = fold(attributeOf(field, 'value') ?? '');
      return matchNames(text, scene.catalogue)
        .filter((match) => isWay(match, text, scene))
        .map(({ method, alias }) => ({ method, alias, element: field }));
    });

/** Those named in the box that the statement stands in. */
function networksAround(element: Element, scene: Scene): MethodId[] {
  for (let at = parentOf(element), level = 0; at && level < 3; at = parentOf(at), level += 1) {
    const networks = networksIn([at], itemsWithin(at, scene.walk), scene);
    if (networks.length > 0) return networks;
  }
  return [];
}

/** An everyday word counts where it is all that is said. */
function isWay(match: NameMatch, text: string, scene: Scene): boolean {
  const length = match.end - match.start;
  return (!match.weak || length === text.length) && length / text.length >= LEAST_SAID && isOwnWay(match, scene);
}

/** A paragraph that explains how one can pay is no statement of how this order is. */
const LONGEST = 150;

/** "You may be sent to PayPal when your parcel is ready" tells of something else. */
const LEAST_SAID = 0.2;
