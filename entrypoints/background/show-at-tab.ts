import browser from 'webextension-polyfill';
import { toolbarWords } from '../../components/wallets/toolbar-words';
import { comparableLook } from '../../utils/history/comparable-look';
import { answersFromHistory, bestOf, tellsAll, type WalletAnswer } from '../../utils/history/wallet-answer';
import { loadI18n } from '../../utils/i18n/load-i18n';
import { shownMethods } from '../../utils/i18n/shown-methods';
import { countAvailable } from '../../utils/look/count-available';
import type { Detection } from '../../utils/model/detection';
import { loadSettings } from '../../utils/settings/stored-settings';
import { summaryOfShop } from '../../utils/storage/summaries';
import { hasDot } from './news-dot';

/**
 * Shows at a tab's toolbar button how many methods its page offers, and how the
 * shopper's own ones stand there: by the page where it holds a payment step, else by
 * the shop's history. The browser itself clears all of it when another document is loaded.
 *
 * @param shop null where the page belongs to none
 * @param detection null where nothing was read
 */
export async function showAtTab(tabId: number, shop: string | null, detection: Detection | null): Promise<void> {
  try {
    const count = detection ? countAvailable(detection) : undefined;
    const { wallets, language } = await loadSettings();
    const current = comparableLook(detection);
    const history = shop !== null && !tellsAll(wallets, current) ? await summaryOfShop(shop) : undefined;
    const isOfShop = current !== null || history !== undefined;
    const answers = isOfShop ? answersFromHistory(wallets, current, history) : [];
    await Promise.all([showCount(tabId, count), showAnswers(tabId, answers, language)]);
  } catch (error) {
    // The tab may be closed by now; the look is kept all the same.
    console.debug(`Ways to Pay: nothing to show at tab ${tabId}`, error);
  }
}

/** Where there is none, and where it would hide the dot that tells of news, the tab has no badge of its own. */
async function showCount(tabId: number, count: number | undefined): Promise<void> {
  const isShown = count !== undefined && !(await hasDot());
  await browser.action.setBadgeText({ tabId, text: isShown ? String(count) : null });
}

async function showAnswers(tabId: number, answers: readonly WalletAnswer[], language: string | null): Promise<void> {
  const best = bestOf(answers);
  const name = best === null ? '' : `taken-${best}-`;
  const path = Object.fromEntries([16, 32, 48].map((size) => [size, `/icon/${name}${size}.png`]));
  const i18n = await loadI18n([language, browser.i18n.getUILanguage()]);
  await Promise.all([
    browser.action.setIcon({ tabId, path }),
    browser.action.setTitle({ tabId, title: toolbarWords(answers, i18n, (id) => shownMethods[id]) }),
  ]);
}
