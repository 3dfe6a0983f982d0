/** Index of the only one of which it is true; undefined where it is so of none or of several. */
export function onlyOne<T>(list: readonly T[], isTrue: (each: T, index: number) => boolean): number | undefined {
  const found = list.flatMap((each, index) => (isTrue(each, index) ? [index] : []));
  return found.length === 1 ? found[0] : undefined;
}
