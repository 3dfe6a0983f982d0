import type { ConditionSplit, MethodHistory } from '../../utils/history/method-history';
import type { I18n } from '../../utils/i18n/create-i18n';
import { placeWords } from './place-words';

export type StandingSpeech = Pick<I18n, 't' | 'date' | 'list'>;

/** Where a method stands at a shop by all looks so far, in short facts to be set apart by semicolons or lines. */
export function standingWords(history: MethodHistory, speech: StandingSpeech): string[] {
  const { t, date } = speech;
  const { standing, latest, lastSeen, missesInARow, share } = history;
  if (standing === 'unknown') return [t('standing.unknown')];
  if (standing === 'never') return [t('standing.never', { count: share.looks })];
  if (standing === 'gone') return [t('standing.gone', { date: date(lastSeen ?? '') })];
  const place = latest ? [placeWords(latest.prominence, latest.behind, speech)] : [];
  const unavailable = latest && !latest.available ? [t(`because.${latest.unavailableReason ?? 'unstated'}`)] : [];
  if (standing === 'missed') return [t('standing.missed', { count: missesInARow }), ...shareWords(history, speech)];
  return [...place, ...unavailable, ...shareWords(history, speech), ...varyingWords(history, speech)];
}

/** "for some orders only", and under which conditions it was there. */
export function varyingWords({ standing, conditions }: MethodHistory, speech: StandingSpeech): string[] {
  const some = standing === 'some-orders' ? [speech.t('standing.some-orders')] : [];
  return [...some, ...conditions.map((split) => splitWords(split, speech))];
}

/** "seen 3 of the last 4 times". */
export function shareWords({ recent, share }: MethodHistory, { t }: StandingSpeech): string[] {
  if (share.looks === 0) return [t('standing.part-read')];
  if (share.looks === 1) return share.seen === 1 ? [t('standing.once')] : [];
  return [t('standing.share', { seen: recent.seen, looks: recent.looks })];
}

function splitWords(split: ConditionSplit, { t, list }: StandingSpeech): string {
  const words = (values: ConditionSplit['with']) =>
    list(values.map((value) => t(`condition.${split.condition}`, { value: valueWords(split.condition, value) })));
  return t('standing.split', { with: words(split.with), without: words(split.without) });

  function valueWords(condition: ConditionSplit['condition'], value: ConditionSplit['with'][number]): string {
    if (condition === 'device') return t(`device.${value === 'mobile' ? 'mobile' : 'desktop'}`);
    if (condition === 'signedIn') return t(`signed-in.${value ? 'yes' : 'no'}`);
    return String(value);
  }
}

/** How far a standing can be relied on; null where nothing is known that could be. */
export function confidenceWords({ standing, confidence }: MethodHistory, { t }: Pick<I18n, 't'>): string | null {
  return standing === 'unknown' ? null : t(`confidence.${confidence}`);
}
