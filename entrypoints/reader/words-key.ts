import type { ScriptWords } from '../../utils/detection/known-words';
import type { Script } from '../../utils/page/scripts';

/** How a file of words finds the reader of its world; a symbol, for an element may have the id of a named property. */
export const wordsKey = Symbol.for('ways-to-pay words');

export interface WorldWithWords {
  [wordsKey]?: (script: Script, words: ScriptWords) => void;
}

/** Gives the words to the reader that asked for them. */
export function teach(script: Script, words: ScriptWords): void {
  (globalThis as WorldWithWords)[wordsKey]?.(script, words);
}
