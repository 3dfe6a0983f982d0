import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { countError, countUncaught } from '../../utils/diagnostics/count-error';
import { receive } from '../../utils/messaging/receive';
import { onChanged } from '../../utils/permissions/access';
import { bringWords } from './bring-words';
import { onTabUpdated } from './follow-tabs';
import { cleanGuard, isGuarded, liftGuard } from './guard-rules';
import { inTurn } from './in-turn';
import { onHouseAlarm, openHouse, scheduleRetention } from './keep-house';
import { keepReport, leaveLook } from './keep-report';
import { readAgain, rereadTop } from './load-reader';
import { alwaysLookBehind, lookBehind, lookBehindAsWished, pageMisbehaved, whatIsBehind } from './look-behind';
import { noticesSeen } from './notice-wallets';
import { openPanelOnCommand } from './open-panel';
import { openedGate } from './opened-gate';
import { readFrames } from './read-frames';
import { bringGateToOpenTabs, registerBySettings, registerGate } from './register-gate';
import { breakOffReading } from './tab-state';
import { tabStatus } from './tab-status';
import { stopWhereAccessEnded } from './withdrawn-access';

export default defineBackground({
  type: 'module',
  main() {
    countUncaught('background');
    void cleanGuard();
    receive({
      'gate-opened': (_request, tabId) => openedGate(tabId),
      'keep-look': async ({ report }, tabId) => {
        const kept = await keepReport(report, tabId);
        void lookBehindAsWished(tabId, report);
        return kept;
      },
      'look-left': (_request, tabId, _frameId, host) => leaveLook(tabId, host),
      'read-frames': (_request, tabId) => readFrames(tabId),
      'frame-changed': (_request, tabId) => rereadTop(tabId),
      'reading-failed': async ({ kind }, tabId, frameId) => {
        countError('reader', kind);
        // What a frame holds is missing from the page's reading, which goes on.
        if (frameId === 0) await inTurn(tabId, () => breakOffReading(tabId));
        return true;
      },
      'bring-words': ({ scripts }, tabId, frameId) => bringWords(tabId, frameId, scripts),
      'look-again': ({ tabId }) => readAgain(tabId),
      'tab-status': ({ tabId }) => {
        void noticesSeen(tabId);
        return tabStatus(tabId);
      },
      // After the cleaning at the start, which was asked for before.
      'lift-guard': () => liftGuard(),
      'page-misbehaved': (_request, _tabId, _frameId, host) => pageMisbehaved(host),
      'is-guarded': async ({ token }) => isGuarded(token),
      'what-is-behind': ({ tabId }) => whatIsBehind(tabId),
      'look-behind': ({ tabId, list, letting }) => lookBehind(tabId, list, letting),
      'always-look-behind': ({ tabId, always }) => alwaysLookBehind(tabId, always),
    });

    browser.runtime.onInstalled.addListener(async ({ reason }) => {
      // None waits for another: what fails takes nothing else with it.
      await Promise.all([
        registerGate().finally(bringGateToOpenTabs),
        scheduleRetention(),
        reason === 'install' && browser.tabs.create({ url: browser.runtime.getURL('welcome.html') }),
      ]);
    });
    browser.runtime.onStartup.addListener(registerGate);
    browser.runtime.onStartup.addListener(openHouse);
    browser.alarms.onAlarm.addListener(onHouseAlarm);
    openPanelOnCommand();
    registerBySettings();
    browser.tabs.onUpdated.addListener(onTabUpdated);
    onChanged(async () => {
      // First the pages to come, so that none is between them and those that are open.
      await registerGate().finally(() => Promise.all([stopWhereAccessEnded(), bringGateToOpenTabs()]));
    });
  },
});
