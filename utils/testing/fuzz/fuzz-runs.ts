/** In the long run so many of each kind, with a seed no run had before; absent in every short one. */
const longRuns = Number(import.meta.env.VITE_FUZZ_RUNS ?? 0);

/** What fast-check is told: as a share of 500 of a long run, or the `short` cases that are the same in every short one. */
export const fuzzRuns = (share: number, short = share) =>
  longRuns > 0 ? { numRuns: Math.ceil((longRuns * share) / 500) } : { numRuns: short, seed: 20_261_122 };

/** Milliseconds a property may take, at a hundred cases a minute. */
export const fuzzTimeoutMs = (longRuns > 0 ? longRuns / 100 : 2) * 60_000;
