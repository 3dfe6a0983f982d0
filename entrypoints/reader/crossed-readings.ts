/** So often a reading that the page changed under is thrown away. */
const mostThrownAway = 2;
/** A page that takes longer is not read at one stretch. */
const longestAtOnceMs = 50;

export interface CrossedReadings {
  /** Whether the page is to be read at one stretch: by turns it changed under every reading, and it is quickly read. */
  readonly isAtOnce: () => boolean;
  /** To be told of each reading, how long it worked in milliseconds; whether the page is to be read once more instead. */
  readonly isThrownAway: (isCrossed: boolean, spentMs: number) => boolean;
}

/**
 * Follows the readings that a change of the page crossed. The quickest of them tells how long
 * the page takes: on a busy machine any one may have taken longer than the page deserves.
 */
export function crossedReadings(): CrossedReadings {
  let count = 0;
  let quickestMs = Infinity;
  return {
    isAtOnce: () => count >= mostThrownAway && quickestMs <= longestAtOnceMs,
    isThrownAway(isCrossed, spentMs) {
      count = isCrossed ? count + 1 : 0;
      quickestMs = isCrossed ? Math.min(quickestMs, spentMs) : Infinity;
      return isCrossed && count <= mostThrownAway;
    },
  };
}
