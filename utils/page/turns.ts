/** Work that can be left off and gone on with: it yields after every small part. */
export type Turns<Result> = Generator<void, Result>;

/** Does it all at once. */
export function atOnce<Result>(work: Turns<Result>): Result {
  for (;;) {
    const part = work.next();
    if (part.done) return part.value;
  }
}

/** Does it part by part, waiting between two whenever `pause` gives something to wait for. */
export async function inTurns<Result>(work: Turns<Result>, pause: () => Promise<void> | null): Promise<Result> {
  for (;;) {
    const part = work.next();
    if (part.done) return part.value;
    const wait = pause();
    if (wait) await wait;
  }
}
