import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type CompiledCatalogue, compileCatalogue, type FalseFriend } from '../utils/catalogue/compile.ts';
import {
  type AddressHints,
  type CompiledPhrases,
  compilePhrases,
  ownOf,
  type PhraseFile,
} from '../utils/detection/compile-phrases.ts';
import { type WordFiles, wordsIn } from '../utils/detection/word-lists.ts';
import type { PaymentMethod } from '../utils/model/payment-method.ts';
import { type CompiledDanger, compileDanger, type DangerPhrase } from '../utils/reveal/compile-danger.ts';

/** The hand-written files, read and compiled; versions are hashes of their content. `root` is the project's folder. */
export function loadCatalogue(root = process.cwd()): CompiledCatalogue {
  const sources = catalogueSources(root);
  return compileCatalogue(...sources, versionOf(sources), ownOf(loadPhraseFiles(root)));
}

const catalogueSources = (root: string) => [loadMethods(root), loadFalseFriends(root)] as const;

/** Told without compiling it, which takes half a second. */
export const catalogueVersion = (root = process.cwd()): string => versionOf(catalogueSources(root));

/** Phrases that contain a method's name and mean something else. */
export function loadFalseFriends(root = process.cwd()): FalseFriend[] {
  return readJson(path.join(root, 'utils/catalogue/false-friends.json')) as FalseFriend[];
}

/** All payment methods, ordered by family and id. */
export function loadMethods(root = process.cwd()): PaymentMethod[] {
  return methodFiles(root).map((file) => readJson(file) as PaymentMethod);
}

export function loadPhrases(root = process.cwd()): CompiledPhrases {
  const sources = phraseSources(root);
  return compilePhrases(...sources, versionOf(sources));
}

const phraseSources = (root: string) => [loadPhraseFiles(root), loadWordFiles(root), loadAddressHints(root)] as const;

/** Told without compiling them. */
export const phrasesVersion = (root = process.cwd()): string => versionOf(phraseSources(root));

/** List → its words, folded. */
export const loadWords = (root = process.cwd()): Record<string, readonly string[]> =>
  Object.fromEntries(wordsIn(loadWordFiles(root)));

/** File name → its lists of words. */
function loadWordFiles(root: string): WordFiles {
  const files = jsonFiles(path.join(root, folders.words)).filter(
    (file) => path.basename(file) !== 'generic-methods.json',
  );
  return Object.fromEntries(files.map((file) => [path.basename(file, '.json'), readJson(file)]));
}

export function loadAddressHints(root = process.cwd()): AddressHints {
  return readJson(path.join(root, folders.phrases, 'address.json')) as AddressHints;
}

/** Language tag → its phrases. */
export function loadPhraseFiles(root = process.cwd()): Record<string, PhraseFile> {
  const files = jsonFiles(path.join(root, folders.phrases)).filter((file) => path.basename(file) !== 'address.json');
  return Object.fromEntries(files.map((file) => [path.basename(file, '.json'), readJson(file) as PhraseFile]));
}

export function loadDanger(root = process.cwd()): CompiledDanger {
  const languages = loadDangerFiles(root);
  return compileDanger(Object.values(languages).flat());
}

/** Language tag → labels that must never be pressed. */
export function loadDangerFiles(root = process.cwd()): Record<string, DangerPhrase[]> {
  const files = jsonFiles(path.join(root, folders.danger));
  return Object.fromEntries(files.map((file) => [path.basename(file, '.json'), readJson(file) as DangerPhrase[]]));
}

/** One file a method: `<family>/<id>.json`. */
export function methodFiles(root = process.cwd()): string[] {
  return readdirSync(path.join(root, folders.methods), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap((family) => jsonFiles(path.join(root, folders.methods, family.name)))
    .sort();
}

/** Where the hand-written files lie, below the project's folder. */
export const folders = {
  methods: 'utils/catalogue/methods',
  phrases: 'utils/detection/phrases',
  words: 'utils/detection/words',
  danger: 'utils/reveal/danger',
} as const;

const jsonFiles = (folder: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => path.join(folder, name));

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

const versionOf = (content: unknown) => createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 10);
