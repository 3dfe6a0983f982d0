/** A share with what it is a share of, and the interval it may truly lie in. */
export interface Share {
  readonly count: number;
  readonly of: number;
  /** 0 to 1; null where there is nothing to share. */
  readonly share: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** Of the normal distribution, for 95 %. */
const z = 1.959963984540054;

/**
 * A share with Wilson's 95 % interval, which unlike the usual one is honest with few
 * cases and shares near 0 or 1. It takes the cases for independent.
 */
export function shareOf(count: number, of: number): Share {
  if (of === 0) return { count, of, share: null, low: null, high: null };
  const share = count / of;
  const scale = 1 + z ** 2 / of;
  const middle = (share + z ** 2 / (2 * of)) / scale;
  const half = (z / scale) * Math.sqrt((share * (1 - share)) / of + z ** 2 / (4 * of ** 2));
  return {
    count,
    of,
    share,
    low: count === 0 ? 0 : Math.max(0, middle - half),
    high: count === of ? 1 : Math.min(1, middle + half),
  };
}
