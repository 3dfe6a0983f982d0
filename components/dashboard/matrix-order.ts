import type { MethodId, PaymentMethodFamily } from '../../utils/model/payment-method';
import { families } from '../../utils/model/payment-method';
import type { Matrix, MatrixColumn, MatrixRow } from '../../utils/research/matrix';

export interface MatrixOrder {
  readonly rows: 'name' | 'last' | 'methods';
  readonly groupRows: 'none' | 'owner';
  readonly groupColumns: 'none' | 'owner' | 'family';
  /** Part of a shop's name; empty: all. */
  readonly search: string;
}

export const firstOrder: MatrixOrder = { rows: 'name', groupRows: 'none', groupColumns: 'none', search: '' };

/** A line of the grid: a shop, or the heading of the shops below. `group` null: of no known group. */
export type MatrixLine =
  | { readonly kind: 'shop'; readonly row: MatrixRow }
  | { readonly kind: 'group'; readonly group: string | null; readonly shops: number };

export interface MatrixHead extends MatrixColumn {
  /** Group or family it stands under; null: none, or columns are not grouped. */
  readonly group: string | null;
}

export function orderRows(
  { rows }: Matrix,
  order: MatrixOrder,
  ownerOf: (shop: string) => string | null,
): MatrixLine[] {
  const wanted = order.search.trim().toLowerCase();
  const found = rows.filter(({ shop }) => shop.toLowerCase().includes(wanted)).sort(comparing[order.rows]);
  if (order.groupRows === 'none') return found.map((row) => ({ kind: 'shop', row }));
  const groups = grouped(found, ({ shop }) => ownerOf(shop));
  return [...groups]
    .sort(([a], [b]) => Number(a === null) - Number(b === null) || ((a ?? '') < (b ?? '') ? -1 : 1))
    .flatMap(([group, members]): MatrixLine[] => [
      { kind: 'group', group, shops: members.length },
      ...members.map((row): MatrixLine => ({ kind: 'shop', row })),
    ]);
}

export function orderColumns(
  { columns }: Matrix,
  order: MatrixOrder,
  about: {
    readonly ownerOf: (method: MethodId) => string | null;
    readonly familyOf: (method: MethodId) => PaymentMethodFamily | null;
  },
): MatrixHead[] {
  const groupOf = {
    none: () => null,
    owner: about.ownerOf,
    family: about.familyOf,
  }[order.groupColumns];
  const place = (group: string | null) =>
    group === null
      ? Number.POSITIVE_INFINITY
      : order.groupColumns === 'family'
        ? (families as readonly string[]).indexOf(group)
        : 0;
  return columns
    .map((column) => ({ ...column, group: groupOf(column.method) }))
    .sort((a, b) => {
      if (order.groupColumns === 'none' || a.group === b.group) return 0;
      const [one, other] = [place(a.group), place(b.group)];
      return one === other ? ((a.group ?? '') < (b.group ?? '') ? -1 : 1) : one - other;
    });
}

const comparing: Readonly<Record<MatrixOrder['rows'], (a: MatrixRow, b: MatrixRow) => number>> = {
  name: (a, b) => (a.shop < b.shop ? -1 : 1),
  last: (a, b) => b.lastAt - a.lastAt || (a.shop < b.shop ? -1 : 1),
  methods: (a, b) => b.methods - a.methods || (a.shop < b.shop ? -1 : 1),
};

function grouped<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item)) ?? [];
    groups.set(keyOf(item), group);
    group.push(item);
  }
  return groups;
}
