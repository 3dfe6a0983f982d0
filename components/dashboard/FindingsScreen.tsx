import { useMemo, useRef, useState } from 'preact/hooks';
import { prominences } from '../../utils/model/offering';
import { type Counted, findings } from '../../utils/research/findings';
import { at, type LookColumns } from '../../utils/research/look-columns';
import type { LookFilter } from '../../utils/research/look-filter';
import { ownerGroups } from '../../utils/research/owner-groups';
import { useMethodNames } from '../use-method-names';
import { useWords } from '../words';
import { useDashboardWords } from './dashboard-words';
import { FilterBar } from './FilterBar';
import { hrefOf } from './route';
import { ShareText } from './ShareText';

export interface FindingsScreenProps {
  readonly columns: LookColumns;
  readonly filter: LookFilter;
  readonly onFilter: (filter: LookFilter) => void;
}

interface Finding {
  /** Stands for it in tests. */
  readonly id: string;
  readonly what: string;
  readonly counted: Counted;
}

const rowsShown = 500;

/** Numbers, each with what it is a share of, how sure it is, and the looks behind it. */
export function FindingsScreen({ columns, filter, onFilter }: FindingsScreenProps) {
  const { d, ownerOfMethod } = useDashboardWords();
  const { t } = useWords();
  const nameOf = useMethodNames();
  const [open, setOpen] = useState<string | null>(null);
  const found = useMemo(() => findings(columns, filter, ownerOfMethod), [columns, filter]);
  const groupName = (group: string) => ownerGroups.find(({ id }) => id === group)?.name ?? group;
  const sections: readonly (readonly [title: string, findings: readonly Finding[]])[] = [
    [
      d('findings.preselected'),
      [
        ...found.preselected.map((counted) => ({
          id: `preselected ${counted.method}`,
          what: d('finding.preselected', { method: nameOf(counted.method) }),
          counted,
        })),
        { id: 'nothing-preselected', what: d('finding.nothing'), counted: found.nothingPreselected },
      ],
    ],
    [
      d('findings.own'),
      [
        { id: 'own-preferred', what: d('finding.own'), counted: found.ownPreferred },
        ...found.ownPreferredByGroup.map((counted) => ({
          id: `own-preferred ${counted.group}`,
          what: d('finding.own-group', { group: groupName(counted.group) }),
          counted,
        })),
      ],
    ],
    [
      d('findings.steps'),
      [
        ...prominences.map((prominence) => ({
          id: `steps ${prominence}`,
          what: d('finding.steps', { place: t(`prominence.${prominence}`) }),
          counted: found.steps[prominence],
        })),
        { id: 'hidden', what: d('finding.hidden'), counted: found.hidden },
        { id: 'shops-that-hide', what: d('finding.hides'), counted: found.shopsThatHide },
        { id: 'left-closed', what: d('finding.closed'), counted: found.leftClosed },
      ],
    ],
    [
      d('findings.coverage'),
      (['complete', 'partial', 'unreadable'] as const).map((part) => ({
        id: `coverage ${part}`,
        what: d(`finding.${part}`),
        counted: found.coverage[part],
      })),
    ],
  ];
  const opened = sections.flatMap(([, list]) => list).find(({ id }) => id === open);

  return (
    <section class="page">
      <div class="page-head">
        <h1>{d('findings.title')}</h1>
        <p class="quiet">{d('findings.text')}</p>
      </div>
      <div class="controls">
        <FilterBar columns={columns} filter={filter} onFilter={onFilter} />
      </div>
      {sections.map(([title, list]) => (
        <div key={title} class="block">
          <h2>{title}</h2>
          <table class="table">
            <thead>
              <tr>
                <th scope="col">{d('column.what')}</th>
                <th scope="col">{d('column.count')}</th>
                <th scope="col">{d('column.share')}</th>
              </tr>
            </thead>
            <tbody>
              {list.map(({ id, what, counted }) => (
                <tr key={id} data-testid="finding" data-id={id} data-count={counted.count} data-of={counted.of}>
                  <th scope="row">{what}</th>
                  <td>
                    <button
                      type="button"
                      class="link"
                      aria-label={`${what}: ${d('share.of', { count: counted.count, of: counted.of })}. ${d('findings.rows')}`}
                      onClick={() => setOpen(id)}
                    >
                      {d('share.of', { count: counted.count, of: counted.of })}
                    </button>
                  </td>
                  <td>
                    <ShareText {...counted} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ))}
      {opened && <RowsBehind columns={columns} finding={opened} onClose={() => setOpen(null)} />}
    </section>
  );
}

function RowsBehind({
  columns,
  finding,
  onClose,
}: {
  readonly columns: LookColumns;
  readonly finding: Finding;
  readonly onClose: () => void;
}) {
  const { d } = useDashboardWords();
  const { date } = useWords();
  const dialog = useRef<HTMLDialogElement | null>(null);
  const looks = [...new Set(finding.counted.looks)];
  return (
    <dialog
      class="drawer"
      data-testid="rows-behind"
      aria-labelledby="rows-title"
      ref={(element) => {
        if (element && !element.open) element.showModal();
        dialog.current = element;
      }}
      onClose={onClose}
    >
      <div class="drawer-head">
        <h2 id="rows-title">{d('findings.rows.title', { what: finding.what })}</h2>
        <button type="button" class="button" onClick={() => dialog.current?.close()}>
          {d('findings.close')}
        </button>
      </div>
      <p class="quiet">{d('shops.looks', { count: looks.length })}</p>
      <ul class="list">
        {looks.slice(0, rowsShown).map((look) => {
          const shop = columns.shops[at(columns.shop, look)] ?? '';
          return (
            <li key={look}>
              {shop === '' ? '—' : <a href={hrefOf({ page: 'shop', shop })}>{shop}</a>}{' '}
              <span class="quiet">{date(new Date(at(columns.time, look)).toISOString())}</span>
            </li>
          );
        })}
      </ul>
    </dialog>
  );
}
