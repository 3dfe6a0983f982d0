import { useMemo } from 'preact/hooks';
import { prominences } from '../../utils/model/offering';
import type { LookColumns } from '../../utils/research/look-columns';
import type { LookFilter } from '../../utils/research/look-filter';
import { methodFigures } from '../../utils/research/method-figures';
import { useMethodNames } from '../use-method-names';
import { useWords } from '../words';
import { useDashboardWords } from './dashboard-words';
import { FilterBar } from './FilterBar';
import { MonthChart } from './MonthChart';
import { hrefOf } from './route';
import { ShareText } from './ShareText';

export interface MethodScreenProps {
  readonly method: string;
  readonly columns: LookColumns;
  readonly filter: LookFilter;
  readonly onFilter: (filter: LookFilter) => void;
}

/** One way to pay across shops. */
export function MethodScreen({ method, columns, filter, onFilter }: MethodScreenProps) {
  const { d, methods } = useDashboardWords();
  const { t, language } = useWords();
  const name = useMethodNames()(method);
  const figures = useMemo(() => methodFigures(columns, filter, method), [columns, filter, method]);
  const about = methods[method];
  const position = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  return (
    <section class="page">
      <p class="crumb">
        <a href={hrefOf({ page: 'shops' })}>{d('shop.back')}</a>
      </p>
      <div class="page-head">
        <h1>{name}</h1>
        {about && (
          <p class="quiet">{[d(`kind.${about.family}`), about.operator].filter((part) => part !== null).join(' · ')}</p>
        )}
      </div>
      <div class="controls">
        <FilterBar columns={columns} filter={filter} onFilter={onFilter} />
      </div>
      {figures.shops.length === 0 ? (
        <p class="empty">{d('method.unknown')}</p>
      ) : (
        <>
          <div class="block">
            <h2>{d('method.facts')}</h2>
            <table class="table">
              <tbody>
                {(['taken', 'preselected', 'hidden'] as const).map((part) => (
                  <tr
                    key={part}
                    data-testid="figure"
                    data-id={part}
                    data-count={figures[part].count}
                    data-of={figures[part].of}
                  >
                    <th scope="row">{d(`method.${part}`)}</th>
                    <td>{d('share.of', { count: figures[part].count, of: figures[part].of })}</td>
                    <td>
                      <ShareText {...figures[part]} />
                    </td>
                  </tr>
                ))}
                <tr>
                  <th scope="row">{d('method.position')}</th>
                  <td>{figures.meanPosition === null ? '—' : position.format(figures.meanPosition)}</td>
                  <td />
                </tr>
              </tbody>
            </table>
          </div>
          {figures.months.length > 0 && <MonthChart title={d('method.time')} months={figures.months} />}
          <div class="block">
            <h2>{d('method.shops')}</h2>
            <ul class="list columns">
              {figures.shops.map(({ shop, prominence }) => (
                <li key={shop}>
                  <a href={hrefOf({ page: 'shop', shop })}>{shop}</a>{' '}
                  <span class="quiet">{t(`prominence.${prominences[prominence] ?? 'visible'}`)}</span>
                </li>
              ))}
            </ul>
          </div>
        </>
      )}
    </section>
  );
}
