/**
 * Lists of folded phrases as one sorted text. Each phrase begins with a capital that says how
 * many characters it shares with the one before it (A none, B one, …) and ends with a character
 * for the set of lists it is in; the sets follow line by line. All lists together, because that
 * packs a seventh smaller than one after the other.
 */
export function packLists(lists: Readonly<Record<string, readonly string[]>>): string {
  const listsOf = new Map<string, string[]>();
  for (const [list, phrases] of Object.entries(lists)) {
    for (const phrase of new Set(phrases)) listsOf.set(phrase, [...(listsOf.get(phrase) ?? []), list]);
  }
  const sets = commonestFirst([...listsOf.values()].map((names) => names.join(' ')));
  let before = '';
  const entries = [...listsOf.keys()].sort().map((phrase) => {
    if (/[A-Z\n]/.test(phrase)) throw new Error(`"${phrase}" is not folded: capitals part the phrases`);
    const shared = sharedStart(before, phrase);
    before = phrase;
    const set = sets.indexOf((listsOf.get(phrase) ?? []).join(' '));
    return String.fromCharCode(capitalA + shared) + phrase.slice(shared) + setMark(set);
  });
  return [entries.join(''), ...sets].join('\n');
}

/** List → its phrases, sorted. */
export function unpackLists(packed: string): ReadonlyMap<string, readonly string[]> {
  const [entries = '', ...sets] = packed.split('\n');
  const lists = new Map<string, string[]>();
  const listsOfMark = new Map(
    sets.map((set, at) => [
      setMark(at),
      set.split(' ').map((name) => {
        const list = lists.get(name) ?? [];
        lists.set(name, list);
        return list;
      }),
    ]),
  );
  let phrase = '';
  for (let start = 0, end = 1; start < entries.length; start = end++) {
    while (end < entries.length && !isCapital(entries.charCodeAt(end))) end++;
    phrase = phrase.slice(0, entries.charCodeAt(start) - capitalA) + entries.slice(start + 1, end - 1);
    for (const list of listsOfMark.get(entries.charAt(end - 1)) ?? []) list.push(phrase);
  }
  return lists;
}

const capitalA = 0x41;
const isCapital = (code: number) => code >= capitalA && code <= 0x5a;
const mostShared = 25;

function sharedStart(before: string, phrase: string): number {
  let shared = 0;
  while (shared < mostShared && shared < phrase.length && before[shared] === phrase[shared]) shared++;
  // Half a character cannot be written to a file.
  return /[\ud800-\udbff]/.test(phrase[shared - 1] ?? '') ? shared - 1 : shared;
}

function commonestFirst(items: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts].sort(([a, most], [b, more]) => more - most || (a < b ? -1 : 1)).map(([item]) => item);
}

/** Marks in the order they are given out: one byte each while they last, and never a capital. */
const asciiMarks = Array.from({ length: 0x7e - 0x21 }, (_, at) => String.fromCharCode(0x21 + at))
  .filter((mark) => !/[A-Z"\\]/.test(mark))
  .join('');
const setMark = (set: number) => asciiMarks[set] ?? String.fromCharCode(0xa1 + set - asciiMarks.length);
