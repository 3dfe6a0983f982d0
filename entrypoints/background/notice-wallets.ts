import browser from 'webextension-polyfill';
import { walletNews } from '../../utils/history/wallet-news';
import { loadI18n } from '../../utils/i18n/load-i18n';
import { nameIn } from '../../utils/i18n/name-in';
import { shownMethods } from '../../utils/i18n/shown-methods';
import type { LookReport } from '../../utils/messaging/protocol';
import { noticedToday } from '../../utils/notices/noticed';
import { loadSettings } from '../../utils/settings/stored-settings';
import { summaryOfShop } from '../../utils/storage/summaries';
import { inTurn } from './in-turn';
import { hasReader } from './load-reader';
import { clearDot, hasDot, setDot } from './news-dot';
import { showAtTab } from './show-at-tab';
import { tabState } from './tab-state';

/** Tells, where the shopper asked for it, that a wallet of theirs appeared or disappeared: once a day a shop at most. */
export async function noticeWallets(report: LookReport, shop: string | null, tabId: number): Promise<void> {
  const { lookId, observedAt } = report;
  const { notices, wallets, language } = await loadSettings();
  if (notices === 'off' || wallets.length === 0 || shop === null) return;
  const news = walletNews(wallets, (await summaryOfShop(shop))?.events ?? [], lookId);
  if (news.length === 0 || (await noticedToday(shop, observedAt))) return;
  if (notices === 'dot') {
    await setDot();
    await inTurn(tabId, () => showAtTab(tabId, shop, report.detection));
    return;
  }
  if (!(await browser.permissions.contains({ permissions: ['notifications'] }))) return;
  const { t, language: read } = await loadI18n([language, browser.i18n.getUILanguage()]);
  const lines = news.map(({ method, kind }) => {
    const label = shownMethods[method];
    return t(`news.${kind}`, { shop, method: label ? nameIn(label, read).name : method });
  });
  await browser.notifications.create(`news ${lookId}`, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('icon/128.png'),
    title: t('app.name'),
    message: lines.join('\n'),
  });
}

/** The shopper looks: the tab they look at shows its number again, others do when they are next read. */
export async function noticesSeen(tabId: number): Promise<void> {
  if (!(await hasDot())) return;
  await clearDot();
  await inTurn(tabId, async () => {
    const state = (await hasReader(tabId)) ? await tabState(tabId) : undefined;
    if (state?.report) await showAtTab(tabId, state.filed?.shop ?? null, state.report.detection);
  });
}
