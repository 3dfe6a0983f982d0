import { useState } from 'preact/hooks';
import type { WalletShop } from '../../utils/history/wallet-shops';
import { Facts } from '../memory/Facts';
import { standingWords } from '../memory/standing-words';
import { useMethodNames } from '../use-method-names';
import { useWords } from '../words';

export interface ShopListProps {
  /** null: still being looked up. */
  readonly shops: readonly WalletShop[] | null;
  readonly hasWallets: boolean;
}

/** So many more at each press. */
const page = 50;

/** All shops where my wallets were seen. */
export function ShopList({ shops, hasWallets }: ShopListProps) {
  const words = useWords();
  const nameOf = useMethodNames();
  const { t, date } = words;
  const [shown, setShown] = useState(page);
  if (shops === null) return <p role="status">{t('state.loading')}</p>;
  if (shops.length === 0) return <p>{t(hasWallets ? 'shops.none' : 'shops.no-wallets')}</p>;
  return (
    <>
      <p role="status" class="hint">
        {t('shops.count', { count: shops.length })}
      </p>
      <ul class="shops">
        {shops.slice(0, shown).map(({ shop, lastAt, methods }) => (
          <li key={shop} data-testid="wallet-shop" data-shop={shop}>
            <h2>
              <bdi>{shop}</bdi>
            </h2>
            <p class="hint">{t('shops.looked', { date: date(lastAt) })}</p>
            {methods.map((history) => (
              <p key={history.method}>
                <bdi class="wallet-name">{nameOf(history.method)}</bdi>: <Facts facts={standingWords(history, words)} />
              </p>
            ))}
          </li>
        ))}
      </ul>
      {shops.length > shown && (
        <button type="button" class="button" onClick={() => setShown(shown + page)}>
          {t('shops.more')}
        </button>
      )}
    </>
  );
}
