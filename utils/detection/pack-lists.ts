import { once } from '../once.ts';
import { packPhrases, unpackPhrases } from './pack-phrases.ts';

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
    const mark = marks.get(phrase) ?? '';
    phrasesOfMarks.set(mark, [...(phrasesOfMarks.get(mark) ?? []), phrase]);
  }
  const lines = [...phrasesOfMarks].sort().map(([mark, phrases]) => mark + packPhrases(phrases));
  return [names.join(' '), ...lines].join('\n');
}

export interface UnpackedLists {
  /** The phrases of a list, undefined where there are none. A line is unpacked when the first of its lists is asked for. */
  readonly get: (list: string) => readonly string[] | undefined;
}

export function unpackLists(packed: string): UnpackedLists {
  const [names = '', ...packedLines] = packed.split('\n');
  const marksOf = new Map(names.split(' ').map((name, at) => [name, markOf(at)]));
  const lines = packedLines.map((line) => {
    const begin = line.search(/[A-Z]/);
    return { marks: line.slice(0, begin), phrases: once(() => unpackPhrases(line.slice(begin))) };
  });
  const known = new Map<string, readonly string[] | undefined>();
  const find = (list: string): readonly string[] | undefined => {
    const mark = marksOf.get(list);
    const holding = mark === undefined ? [] : lines.filter(({ marks }) => marks.includes(mark));
    return holding.length === 0 ? undefined : holding.flatMap(({ phrases }) => phrases());
  };
  return {
    get(list) {
      if (!known.has(list)) known.set(list, find(list));
      return known.get(list);
    },
  };
}

/** One byte for each list while they last, and never a capital. */
const asciiMarks = Array.from({ length: 0x7e - 0x21 }, (_, at) => String.fromCharCode(0x21 + at))
  .filter((mark) => !/[A-Z"\\]/.test(mark))
  .join('');
const markOf = (list: number) => asciiMarks[list] ?? String.fromCharCode(0xa1 + list - asciiMarks.length);
