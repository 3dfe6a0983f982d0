import { type CompiledCues, compileCues } from '../utils/gate/compile-cues.ts';
import { loadAddressHints, loadMethods, loadPhraseFiles } from './load-data.ts';

/** The gate's words of all languages, taken from the phrases and methods at build time. */
export function loadGateCues(root = process.cwd()): CompiledCues {
  return compileCues(Object.values(loadPhraseFiles(root)), loadAddressHints(root), loadMethods(root));
}
