import browser from 'webextension-polyfill';
import { loadSettings } from '../settings/stored-settings';
import type { I18n } from './create-i18n';
import { loadI18n } from './load-i18n';

/**
 * Words for one of the extension's own pages; `?lang=` wins, so that a picture can be taken in any language.
 *
 * @param settings where they are on their way already
 */
export async function pageI18n(page: Document, settings = loadSettings()): Promise<I18n> {
  const asked = new URL(page.location.href).searchParams.get('lang');
  const { language } = await settings;
  const i18n = await loadI18n([asked, language, browser.i18n.getUILanguage()]);
  page.documentElement.lang = i18n.language;
  page.documentElement.dir = i18n.direction;
  return i18n;
}
