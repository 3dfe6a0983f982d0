import { comparableLook } from '../../utils/history/comparable-look';
import { answersFromHistory, type WalletAnswer } from '../../utils/history/wallet-answer';
import { shopOf } from '../../utils/look/shop-of';
import type { TabStatus } from '../../utils/messaging/protocol';
import type { Detection } from '../../utils/model/detection';
import { loadSettings } from '../../utils/settings/stored-settings';
import { summaryOfShop } from '../../utils/storage/summaries';
import { hasReader } from './load-reader';
import { accessToTab } from './tab-access';
import { tabState } from './tab-state';

/** What the popup shows of a tab. A report of a document that has gone meanwhile is left out. */
export async function tabStatus(tabId: number): Promise<TabStatus> {
  const [{ access, host }, isRead, last] = await Promise.all([accessToTab(tabId), hasReader(tabId), tabState(tabId)]);
  const state = isRead ? last : undefined;
  const shop = state?.filed ? state.filed.shop : host === null ? null : shopOf(host);
  return {
    host,
    shop,
    attribution: state?.filed?.attribution ?? null,
    access,
    report: state?.report ?? null,
    kept: state?.kept ?? null,
    reading: state?.reading ?? 'idle',
    answers: await answersFor(shop, state?.report?.detection),
  };
}

/** At hand here, where the database is open, before the popup has so much as its code. */
async function answersFor(shop: string | null, detection: Detection | undefined): Promise<WalletAnswer[] | null> {
  try {
    const { wallets } = await loadSettings();
    const history = wallets.length > 0 && shop !== null ? await summaryOfShop(shop) : undefined;
    return answersFromHistory(wallets, comparableLook(detection), history);
  } catch (error) {
    console.error(`Ways to Pay: what is remembered of ${shop} cannot be read`, error);
    return null;
  }
}
