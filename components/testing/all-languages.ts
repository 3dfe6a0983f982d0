import { createI18n, type I18n } from '../../utils/i18n/create-i18n';
import type { Translation } from '../../utils/i18n/message';
import { en } from '../../utils/i18n/messages/en';
import { pseudoTranslation } from '../../utils/i18n/pseudo';
import { pseudoLanguage } from '../../utils/i18n/pseudo-language';

const files = import.meta.glob<Translation>(['../../utils/i18n/messages/*.ts', '!../../utils/i18n/messages/en.ts'], {
  import: 'default',
  eager: true,
});

/** Every language there is, and the generated one that is longer than any of them should be. */
export const allLanguages: readonly I18n[] = [
  createI18n('en'),
  ...Object.entries(files).map(([file, messages]) =>
    createI18n(file.slice(file.lastIndexOf('/') + 1, -'.ts'.length), messages),
  ),
  createI18n(pseudoLanguage, pseudoTranslation(en)),
];
