/**
 * Lists of folded phrases as one text: a line for the names of the lists, then a line for the phrases
 * that are in just the same lists, because that packs a twelfth smaller than list after list. A line begins with
 * a character for each of its lists; each phrase begins with a capital that says how many characters it
 * shares with the one before it (A none, B one, …).
 */
export function packLists(lists: Readonly<Record<string, readonly string[]>>): string {
  const names = Object.keys(lists);
  const marks = new Map<string, string>();
  names.forEach((name, at) => {
    for (const phrase of new Set(lists[name])) marks.set(phrase, (marks.get(phrase) ?? '') + markOf(at));
  });
  const phrasesOfMarks = new Map<string, string[]>();
  for (const phrase of [...marks.keys()].sort()) {
    if (/[A-Z\n]/.test(phrase)) throw new Error(`"${phrase}" is not folded: capitals part the phrases`);
    const mark = marks.get(phrase) ?? '';
    phrasesOfMarks.set(mark, [...(phrasesOfMarks.get(mark) ?? []), phrase]);
  }
  const lines = [...phrasesOfMarks].sort().map(([mark, phrases]) => mark + packPhrases(phrases));
  return [names.join(' '), ...lines].join('\n');
}

function packPhrases(phrases: readonly string[]): string {
  let before = '';
  return phrases
    .map((phrase) => {
      const shared = sharedStart(before, phrase);
      before = phrase;
      return String.fromCharCode(capitalA + shared) + phrase.slice(shared);
    })
    .join('');
}

/** List → its phrases. */
export function unpackLists(packed: string): ReadonlyMap<string, readonly string[]> {
  const [names = '', ...lines] = packed.split('\n');
  const lists = names.split(' ').map((name) => ({ name, phrases: [] as string[] }));
  for (const line of lines) {
    const [marks = '', ...phrases] = line.split(/(?=[A-Z])/);
    const holders = lists.filter((_, at) => marks.includes(markOf(at)));
    let phrase = '';
    for (const packedPhrase of phrases) {
      phrase = phrase.slice(0, packedPhrase.charCodeAt(0) - capitalA) + packedPhrase.slice(1);
      for (const holder of holders) holder.phrases.push(phrase);
    }
  }
  return new Map(lists.filter(({ phrases }) => phrases.length > 0).map(({ name, phrases }) => [name, phrases]));
}

const capitalA = 0x41;
const mostShared = 25;

function sharedStart(before: string, phrase: string): number {
  let shared = 0;
  while (shared < mostShared && shared < phrase.length && before[shared] === phrase[shared]) shared++;
  // Half a character cannot be written to a file.
  return /[\ud800-\udbff]/.test(phrase[shared - 1] ?? '') ? shared - 1 : shared;
}

/** One byte for each list while they last, and never a capital. */
const asciiMarks = Array.from({ length: 0x7e - 0x21 }, (_, at) => String.fromCharCode(0x21 + at))
  .filter((mark) => !/[A-Z"\\]/.test(mark))
  .join('');
const markOf = (list: number) => asciiMarks[list] ?? String.fromCharCode(0xa1 + list - asciiMarks.length);
