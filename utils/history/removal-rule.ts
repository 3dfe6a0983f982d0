/** However often a method was there before, fewer misses than this are taken for chance. */
export const fewestMisses = 3;

/** Misses in a row that chance alone would bring less often than this are taken for a removal. */
const chanceOfMistake = 0.05;

/**
 * How many complete looks in a row, on different days and under comparable
 * conditions, must be without a method before it counts as removed, after it was
 * there in `seen` of `looks` complete ones.
 *
 * Shops try methods on some shoppers and some orders. Of a method that was there
 * every time three misses are enough; of one that was there every second time five
 * in a row would still come by chance once in thirty, so more are asked for the
 * rarer it was. The share is taken with one imagined hit and one imagined miss,
 * because a method seen once in one look is not certain to be there always.
 */
export function missesNeeded(seen: number, looks: number): number {
  const share = (seen + 1) / (looks + 2);
  return Math.max(fewestMisses, Math.ceil(Math.log(chanceOfMistake) / Math.log(1 - share)));
}
