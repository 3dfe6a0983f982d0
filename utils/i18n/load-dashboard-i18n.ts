import type { I18n } from './create-i18n';
import { dashboardEn } from './dashboard/en';
import { loadTexts, type TranslationOf } from './load-texts';

export type DashboardTexts = typeof dashboardEn;
export type DashboardTranslation = TranslationOf<DashboardTexts>;

const files = import.meta.glob<DashboardTranslation>(['./dashboard/*.ts', '!./dashboard/en.ts'], { import: 'default' });

export const loadDashboardI18n = (language: string): Promise<I18n<DashboardTexts>> =>
  loadTexts(language, dashboardEn, files);
