import groups from './owner-groups.json' with { type: 'json' };

/** A company that owns shops and at least one payment method: who could prefer its own. */
export interface OwnerGroup {
  readonly id: string;
  readonly name: string;
  /** As `operator` in the catalogue. */
  readonly operators: readonly string[];
  /** What looks are filed under. */
  readonly shops: readonly string[];
  /** Beginnings of what looks at its apps are filed under. */
  readonly prefixes: readonly string[];
}

export const ownerGroups: readonly OwnerGroup[] = groups;

/** Id of the group that owns a shop; null where none is known to. */
export function ownerOfShop(shop: string | null): string | null {
  if (shop === null) return null;
  return (
    byShop.get(shop) ??
    ownerGroups.find(({ prefixes }) => prefixes.some((prefix) => shop.startsWith(prefix)))?.id ??
    null
  );
}

/** Id of the group a payment method's operator belongs to; null where that owns no shops. */
export function ownerOfOperator(operator: string | null): string | null {
  return operator === null ? null : (byOperator.get(operator) ?? null);
}

const byShop = new Map(ownerGroups.flatMap(({ id, shops }) => shops.map((shop) => [shop, id] as const)));
const byOperator = new Map(
  ownerGroups.flatMap(({ id, operators }) => operators.map((operator) => [operator, id] as const)),
);
