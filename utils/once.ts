import { atOnce, type Turns } from './page/turns.ts';

/** As `once`, but makes it anew when `source` answers with something else than the last time. */
export function onceFor<T extends object>(source: () => unknown, make: () => T): () => T {
  let made: T | undefined;
  let madeFor: unknown;
  return () => {
    const now = source();
    if (made === undefined || madeFor !== now) {
      made = make();
      madeFor = now;
    }
    return made;
  };
}

/** Makes a thing when it is first asked for, and keeps it. */
export function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

export interface Prepared<T> {
  readonly get: () => T;
  /** Makes it by turns, so that who asks afterwards need not wait. */
  readonly prepare: () => Turns<T>;
}

/** As `onceFor`, for what takes long to make. */
export function preparedFor<T extends object>(source: () => unknown, make: () => Turns<T>): Prepared<T> {
  let made: T | undefined;
  let madeFor: unknown;
  function* prepare(): Turns<T> {
    const now = source();
    const fresh = yield* make();
    made = fresh;
    madeFor = now;
    return fresh;
  }
  const ready = () => (madeFor === source() ? made : undefined);
  return {
    get: () => ready() ?? atOnce(prepare()),
    *prepare() {
      return ready() ?? (yield* prepare());
    },
  };
}
