import browser from 'webextension-polyfill';
import type { I18n } from './create-i18n';
import { loadI18n } from './load-i18n';

/** Key in `storage.local` of the language the person chose; absent, the browser's own. */
const languageSetting = 'language';

/** Words for one of the extension's own pages; `?lang=` wins, so that a picture can be taken in any language. */
export async function pageI18n(page: Document): Promise<I18n> {
  const asked = new URL(page.location.href).searchParams.get('lang');
  const stored: unknown = (await browser.storage.local.get(languageSetting))[languageSetting];
  const i18n = await loadI18n([asked, typeof stored === 'string' ? stored : null, browser.i18n.getUILanguage()]);
  page.documentElement.lang = i18n.language;
  page.documentElement.dir = i18n.direction;
  return i18n;
}
