import { createI18n, type I18n } from './create-i18n';
import type { Translation } from './message';
import { en } from './messages/en';
import { pickLanguage } from './pick-language';
import { pseudoLanguage } from './pseudo-language';

// One file a language; each becomes a chunk of its own, loaded only when it is read.
const files = import.meta.glob<Translation>(['./messages/*.ts', '!./messages/en.ts'], { import: 'default' });
const loaders = new Map(
  Object.entries(files).map(([path, load]) => [path.slice('./messages/'.length, -'.ts'.length), load]),
);

/** Tags of every language there is. */
export const languages: readonly string[] = ['en', ...loaders.keys()];

/** @param wishes language tags, the strongest first; null and unknown ones are passed over. */
export async function loadI18n(wishes: readonly (string | null | undefined)[]): Promise<I18n> {
  const language = pickLanguage(wishes, [...languages, pseudoLanguage], 'en');
  if (language === pseudoLanguage) {
    const { pseudoTranslation } = await import('./pseudo');
    return createI18n(pseudoLanguage, pseudoTranslation(en));
  }
  return createI18n(language, await loaders.get(language)?.());
}
