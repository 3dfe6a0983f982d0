import type { Observation } from '../model/observation';
import type { LineSource, LookSource, ShopSource } from './tables/sources';

/** Every line of every look, with the look it belongs to. */
export function linesOf<Line>(
  sources: readonly LookSource[],
  lines: (look: Observation) => readonly Line[],
): LineSource<Line>[] {
  return sources.flatMap((source) => lines(source.look).map((line, index) => ({ ...source, line, index })));
}

/** Counts looks by shop while they pass. */
export class ShopCount {
  readonly #shops = new Map<string, { -readonly [Key in keyof ShopSource]: ShopSource[Key] }>();

  add({ shop, observedAt, detection, completeness }: Observation): void {
    if (shop === null) return;
    const count = this.#shops.get(shop) ?? {
      shop,
      looks: 0,
      readable: 0,
      complete: 0,
      firstAt: observedAt,
      lastAt: observedAt,
    };
    count.looks += 1;
    if (detection === 'offerings') count.readable += 1;
    if (detection === 'offerings' && completeness === 'complete') count.complete += 1;
    if (observedAt < count.firstAt) count.firstAt = observedAt;
    if (observedAt > count.lastAt) count.lastAt = observedAt;
    this.#shops.set(shop, count);
  }

  /** In alphabetical order. */
  get shops(): ShopSource[] {
    return [...this.#shops.values()].sort((a, b) => compare(a.shop, b.shop));
  }
}

/** Look id → its place among all, by shop, then time, then id; looks without a shop come last. */
export function sequenceOf(looks: readonly Pick<Observation, 'id' | 'shop' | 'observedAt'>[]): Map<string, number> {
  const inOrder = [...looks].sort(
    (a, b) =>
      Number(a.shop === null) - Number(b.shop === null) ||
      compare(a.shop ?? '', b.shop ?? '') ||
      compare(a.observedAt, b.observedAt) ||
      compare(a.id, b.id),
  );
  return new Map(inOrder.map(({ id }, index) => [id, index + 1]));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
