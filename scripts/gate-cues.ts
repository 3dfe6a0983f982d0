import { type CompiledCues, compileCues } from '../utils/gate/compile-cues.ts';
import { loadAddressHints, loadMethods, loadPhraseFiles } from './load-data.ts';

/** The gate's words, taken from the phrases and methods at build time. */
export function loadGateCues(root = process.cwd()): CompiledCues {
  const languages = Object.entries(loadPhraseFiles(root)).filter(([tag]) => !wordless.has(tag));
  return compileCues(
    languages.map(([, file]) => file),
    loadAddressHints(root),
    loadMethods(root),
  );
}

/**
 * Languages whose words the gate, which stands on every page, has no room for. Their checkouts open it by address,
 * frames and fields, which shop systems name in English.
 */
export const wordless: ReadonlySet<string> = new Set(
  'af az eu fil gl gu hy ka km kn ky lo ml mr my ne pa si sq sw ta te tg ur uz'.split(' '),
);
