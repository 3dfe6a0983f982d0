import { eachHit, indexStrings, type StringIndex } from '../catalogue/string-index';
import { beginsWord, endsWord } from '../catalogue/word-edge';
import type { Turns } from '../page/turns';
import { remember } from '../remember';
import { fromLists, phrasesOf } from './known-words';
import { type WordList, wordLists } from './word-lists';

/**
 * Finds any word of a list in a folded text. Up to 31 lists, a bit each, are sought together in
 * one pass, and what they say of a text is kept, for each step asks for its own list. To be
 * called when the module is loaded: the words are indexed when first asked for.
 */
export function saidIn(list: WordList): (folded: string) => boolean {
  let group = groups.at(-1);
  if (!group || group.lists.length === 31) {
    group = together();
    groups.push(group);
  }
  const { bitsOf } = group;
  const bit = 1 << (group.lists.push(list) - 1);
  return (folded) => (bitsOf()(folded) & bit) !== 0;
}

interface Group {
  readonly lists: WordList[];
  readonly bitsOf: () => (folded: string) => number;
}

const groups: Group[] = [];

/** Indexes the words by turns, where they are not indexed yet. */
export function* prepareWords(): Turns<void> {
  for (const { bitsOf } of groups) {
    bitsOf();
    yield;
  }
}

function together(): Group {
  const lists: WordList[] = [];
  const bitsOf = fromLists(() => {
    const index = indexLists(lists);
    const within = (use: 'part' | 'stem') => bitsOfLists(lists, (list) => wordLists[list] === use);
    const [parts, stems] = [within('part'), within('stem')];
    return remember((folded) => bitsIn(folded, index, parts, stems));
  });
  return { lists, bitsOf };
}

function indexLists(lists: readonly WordList[]): StringIndex {
  const bits = new Map<string, number>();
  lists.forEach((list, at) => {
    for (const word of phrasesOf(list)) bits.set(word, (bits.get(word) ?? 0) | (1 << at));
  });
  return indexStrings(bits);
}

const bitsOfLists = (lists: readonly WordList[], wanted: (list: WordList) => boolean): number =>
  lists.reduce((bits, list, at) => (wanted(list) ? bits | (1 << at) : bits), 0);

const anywhere = () => true;
/** Short stems begin too many words that have nothing to do with them: "sim", "simple". */
const shortestStem = 5;

function bitsIn(folded: string, index: StringIndex, parts: number, stems: number): number {
  let said = 0;
  eachHit(folded, index, anywhere, (start, end, bits) => {
    said |= bits & parts;
    if ((bits & ~said) === 0 || !beginsWord(folded, start)) return;
    if (endsWord(folded, end)) said |= bits;
    else if (end - start >= shortestStem) said |= bits & stems;
  });
  return said;
}
