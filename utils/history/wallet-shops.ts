import type { MethodId } from '../model/payment-method';
import type { MethodHistory } from './method-history';
import type { ShopHistory } from './shop-history';

/** A shop where at least one of the shopper's methods was seen at some time. */
export interface WalletShop {
  readonly shop: string;
  readonly lastAt: string;
  /** Those of the shopper's methods that were seen there, in the shopper's order. */
  readonly methods: readonly MethodHistory[];
}

/** Shops by when they were last looked at, the latest first. */
export function walletShops(
  wallets: readonly MethodId[],
  shops: readonly { readonly shop: string; readonly history: ShopHistory }[],
): WalletShop[] {
  return shops
    .map(({ shop, history }) => ({
      shop,
      lastAt: history.lastAt ?? '',
      methods: wallets.flatMap((wallet) => history.methods.filter(({ method }) => method === wallet)),
    }))
    .filter(({ methods }) => methods.length > 0)
    .sort((a, b) => (a.lastAt < b.lastAt ? 1 : -1));
}
