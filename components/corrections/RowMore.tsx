import type { Correction } from '../../utils/model/observation';
import type { Offering } from '../../utils/model/offering';
import { useMethodNames } from '../use-method-names';
import { useWords } from '../words';
import { evidenceWords } from './evidence-words';

export interface RowMoreProps {
  readonly offering: Offering;
  /** What the shopper said of this row; undefined: nothing. */
  readonly correction: Correction | undefined;
  /** Absent where the look is not kept, and so nothing can be said of it. */
  readonly onNotOffered?: () => void;
  readonly onUndo: (correction: Correction) => void;
  /** Absent in the toolbar's popup, which would lie over what is scrolled to. */
  readonly onScrollTo?: () => void;
}

/** Below one row: why it is believed, the way to it on the page, and the word of the shopper against it. */
export function RowMore({ offering, correction, onNotOffered, onUndo, onScrollTo }: RowMoreProps) {
  const words = useWords();
  const { t } = words;
  const name = useMethodNames()(offering.method);
  if (correction) {
    return (
      <p class="corrected" data-testid="corrected">
        {t(`corrected.${correction.verdict}`)}{' '}
        <button
          type="button"
          class="link"
          aria-label={t('correct.undo', { method: name })}
          onClick={() => onUndo(correction)}
        >
          {t('undo.action')}
        </button>
      </p>
    );
  }
  return (
    <details class="row-more">
      <summary aria-label={t('row.more', { method: name })}>{t('row.more.short')}</summary>
      <ul class="evidence">
        {offering.evidence.map((evidence) => (
          <li key={JSON.stringify(evidence)} data-testid="evidence">
            {evidenceWords(evidence, offering, words)}
          </li>
        ))}
      </ul>
      <div class="actions">
        {onScrollTo && (
          <button type="button" class="link" onClick={onScrollTo}>
            {t('row.scroll')}
          </button>
        )}
        {onNotOffered && (
          <button type="button" class="link" onClick={onNotOffered}>
            {t('correct.not-offered')}
          </button>
        )}
      </div>
    </details>
  );
}
