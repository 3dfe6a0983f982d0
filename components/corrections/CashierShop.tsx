import type { Attribution, Correction } from '../../utils/model/observation';
import { useWords } from '../words';
import { ShopForm } from './ShopForm';

export interface CashierShopProps {
  /** null when unknown. */
  readonly shop: string | null;
  /** How it is known; null where nothing tells. */
  readonly attribution: Attribution | null;
  /** The shopper's own word, which goes before. */
  readonly said: Correction | undefined;
  /** Absent where the look is not kept, and so nothing can be said of it. */
  readonly onShop?: (typed: string) => void;
  readonly onUndo: (correction: Correction) => void;
}

/** On a hosted cashier: the shop behind it, how surely that is known, and the word of the shopper instead. */
export function CashierShop({ shop, attribution, said, onShop, onUndo }: CashierShopProps) {
  const { t } = useWords();
  const basis = said ? 'person' : attribution?.basis;
  return (
    <section class="cashier" data-testid="cashier" data-basis={basis ?? 'none'}>
      <p>{shop === null ? t('cashier.unknown') : t('cashier.of', { shop })}</p>
      {said ? (
        <p class="hint">
          {t('cashier.person')}{' '}
          <button type="button" class="link" onClick={() => onUndo(said)}>
            {t('undo.action')}
          </button>
        </p>
      ) : (
        attribution && (
          <p class="hint">
            {t(`cashier.${attribution.basis}`)} {t(`cashier.${attribution.confidence}`)}
          </p>
        )
      )}
      {onShop && !said && (
        <details>
          <summary>{t(shop === null ? 'cashier.say' : 'correct.wrong-shop')}</summary>
          <ShopForm onShop={onShop} />
        </details>
      )}
    </section>
  );
}
