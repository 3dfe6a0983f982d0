import type { Attribution, Correction } from '../model/observation';
import { type Offering, type Prominence, prominences } from '../model/offering';
import { plainOffering } from './plain-offering';
import type { Look } from './presence';

/**
 * A look as the shopper says it was. The observation stays as it was read; what
 * they corrected is laid over it, the latest word on each line counting.
 * Undefined: filed under the wrong shop, and so none of this shop's looks.
 */
export function applyCorrections<L extends Look>(
  look: L,
  corrections: readonly Correction[],
  shop: string | null = null,
): L | undefined {
  const latest = latestByLine(corrections.filter(({ observation }) => observation === look.id));
  if (latest.length === 0) return look;
  const said = shopSaid(latest);
  if (said !== null && said !== shop) return undefined;
  return {
    ...look,
    ...(said !== null && { shop: said, attribution: saidByPerson }),
    offerings: latest.reduce(correctOfferings, look.offerings),
  };
}

/** The shop under which a person files the look that these corrections speak of; null: nothing said of it. */
export function shopSaid(corrections: readonly Correction[]): string | null {
  return latestByLine(corrections).find(({ verdict }) => verdict === 'wrong-shop')?.value ?? null;
}

/** Look id → the shop under which a person files it; looks of which nothing was said are left out. */
export function shopsSaid(corrections: readonly Correction[]): ReadonlyMap<string, string> {
  const byLook = new Map<string, Correction[]>();
  for (const correction of corrections) {
    const others = byLook.get(correction.observation);
    if (others) others.push(correction);
    else byLook.set(correction.observation, [correction]);
  }
  return new Map(
    [...byLook].flatMap(([look, each]) => {
      const shop = shopSaid(each);
      return shop === null ? [] : [[look, shop] as const];
    }),
  );
}

const saidByPerson: Attribution = { basis: 'person', confidence: 'high' };

function latestByLine(corrections: readonly Correction[]): Correction[] {
  const inOrder = [...corrections].sort((a, b) => (a.at < b.at ? -1 : 1));
  const lineOf = ({ verdict, method }: Correction) => (verdict === 'wrong-shop' ? 'shop' : `method ${method}`);
  return [...new Map(inOrder.map((correction) => [lineOf(correction), correction])).values()];
}

function correctOfferings(offerings: readonly Offering[], correction: Correction): readonly Offering[] {
  const { verdict, method, value } = correction;
  if (method === null) return offerings;
  const others = offerings.filter((offering) => offering.method !== method);
  if (verdict === 'not-offered') return others;
  if (verdict === 'missing')
    return [
      ...offerings,
      plainOffering(method, { prominence: prominenceOf(value) ?? 'visible', position: offerings.length + 1 }),
    ];
  if (verdict !== 'wrong-state') return offerings;
  const prominence = prominenceOf(value);
  return prominence
    ? offerings.map((offering) => (offering.method === method ? { ...offering, prominence } : offering))
    : offerings;
}

const prominenceOf = (value: string | null): Prominence | undefined => prominences.find((name) => name === value);
