import type { NameMatch } from '../catalogue/match-names';
import type { MethodId } from '../model/payment-method';
import { isGateway, isNetwork } from './families';
import type { NamedRow } from './row';
import type { Scene } from './scene';
import { single } from './single';

/** A way to pay, by the words that tell of it and where they stand. */
export interface ToldWay {
  readonly method: MethodId;
  readonly alias: string;
  readonly element: Element;
}

/** What cards are of, or who processes them, is no way of its own; nor is an everyday word. */
export const isSureWay = ({ method, weak }: NameMatch, scene: Scene): boolean =>
  !weak && !isNetwork(method, scene) && !isGateway(method, scene);

/** Where all that is told is one way, that is how one pays; two are no statement. */
export function oneWay(told: readonly ToldWay[], scene: Scene): NamedRow[] {
  const [first] = told;
  if (!first || told.some(({ method }) => method !== first.method)) return [];
  const { method, alias, element } = first;
  return [single(element, 'summary', { method, kind: 'label', text: alias, element, confidence: 0.7 }, scene)];
}
