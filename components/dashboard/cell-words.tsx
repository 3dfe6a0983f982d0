import type { I18n } from '../../utils/i18n/create-i18n';
import type { MethodId } from '../../utils/model/payment-method';
import type { MatrixCell } from '../../utils/research/matrix';
import { type DashboardWords, useDashboardWords } from './dashboard-words';

export type CellReport = (shop: string, method: MethodId) => boolean;

/** What a cell says, for those who hear it and for whoever rests on it. */
export function cellSentence(
  cell: MatrixCell | undefined,
  complete: number,
  isReported: boolean,
  d: DashboardWords['d'],
  t: I18n['t'],
): string {
  const parts = [standing()];
  if (cell?.isClaimed) parts.push(d('cell.claimed'));
  if (isReported) parts.push(d('cell.reported'));
  return parts.join(', ');

  function standing(): string {
    if (!cell || cell.prominence === null) return complete > 0 ? d('cell.none', { complete }) : d('cell.unknown');
    const place = cell.available ? t(`prominence.${cell.prominence}`) : d('cell.unavailable');
    return cell.seen > 0
      ? d('cell.seen', { place, seen: cell.seen, complete: cell.complete })
      : d('cell.partly', { place });
  }
}

/** The same, as short as it goes. */
export function shortCell(cell: MatrixCell, d: DashboardWords['d']): string {
  if (cell.prominence === null) return '';
  const share = cell.seen > 0 ? d('cell.share', { seen: cell.seen, complete: cell.complete }) : d('cell.part');
  return `${d(`short.${cell.prominence}`)} ${share}`;
}

export function CellFace({
  cell,
  isReported,
}: {
  readonly cell: MatrixCell | undefined;
  readonly isReported: boolean;
}) {
  const { d } = useDashboardWords();
  return (
    <>
      {cell && cell.prominence !== null && (
        <span class="cell-place">
          <b>{d(`short.${cell.prominence}`)}</b>
          <span>{cell.seen > 0 ? d('cell.share', { seen: cell.seen, complete: cell.complete }) : d('cell.part')}</span>
        </span>
      )}
      {(cell?.isClaimed || isReported) && (
        <span class="cell-marks">
          {cell?.isClaimed && <i>{d('mark.claim')}</i>}
          {isReported && <i>{d('mark.report')}</i>}
        </span>
      )}
    </>
  );
}
