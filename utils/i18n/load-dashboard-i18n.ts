import { createI18n, type I18n } from './create-i18n';
import { dashboardEn } from './dashboard/en';
import type { Message } from './message';
import { pseudoLanguage, pseudoTranslation } from './pseudo';

export type DashboardTexts = typeof dashboardEn;
export type DashboardTranslation = { readonly [Key in keyof DashboardTexts]: Message };

const files = import.meta.glob<DashboardTranslation>(['./dashboard/*.ts', '!./dashboard/en.ts'], { import: 'default' });

/** The dashboard's own words in the language the page's other words are in. */
export async function loadDashboardI18n(language: string): Promise<I18n<DashboardTexts>> {
  if (language === pseudoLanguage) return createI18n<DashboardTexts>(language, pseudoTranslation(dashboardEn));
  const translation = await files[`./dashboard/${language}.ts`]?.();
  return createI18n<DashboardTexts>(language, translation ?? dashboardEn);
}
