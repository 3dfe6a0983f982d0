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

/** What cards are of, or who processes them, is no way of its own. */
export const isOwnWay = ({ method }: NameMatch, scene: Scene): boolean =>
  !isNetwork(method, scene) && !isGateway(method, scene);
/** Nor is an everyday word. */
export const isSureWay = (match: NameMatch, scene: Scene): boolean => !match.weak && isOwnWay(match, scene);

/** The row of a way that the page only tells, where nothing is to be chosen. */
export const toldRow = ({ method, alias, element }: ToldWay, scene: Scene): NamedRow =>
  single(element, 'summary', { method, kind: 'label', text: alias, element, confidence: 0.7 }, scene);

/** Where all that is told is one way, that is how one pays; two are no statement. */
export function oneWay(told: readonly ToldWay[], scene: Scene): NamedRow[] {
  const [first] = told;
  return first && told.every(({ method }) => method === first.method) ? [toldRow(first, scene)] : [];
}
