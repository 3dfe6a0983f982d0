import type { Offering } from '../model/offering';
import type { MethodId } from '../model/payment-method';
import type { ComparableLook } from './diff-observations';
import { inOrder } from './in-order';
import { type MethodHistory, methodHistory, unseenMethod } from './method-history';
import { type Look, offeringOf } from './presence';
import type { ShopHistory } from './shop-history';

/**
 * What the look at hand says of a method: there, not there (a complete look),
 * not in the part that could be read, or `null` where the page holds no payment step.
 */
export type Now =
  | { readonly kind: 'here'; readonly offering: Offering }
  | { readonly kind: 'not-here' | 'not-in-part' };

/** What to expect of a method at a shop: now where a payment step is at hand, else by its history. */
export type Taken = 'in-sight' | 'behind' | 'not-seen' | 'unknown';

/** The answer for one of the shopper's own methods at one shop. */
export interface WalletAnswer {
  readonly method: MethodId;
  readonly taken: Taken;
  readonly now: Now | null;
  readonly history: MethodHistory;
}

/**
 * @param current what the page holds now; null where it holds no payment step that could be read
 * @param looks of the shop, in any order; the one going on may be among them
 */
export function walletAnswers(
  wallets: readonly MethodId[],
  current: ComparableLook | null,
  looks: readonly Look[],
): WalletAnswer[] {
  const ordered = inOrder(looks);
  return wallets.map((method) => answerOf(method, current, methodHistory(method, ordered)));
}

/** The same from what is at hand of a shop; undefined: a shop never looked at. */
export function answersFromHistory(
  wallets: readonly MethodId[],
  current: ComparableLook | null,
  shop: ShopHistory | undefined,
): WalletAnswer[] {
  return wallets.map((method) => {
    const history = shop?.methods.find((one) => one.method === method);
    return answerOf(method, current, history ?? unseenMethod(method, shop?.telling ?? 0, shop?.tellingDays ?? 0));
  });
}

/** Whether what to expect of these methods hangs on the page at hand alone, whatever its shop's history. */
export function tellsAll(wallets: readonly MethodId[], current: ComparableLook | null): boolean {
  return wallets.every((method) => {
    const now = nowOf(method, current);
    return now?.kind === 'here' || now?.kind === 'not-here';
  });
}

function answerOf(method: MethodId, current: ComparableLook | null, history: MethodHistory): WalletAnswer {
  const now = nowOf(method, current);
  return { method, taken: takenBy(now, history), now, history };
}

/** The best that any of the shopper's methods can expect; what the toolbar shows. Null without any method. */
export function bestOf(answers: readonly WalletAnswer[]): Taken | null {
  const inOrderOfWorth: readonly Taken[] = ['in-sight', 'behind', 'unknown', 'not-seen'];
  return inOrderOfWorth.find((taken) => answers.some((answer) => answer.taken === taken)) ?? null;
}

function nowOf(method: MethodId, current: ComparableLook | null): Now | null {
  if (current?.detection !== 'offerings') return null;
  const offering = offeringOf(current.offerings, method);
  if (offering) return { kind: 'here', offering };
  return { kind: current.completeness === 'complete' ? 'not-here' : 'not-in-part' };
}

function takenBy(now: Now | null, { standing, latest }: MethodHistory): Taken {
  if (now?.kind === 'here') return placeOf(now.offering);
  if (now?.kind === 'not-here') return 'not-seen';
  if (standing === 'unknown') return 'unknown';
  return latest && (standing === 'offered' || standing === 'some-orders') ? placeOf(latest) : 'not-seen';
}

function placeOf({ available, prominence }: Offering): Taken {
  if (!available) return 'not-seen';
  return prominence === 'preselected' || prominence === 'visible' ? 'in-sight' : 'behind';
}
