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

/** A memory for each thing that answers depend on, kept as long as the thing is. */
export function memoryFor<T extends object | number | string | boolean>(): (thing: object) => Memory<T> {
  const memories = new WeakMap<object, Memory<T>>();
  return (thing) => {
    const known = memories.get(thing);
    if (known) return known;
    const made = memory<T>();
    memories.set(thing, made);
    return made;
  };
}
