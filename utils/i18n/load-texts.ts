import { createI18n, type I18n } from './create-i18n';
import type { Message, Messages } from './message';
import { pseudoLanguage } from './pseudo-language';

/** All keys of some texts in another language. */
export type TranslationOf<Texts> = { readonly [Key in keyof Texts]: Message };

/**
 * Texts that only one page says, in the language its other words are in.
 *
 * @param files by path, as a bundler finds them: './welcome/de.ts'; absent for English
 */
export async function loadTexts<Texts extends Messages>(
  language: string,
  english: Texts,
  files: Readonly<Record<string, () => Promise<TranslationOf<Texts>>>>,
): Promise<I18n<Texts>> {
  if (language === pseudoLanguage) {
    const { pseudoTranslation } = await import('./pseudo');
    return createI18n<Texts>(language, pseudoTranslation(english) as TranslationOf<Texts>);
  }
  const file = Object.keys(files).find((path) => path.endsWith(`/${language}.ts`));
  return createI18n<Texts>(language, file === undefined ? english : ((await files[file]?.()) ?? english));
}
