import { useState } from 'preact/hooks';
import type { Correction } from '../../utils/model/observation';
import { useMethodNames } from '../use-method-names';
import { useWords } from '../words';

export interface LookCorrectionsProps {
  /** What the shopper said of the whole look: methods missing from it, its right shop. */
  readonly corrections: readonly Correction[];
  readonly onMissing: () => void;
  readonly onWrongShop: (shop: string) => void;
  readonly onUndo: (correction: Correction) => void;
}

/** "This is wrong", for what no row stands for. */
export function LookCorrections({ corrections, onMissing, onWrongShop, onUndo }: LookCorrectionsProps) {
  const { t } = useWords();
  const nameOf = useMethodNames();
  const [shop, setShop] = useState('');
  const isShop = /^[^\s.]+(?:\.[^\s.]+)+$/.test(shop.trim());
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
      <details>
        <summary>{t('correct.wrong-shop')}</summary>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (isShop) onWrongShop(shop.trim().toLowerCase());
          }}
        >
          <label class="field">
            {t('correct.shop')}
            <input autocomplete="off" value={shop} onInput={(event) => setShop(event.currentTarget.value)} />
          </label>
          <button type="submit" class="button" aria-disabled={!isShop}>
            {t('correct.save')}
          </button>
        </form>
      </details>
    </section>
  );
}
