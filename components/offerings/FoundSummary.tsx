import type { Offered } from '../popup/popup-view';
import { useWords } from '../words';
import { Chip } from './Chip';
import { countOfferings } from './count-offerings';

export interface FoundSummaryProps {
  readonly detection: Pick<Offered, 'offerings' | 'completeness'>;
}

/** The first line: how many ways to pay, how many of them buried, and whether all was read. */
export function FoundSummary({ detection }: FoundSummaryProps) {
  const { t } = useWords();
  const { available, unavailable, buried } = countOfferings(detection.offerings);
  return (
    <div class="summary" role="status" data-testid="summary">
      <p class="summary-count">{t('found.methods', { count: available })}</p>
      <p class="summary-facts">
        {buried > 0 && <span>{t('found.buried', { count: buried })}</span>}
        {unavailable > 0 && <span>{t('found.unavailable', { count: unavailable })}</span>}
        <Chip tone={detection.completeness === 'complete' ? 'good' : 'warn'}>
          {t(`completeness.${detection.completeness}`)}
        </Chip>
      </p>
    </div>
  );
}
