import { type CompiledCues, compileCues } from '../utils/gate/compile-cues.ts';
import { wordless } from '../utils/gate/wordless.ts';
import { loadAddressHints, loadMethods, loadPhraseFiles } from './load-data.ts';

/** The gate's words, taken from the phrases and methods at build time. */
export function loadGateCues(root = process.cwd()): CompiledCues {
  const languages = Object.entries(loadPhraseFiles(root)).filter(([tag]) => !wordless.test(tag));
  return compileCues(
    languages.map(([, file]) => file),
    loadAddressHints(root),
    loadMethods(root),
  );
}
