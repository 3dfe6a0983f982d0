import { type CompiledCues, compileCues } from '../utils/gate/compile-cues.ts';
import { loadAddressHints, loadMethods, loadPhraseFiles } from './load-data.ts';

/** The gate's words, taken from the phrases and methods at build time. */
export function loadGateCues(root = process.cwd()): CompiledCues {
  const languages = Object.entries(loadPhraseFiles(root));
  return compileCues(
    languages.flatMap(([tag, file]) => (ofOneWord.has(tag) ? [] : [file])),
    languages.flatMap(([tag, file]) => (ofOneWord.has(tag) ? [file] : [])),
    loadAddressHints(root),
    loadMethods(root),
  );
}

/** Languages of which the gate, which stands on every page, has room for the one word that most of their headings hold. */
export const ofOneWord: ReadonlySet<string> = new Set(
  'af az eu fil gl gu hy ka kk km kn ky lo mk ml mn mr my ne pa si sq sw ta te tg ur uz'.split(' '),
);
