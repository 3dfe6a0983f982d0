import type { Catalogue } from '../../utils/catalogue/catalogue';
import { learnWords } from '../../utils/detection/known-words';
import { sendSurely } from '../../utils/messaging/send';
import { type Script, scripts, scriptsMet } from '../../utils/page/scripts';
import { isExtensionAlive } from './is-extension-alive';
import { type WorldWithWords, wordsKey } from './words-key';

export interface MissingWords {
  /** What to wait for where texts were met whose words are not here yet; null where all are. */
  readonly coming: () => Promise<void> | null;
  /** Resolved when the words of every script are here: what is behind a closed list may be written in any. */
  readonly all: () => Promise<void>;
}

/**
 * The reader knows names and words in Latin letters; those of other scripts it asks for
 * when it meets one. Rejects where they do not come: rather no reading than half a one.
 */
export function missingWords(catalogue: Catalogue): MissingWords {
  const known = new Set<Script>();
  let asked: Promise<void> | null = null;
  const learn: WorldWithWords[typeof wordsKey] = (script, words) => {
    known.add(script);
    catalogue.learn(script, words.names);
    learnWords(script, words.lists);
  };
  const bring = async (missing: readonly Script[]): Promise<void> => {
    // At each asking: the file of the reader may have been run once more in this world since, to no effect but this.
    (globalThis as WorldWithWords)[wordsKey] = learn;
    await sendSurely({ type: 'bring-words', scripts: missing }, () => !isExtensionAlive());
    if (!missing.every((script) => known.has(script))) throw new Error(`no words came for ${missing.join(', ')}`);
  };
  const ask = (wanted: readonly Script[]): Promise<void> | null => {
    const missing = wanted.filter((script) => !known.has(script));
    if (missing.length === 0) return null;
    asked ??= bring(missing).finally(() => {
      asked = null;
    });
    return asked;
  };
  return {
    coming: () => ask(scripts.filter((script) => scriptsMet.has(script))),
    async all() {
      while (known.size < scripts.length) await ask(scripts);
    },
  };
}
