import fs from 'node:fs';
import path from 'node:path';

/** One measured number; without a limit it holds. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** The same for what could not cost less, or for a peer, from the same run. */
  readonly floor?: number;
  readonly limit?: number;
  readonly holds: boolean;
}

export function figure(
  name: string,
  value: number,
  unit: string,
  more: { floor?: number; limit?: number } = {},
): Figure {
  const rounded = round(value);
  return {
    name,
    value: rounded,
    unit,
    ...(more.floor === undefined ? {} : { floor: round(more.floor) }),
    ...(more.limit === undefined ? {} : { limit: more.limit }),
    holds: more.limit === undefined || rounded <= more.limit,
  };
}

/** Three digits that count. */
const round = (value: number) => Number(value.toPrecision(3));

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  if (sorted.length === 0) throw new Error('no median of nothing');
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** Upper end of the median's 95 % interval, by the ranks of the binomial distribution. */
export function medianAtMost(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const rank = Math.min(sorted.length - 1, Math.ceil(sorted.length / 2 + (1.96 * Math.sqrt(sorted.length)) / 2));
  return sorted[rank]!;
}

export function print(figures: readonly Figure[]): void {
  for (const { name, value, unit, floor, limit, holds } of figures) {
    const beside = [
      floor === undefined ? '' : `floor ${floor}`,
      limit === undefined ? '' : `limit ${limit} ${holds ? 'holds' : 'DOES NOT HOLD'}`,
    ].filter(Boolean);
    console.log(`${name.padEnd(58)} ${String(value).padStart(8)} ${unit.padEnd(5)} ${beside.join(', ')}`.trimEnd());
  }
}

export function write(part: string, figures: readonly Figure[]): void {
  const file = path.join('.output/bench', `${part}.json`);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, `${JSON.stringify(figures, null, 2)}\n`);
}
