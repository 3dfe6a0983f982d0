import fullCatalogue from 'virtual:catalogue';
import latinCatalogue from 'virtual:latin-catalogue';
import latinPhrases from 'virtual:latin-phrases';
import fullPhrases from 'virtual:phrases';
import { expect, it } from 'vitest';
import { openCatalogue } from '../catalogue/catalogue';
import { scripts, scriptsIn } from '../page/scripts';
import { type PhraseList, phraseLists } from './compile-phrases';
import { learnWords, phrasesOf } from './known-words';
import { openPhrases } from './phrases';
import { type WordList, wordLists } from './word-lists';

const lists = [...phraseLists, ...(Object.keys(wordLists) as WordList[])];
const listed = () => Object.fromEntries(lists.map((list: PhraseList | WordList) => [list, phrasesOf(list).toSorted()]));

it('no word or name in other letters stands among the Latin ones', () => {
  openPhrases(latinPhrases);
  const names = [...openCatalogue(latinCatalogue).names.values.keys()];
  expect(names.length).toBeGreaterThan(1000);
  expect([...names, ...Object.values(listed()).flat()].filter((text) => scriptsIn(text).length > 0)).toEqual([]);
});

it('with the words of all scripts learned, in whatever order, every list is as it is in full', () => {
  openPhrases(fullPhrases);
  const full = listed();
  const phrases = openPhrases(latinPhrases);
  const knownBefore = phrases.vocabulary.size;
  const entries = Object.entries(fullPhrases.scripts).reverse();
  expect(entries.length).toBe(scripts.length);
  for (const [script, packed] of entries) learnWords(script as keyof typeof fullPhrases.scripts, packed);
  // Latin words of phrases in other scripts are known from the start.
  expect({ ...listed(), functionWords: [] }).toEqual({ ...full, functionWords: [] });
  expect(phrases.vocabulary.size).toBeGreaterThan(knownBefore);
});

it('a stored label may say the same Latin words whether or not scripts of other letters are known', () => {
  const latinWords = (words: ReadonlySet<string>) =>
    [...words].filter((word) => scriptsIn(word).length === 0).toSorted();
  const phrases = openPhrases(latinPhrases);
  for (const script of ['latin-extended', 'nordic', 'west-european', 'by-tag'] as const)
    learnWords(script, fullPhrases.scripts[script] ?? '');
  const few = latinWords(phrases.vocabulary);
  expect(few).toEqual(latinWords(openPhrases(fullPhrases).vocabulary));
});

it('with the names of all scripts learned the catalogue is as it is in full', () => {
  const catalogue = openCatalogue(latinCatalogue);
  expect(catalogue.names.values.get('支付宝')).toBeUndefined();
  for (const [script, packed] of Object.entries(fullCatalogue.scripts))
    catalogue.learn(script as keyof typeof fullCatalogue.scripts, packed);
  const sorted = (values: ReadonlyMap<string, number>) => [...values].toSorted(([a], [b]) => (a < b ? -1 : 1));
  expect(sorted(catalogue.names.values)).toEqual(sorted(openCatalogue(fullCatalogue).names.values));
});
