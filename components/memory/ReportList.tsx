import type { ReportStanding } from '../../utils/history/report-standing';
import type { Report } from '../../utils/model/report';
import { useMethodNames } from '../use-method-names';
import { useWords } from '../words';
import { reportWords } from './report-words';

export interface ReportListProps {
  readonly reports: readonly { readonly report: Report; readonly standing: ReportStanding }[];
}

/** Published claims, apart from what was observed, each with what the shopper's own looks since say of it. */
export function ReportList({ reports }: ReportListProps) {
  const words = useWords();
  const nameOf = useMethodNames();
  if (reports.length === 0) return null;
  return (
    <section class="memory" data-testid="reports">
      <h2>{words.t('reports.title')}</h2>
      <ul class="reports">
        {reports.map(({ report, standing }) => {
          const [claim, own] = reportWords(report, standing, words);
          return (
            <li key={report.id} data-testid="report" data-method={report.method} data-standing={standing.kind}>
              <h3>
                <bdi>{nameOf(report.method)}</bdi>
              </h3>
              <p>{claim}</p>
              <p class="own-word">{own}</p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
