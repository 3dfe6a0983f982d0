import type { Share } from '../../utils/research/wilson';
import { useWords } from '../words';
import { useDashboardWords } from './dashboard-words';

/** A share with its interval; never without what it is a share of, which stands beside it. */
export function ShareText({ share, low, high }: Share) {
  const { d } = useDashboardWords();
  const { language } = useWords();
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 });
  if (share === null || low === null || high === null) return <span class="quiet">{d('share.none')}</span>;
  return (
    <span class="share">
      <span
        class="share-bar"
        aria-hidden="true"
        style={{ '--share': share, '--low': low, '--high': high } as Record<string, number>}
      />
      {d('share.interval', { share: percent.format(share), low: percent.format(low), high: percent.format(high) })}
    </span>
  );
}
