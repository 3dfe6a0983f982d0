import type { I18n } from './create-i18n';
import { loadTexts, type TranslationOf } from './load-texts';
import { welcomeEn } from './welcome/en';

export type WelcomeTexts = typeof welcomeEn;
export type WelcomeTranslation = TranslationOf<WelcomeTexts>;

const files = import.meta.glob<WelcomeTranslation>(['./welcome/*.ts', '!./welcome/en.ts'], { import: 'default' });

export const loadWelcomeI18n = (language: string): Promise<I18n<WelcomeTexts>> => loadTexts(language, welcomeEn, files);
