/** Beyond these a memory begins anew: a page may say something else without end. */
const mostTexts = 3000;
const longestText = 400;

/**
 * What texts of a page were found to say. Pages repeat their words, several steps ask for the
 * same, and a page that changed says most of what it said before.
 */
type Memory<T> = (text: string, answer: (text: string) => T) => T;

function memory<T extends object | number | string | boolean>(): Memory<T> {
  const known = new Map<string, T>();
  return (text, answer) => {
    if (text.length > longestText) return answer(text);
    const kept = known.get(text);
    if (kept !== undefined) return kept;
    if (known.size >= mostTexts) known.clear();
    const made = answer(text);
    known.set(text, made);
    return made;
  };
}

/** As `answer`, a pure function of a text, and keeps what it said. */
export function remember<T extends object | number | string | boolean>(
  answer: (text: string) => T,
): (text: string) => T {
  const known = memory<T>();
  return (text) => known(text, answer);
}

/** What is made of a thing: once, and kept as long as the thing is. */
export function keptWith<K extends object, T>(make: (thing: K) => T): (thing: K) => T {
  const known = new WeakMap<K, { readonly made: T }>();
  return (thing) => {
    let kept = known.get(thing);
    if (!kept) {
      kept = { made: make(thing) };
      known.set(thing, kept);
    }
    return kept.made;
  };
}

/** A memory for each thing that answers depend on. */
export const memoryFor = <T extends object | number | string | boolean>(): ((thing: object) => Memory<T>) =>
  keptWith(() => memory<T>());
