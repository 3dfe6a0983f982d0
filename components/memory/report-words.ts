import type { ReportStanding } from '../../utils/history/report-standing';
import type { I18n } from '../../utils/i18n/create-i18n';
import { pickLanguage } from '../../utils/i18n/pick-language';
import type { Report } from '../../utils/model/report';

export type ReportSpeech = Pick<I18n, 't' | 'date' | 'language'>;

/** A published claim, and what the shopper's own looks since say of it. */
export function reportWords(
  report: Report,
  standing: ReportStanding,
  speech: ReportSpeech,
): [claim: string, own: string] {
  const { t, language } = speech;
  const inLanguage = (words: Report['words']) => words[pickLanguage([language], Object.keys(words), 'en')] ?? words.en;
  const claim = t('report.words', {
    source: inLanguage(report.source.name),
    date: dayWords(report.asOf, speech),
    words: inLanguage(report.words),
  });
  return [claim, ownWords(standing, speech)];
}

function ownWords(standing: ReportStanding, { t, date }: ReportSpeech): string {
  if ('at' in standing) return t(`report.${standing.kind}`, { date: date(standing.at) });
  if (standing.kind === 'none-either') return t('report.none-either', { count: standing.looks });
  return standing.looks > 0 ? t('report.not-confirmed.looked', { count: standing.looks }) : t('report.not-confirmed');
}

/** A month or a year stays one: the report is no more exact. */
function dayWords(asOf: string, { date }: ReportSpeech): string {
  return asOf.length === 'yyyy-mm-dd'.length ? date(`${asOf}T12:00:00Z`) : asOf;
}
