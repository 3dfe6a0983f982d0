import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Matrix } from '../../utils/research/matrix';
import { useMethodNames } from '../use-method-names';
import { useWords } from '../words';
import type { CellReport } from './cell-words';
import { useDashboardWords } from './dashboard-words';
import { GridRow, groupName, sizes } from './GridRow';
import { type GridPlace, moveInGrid } from './grid-move';
import type { MatrixHead, MatrixLine } from './matrix-order';
import { hrefOf } from './route';
import { useVirtualizer } from './use-virtualizer';

export interface MatrixGridProps {
  readonly matrix: Matrix;
  readonly lines: readonly MatrixLine[];
  readonly heads: readonly MatrixHead[];
  /** Whether published reports speak of a method at a shop. */
  readonly isReported: CellReport;
  readonly onOpen: (href: string) => void;
}

/** Shops by methods; only what is in sight is in the document. One tab stop, arrow keys within. */
export function MatrixGrid({ matrix, lines, heads, isReported, onOpen }: MatrixGridProps) {
  const { d } = useDashboardWords();
  const words = useWords();
  const nameOf = useMethodNames();
  const scroller = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<GridPlace>({ row: 1, column: 0 });
  const isFocusing = useRef(false);
  const isRtl = words.direction === 'rtl';
  const getScrollElement = () => scroller.current;
  const rows = useVirtualizer({
    count: lines.length,
    estimateSize: () => sizes.row,
    getScrollElement,
    overscan: 3,
    scrollPaddingStart: sizes.head,
  });
  const columns = useVirtualizer({
    count: heads.length,
    estimateSize: () => sizes.column,
    getScrollElement,
    horizontal: true,
    overscan: 2,
    scrollPaddingStart: sizes.shop,
    isRtl,
  });

  useLayoutEffect(() => {
    if (!isFocusing.current) return;
    const target = scroller.current?.querySelector<HTMLElement>('[tabindex="0"]');
    if (!target) return;
    target.focus({ preventScroll: true });
    isFocusing.current = false;
  });

  const size = { rows: lines.length + 1, columns: heads.length + 1, page: 10, isRtl };
  const current: GridPlace = { row: Math.min(place.row, lines.length), column: Math.min(place.column, heads.length) };
  const move = (to: GridPlace) => {
    isFocusing.current = true;
    setPlace(to);
    if (to.row > 0) rows.scrollToIndex(to.row - 1);
    if (to.column > 0) columns.scrollToIndex(to.column - 1);
    else scroller.current?.scrollTo({ left: 0 });
  };
  const open = ({ row, column }: GridPlace) => {
    const line = lines[row - 1];
    const head = heads[column - 1];
    if (row === 0 && head) onOpen(hrefOf({ page: 'method', method: head.method }));
    else if (line?.kind === 'shop') onOpen(hrefOf({ page: 'shop', shop: line.row.shop }));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') return open(current);
    const to = moveInGrid(current, event.key, event.ctrlKey || event.metaKey, size);
    if (!to) return;
    event.preventDefault();
    move(to);
  };
  const onClick = (event: MouseEvent) => {
    const pressed = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-place]') : null;
    const [row, column] = pressed?.dataset.place?.split(' ').map(Number) ?? [];
    if (row !== undefined && column !== undefined) open({ row, column });
  };
  const onFocusIn = (event: FocusEvent) => {
    const cell = event.target instanceof Element ? event.target.closest('[aria-colindex]') : null;
    const row = cell?.closest('[aria-rowindex]');
    if (cell && row) setPlace({ row: Number(row.ariaRowIndex) - 1, column: Number(cell.ariaColIndex) - 1 });
  };
  const stopAt = (row: number, column: number) => (row === current.row && column === current.column ? 0 : -1);
  const inSight = columns.getVirtualItems();

  return (
    // biome-ignore lint/a11y/useSemanticElements: a table cannot leave out rows that are not in sight
    <div
      class="grid"
      role="grid"
      aria-label={d('grid.label')}
      aria-rowcount={size.rows}
      aria-colcount={size.columns}
      tabIndex={-1}
      ref={scroller}
      onFocusIn={onFocusIn}
      onKeyDown={onKeyDown}
      onClick={onClick}
      data-testid="matrix"
    >
      <div
        class="grid-body"
        role="presentation"
        style={{
          blockSize: `${rows.getTotalSize() + sizes.head}px`,
          inlineSize: `${columns.getTotalSize() + sizes.shop}px`,
        }}
      >
        {/* biome-ignore-start lint/a11y/useSemanticElements lint/a11y/useFocusableInteractive: see above */}
        <div class="grid-head" role="row" aria-rowindex={1}>
          <div class="grid-corner" role="columnheader" aria-colindex={1} tabIndex={stopAt(0, 0)}>
            {d('grid.shop')}
          </div>
          {inSight.map(({ index, start }) => {
            const head = heads[index];
            if (!head) return null;
            return (
              <div
                key={head.method}
                class="grid-method"
                role="columnheader"
                aria-colindex={index + 2}
                tabIndex={stopAt(0, index + 1)}
                data-place={`0 ${index + 1}`}
                style={{ insetInlineStart: `${start + sizes.shop}px` }}
              >
                {head.group !== null && <span class="grid-group">{groupName(head.group, d)}</span>}
                <span class="grid-name">{nameOf(head.method)}</span>
                <span class="grid-count">{d('grid.taken', { count: head.shops })}</span>
              </div>
            );
          })}
        </div>
        {rows.getVirtualItems().map(({ index, start }) => {
          const line = lines[index];
          if (!line) return null;
          return (
            <GridRow
              key={line.kind === 'shop' ? line.row.shop : `group ${line.group}`}
              line={line}
              index={index}
              top={start + sizes.head}
              heads={heads}
              firstColumn={inSight[0]?.index ?? 0}
              lastColumn={inSight.at(-1)?.index ?? -1}
              matrix={matrix}
              isReported={isReported}
              stop={current.row === index + 1 ? current.column : null}
            />
          );
        })}
        {/* biome-ignore-end lint/a11y/useSemanticElements lint/a11y/useFocusableInteractive: see above */}
      </div>
    </div>
  );
}
