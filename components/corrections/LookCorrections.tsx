import type { Correction } from '../../utils/model/observation';
import { useMethodNames } from '../use-method-names';
import { useWords } from '../words';
import { ShopForm } from './ShopForm';

export interface LookCorrectionsProps {
  /** What the shopper said of the whole look: methods missing from it, its right shop. */
  readonly corrections: readonly Correction[];
  readonly onMissing: () => void;
  /** Absent on a hosted cashier, which asks for its shop by itself. */
  readonly onWrongShop?: (typed: string) => void;
  readonly onUndo: (correction: Correction) => void;
}

/** "This is wrong", for what no row stands for. */
export function LookCorrections({ corrections, onMissing, onWrongShop, onUndo }: LookCorrectionsProps) {
  const { t } = useWords();
  const nameOf = useMethodNames();
  return (
    <section class="corrections">
      <h2>{t('correct.title')}</h2>
      <ul>
        {corrections.map((correction) => (
          <li key={correction.id} class="line" data-testid="look-correction" data-verdict={correction.verdict}>
            <span>
              {correction.verdict === 'wrong-shop'
                ? t('corrected.shop', { shop: correction.value ?? '' })
                : t('corrected.method', { method: nameOf(correction.method ?? '') })}
            </span>
            <button type="button" class="link" onClick={() => onUndo(correction)}>
              {t('undo.action')}
            </button>
          </li>
        ))}
      </ul>
      <button type="button" class="link" onClick={onMissing}>
        {t('correct.missing')}
      </button>
      {onWrongShop && (
        <details>
          <summary>{t('correct.wrong-shop')}</summary>
          <ShopForm onShop={onWrongShop} />
        </details>
      )}
    </section>
  );
}
