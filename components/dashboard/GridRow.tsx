import { memo } from 'preact/compat';
import type { PaymentMethodFamily } from '../../utils/model/payment-method';
import type { Matrix } from '../../utils/research/matrix';
import { ownerGroups } from '../../utils/research/owner-groups';
import { useMethodNames } from '../use-method-names';
import { useWords } from '../words';
import { CellFace, type CellReport, cellSentence } from './cell-words';
import { type DashboardWords, useDashboardWords } from './dashboard-words';
import type { MatrixHead, MatrixLine } from './matrix-order';

/** Pixels; the style sheet has the same. */
export const sizes = { row: 40, head: 76, shop: 200, column: 104 } as const;

export interface GridRowProps {
  readonly line: MatrixLine;
  /** Place among the lines, from 0. */
  readonly index: number;
  /** Pixels from the top of the grid's body. */
  readonly top: number;
  readonly heads: readonly MatrixHead[];
  /** The columns in sight. */
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly matrix: Matrix;
  readonly isReported: CellReport;
  /** Column of the keyboard's place when it is in this row. */
  readonly stop: number | null;
}

/** One line of the grid; drawn again only when something of it changed, so that scrolling draws the new ones alone. */
export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { line, index, top, heads, firstColumn, lastColumn, matrix, isReported, stop } = props;
  const { d } = useDashboardWords();
  const { t } = useWords();
  const nameOf = useMethodNames();
  const style = { insetBlockStart: `${top}px` };
  const row = index + 1;
  if (line.kind === 'group')
    return (
      // biome-ignore-start lint/a11y/useSemanticElements lint/a11y/useFocusableInteractive: a table cannot leave out rows
      <div class="grid-row is-heading" role="row" aria-rowindex={row + 1} style={style}>
        <div class="grid-shop grid-heading" role="rowheader" aria-colindex={1} tabIndex={stop === null ? -1 : 0}>
          {line.group === null ? d('owner.none') : groupName(line.group, d)} · {d('shops.count', { count: line.shops })}
        </div>
      </div>
    );
  const { shop, looks, complete } = line.row;
  return (
    <div class="grid-row" role="row" aria-rowindex={row + 1} style={style}>
      <div class="grid-shop" role="rowheader" aria-colindex={1} tabIndex={stop === 0 ? 0 : -1} data-place={`${row} 0`}>
        <span class="grid-name">{shop}</span>
        <span class="grid-count">{d('shops.looks', { count: looks })}</span>
      </div>
      {heads.slice(firstColumn, lastColumn + 1).map(({ method }, offset) => {
        const column = firstColumn + offset;
        const cell = matrix.cell(shop, method);
        const reported = isReported(shop, method);
        const sentence = `${nameOf(method)}: ${cellSentence(cell, complete, reported, d, t)}`;
        return (
          <div
            key={method}
            class="grid-cell"
            role="gridcell"
            aria-colindex={column + 2}
            aria-label={sentence}
            title={sentence}
            data-prominence={cell?.prominence ?? undefined}
            tabIndex={stop === column + 1 ? 0 : -1}
            data-place={`${row} 0`}
            style={{ insetInlineStart: `${column * sizes.column + sizes.shop}px` }}
          >
            <CellFace cell={cell} isReported={reported} />
          </div>
        );
      })}
    </div>
    // biome-ignore-end lint/a11y/useSemanticElements lint/a11y/useFocusableInteractive: see above
  );
});

/** A group of owners, or a family of methods. */
export function groupName(group: string, d: DashboardWords['d']): string {
  return ownerGroups.find(({ id }) => id === group)?.name ?? d(`kind.${group as PaymentMethodFamily}`);
}
