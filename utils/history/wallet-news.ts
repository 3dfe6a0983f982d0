import type { MethodId } from '../model/payment-method';
import type { MethodEvent } from './follow-method';

/** What a shopper wants to be told of unasked. */
export type WalletNews = { readonly method: MethodId; readonly kind: 'appeared' | 'disappeared' };

/** Which of the shopper's methods one look shows to have appeared or disappeared at a shop. */
export function walletNews(
  wallets: readonly MethodId[],
  events: readonly MethodEvent[],
  observation: string,
): WalletNews[] {
  return events
    .filter((event) => event.observation === observation && wallets.includes(event.method))
    .flatMap(({ method, kind }): WalletNews[] => {
      if (kind === 'added' || kind === 'returned') return [{ method, kind: 'appeared' }];
      return kind === 'removed' ? [{ method, kind: 'disappeared' }] : [];
    });
}
