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
