import { onceFor } from '../once.ts';
import type { Script } from '../page/scripts.ts';
import { unaccented } from '../page/unaccented.ts';
import type { CompiledPhrases, PhraseList } from './compile-phrases.ts';
import { unpackLists } from './pack-lists.ts';
import type { WordList } from './word-lists.ts';

/** What a page in another script than Latin needs besides, as compiled. */
export interface ScriptWords {
  /** See `unpackNames`. */
  readonly names: string;
  /** See `unpackLists`. */
  readonly lists: string;
}

type AnyList = PhraseList | WordList | 'pathTokens';

/** The packed lists that words are sought in: those of the phrases opened last. */
let known: readonly string[] = [];

export function knowWords({ lists, scripts }: CompiledPhrases): void {
  known = [lists, ...Object.values(scripts)];
  learned.clear();
}

/** Adds the lists of a script, as compiled; once each. */
export function learnWords(script: Script, lists: string): void {
  if (learned.has(script)) return;
  learned.add(script);
  known = [...known, lists];
}

const learned = new Set<Script>();

/** What is made of lists: made when first asked for, and anew when words of a further script have come. */
export const fromLists = <T extends object>(make: () => T): (() => T) => onceFor(() => known, make);

/** The phrases of one list, those with accents as typed without them too. */
export function phrasesOf(list: AnyList): readonly string[] {
  const phrases = unpacked().map((lists) => lists.get(list));
  if (phrases.every((each) => each === undefined)) throw new Error(`no list "${list}" among the phrases`);
  const all = phrases.flatMap((each) => each ?? []);
  return [...all, ...all.flatMap((phrase) => unaccented(phrase) ?? [])];
}

const unpacked = fromLists(() => known.map(unpackLists));
