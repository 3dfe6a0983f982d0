import { useMemo, useState } from 'preact/hooks';
import type { LookColumns } from '../../utils/research/look-columns';
import type { LookFilter } from '../../utils/research/look-filter';
import { buildMatrix } from '../../utils/research/matrix';
import { ownerOfShop } from '../../utils/research/owner-groups';
import { useMethodNames } from '../use-method-names';
import { type CellReport, shortCell } from './cell-words';
import { useDashboardWords } from './dashboard-words';
import { Select, Text } from './Field';
import { FilterBar } from './FilterBar';
import { MatrixGrid } from './MatrixGrid';
import { firstOrder, orderColumns, orderRows } from './matrix-order';
import { matrixPicture } from './matrix-picture';
import { pngOf, saveFile } from './save-file';

export interface MatrixScreenProps {
  readonly columns: LookColumns;
  readonly filter: LookFilter;
  readonly isReported: CellReport;
  readonly onFilter: (filter: LookFilter) => void;
  readonly onOpen: (href: string) => void;
}

/** A picture with more would be neither read nor printed. */
const mostInPicture = { rows: 200, columns: 40 };

export function MatrixScreen({ columns, filter, isReported, onFilter, onOpen }: MatrixScreenProps) {
  const { d, methods, ownerOfMethod } = useDashboardWords();
  const nameOf = useMethodNames();
  const [order, setOrder] = useState(firstOrder);
  const matrix = useMemo(() => buildMatrix(columns, filter), [columns, filter]);
  const lines = useMemo(() => orderRows(matrix, order, ownerOfShop), [matrix, order]);
  const familyOf = (id: string) => methods[id]?.family ?? null;
  const heads = useMemo(
    () => orderColumns(matrix, order, { ownerOf: ownerOfMethod, familyOf }),
    [matrix, order, methods],
  );
  const shops = lines.filter((line) => line.kind === 'shop');

  const picture = () => {
    const shown = heads.slice(0, mostInPicture.columns);
    const rest = shops.length - mostInPicture.rows;
    return matrixPicture({
      title: d('shops.title'),
      heads: shown.map(({ method }) => nameOf(method)),
      rows: shops.slice(0, mostInPicture.rows).map(({ row: { shop } }) => ({
        name: shop,
        cells: shown.map(({ method }) => {
          const cell = matrix.cell(shop, method);
          return { text: cell ? shortCell(cell, d) : '', tone: cell?.prominence ?? null };
        }),
      })),
      notes: [
        ...(rest > 0 ? [d('picture.rest', { count: rest })] : []),
        ...Object.entries(filter).map(([name, value]) => `${name}: ${value}`),
        d('legend.share'),
      ],
    });
  };

  return (
    <section class="page wide">
      <div class="page-head">
        <h1>{d('shops.title')}</h1>
        <p class="quiet" role="status">
          {d('shops.count', { count: shops.length })} · {d('shops.looks', { count: matrix.looks })}
        </p>
      </div>
      <div class="controls">
        <FilterBar columns={columns} filter={filter} onFilter={onFilter} />
        <fieldset class="filters">
          <legend>{d('order.title')}</legend>
          <Text
            label={d('filter.search')}
            type="search"
            value={order.search}
            onChange={(search) => setOrder({ ...order, search })}
          />
          <Select
            label={d('order.rows')}
            value={order.rows}
            options={[
              ['name', d('order.name')],
              ['last', d('order.last')],
              ['methods', d('order.methods')],
            ]}
            onChange={(rows) => setOrder({ ...order, rows: rows as typeof order.rows })}
          />
          <Select
            label={d('order.group-rows')}
            value={order.groupRows}
            options={[
              ['none', d('order.none')],
              ['owner', d('order.owner')],
            ]}
            onChange={(groupRows) => setOrder({ ...order, groupRows: groupRows as typeof order.groupRows })}
          />
          <Select
            label={d('order.group-columns')}
            value={order.groupColumns}
            options={[
              ['none', d('order.none')],
              ['owner', d('order.owner')],
              ['family', d('order.family')],
            ]}
            onChange={(groupColumns) => setOrder({ ...order, groupColumns: groupColumns as typeof order.groupColumns })}
          />
        </fieldset>
      </div>
      {shops.length === 0 ? (
        <p class="empty">{d('shops.none')}</p>
      ) : (
        <MatrixGrid matrix={matrix} lines={lines} heads={heads} isReported={isReported} onOpen={onOpen} />
      )}
      <div class="foot">
        <details>
          <summary>{d('legend.title')}</summary>
          <ul>
            <li>{d('legend.share')}</li>
            <li>{d('legend.claim')}</li>
            <li>{d('legend.report')}</li>
          </ul>
        </details>
        <div class="actions no-print">
          <button
            type="button"
            class="button"
            onClick={() => saveFile('ways-to-pay.svg', new Blob([picture()], { type: 'image/svg+xml' }))}
          >
            {d('picture.svg')}
          </button>
          <button
            type="button"
            class="button"
            onClick={() => void pngOf(picture()).then((png) => saveFile('ways-to-pay.png', png))}
          >
            {d('picture.png')}
          </button>
          <button type="button" class="button" onClick={() => print()}>
            {d('picture.print')}
          </button>
        </div>
      </div>
    </section>
  );
}
