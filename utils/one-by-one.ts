/**
 * Gives a function that has things done one after the other: each begins when the one asked for before it has
 * ended, however it ended, and who asked hears of its own alone.
 */
export function oneByOne(): <T>(act: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (act) => {
    const done = last.then(act);
    last = done.catch(() => undefined);
    return done;
  };
}
