import type { DeclarativeNetRequest } from 'webextension-polyfill';
import type { LettingThrough } from './outcome';

/** The only session rules this extension makes: one list is looked behind at a time. */
export const guardRuleIds = [1, 2, 3, 4, 5, 6];

const allTypes: DeclarativeNetRequest.ResourceType[] = [
  'main_frame',
  'sub_frame',
  'stylesheet',
  'script',
  'image',
  'font',
  'object',
  'xmlhttprequest',
  'ping',
  'media',
  'websocket',
  'other',
];

/**
 * Session rules that hold back what a page in `tabId` sends. The tab's own rule
 * covers its frames; a second one covers what carries no tab (service and shared
 * workers, tab -1) and tabs that the page opens meanwhile, told by who began it.
 * Going to another document is held back in any case: the fuse behind the canceller.
 */
export function guardRules(
  page: { readonly tabId: number; readonly host: string; readonly openTabs: readonly number[] },
  letting: LettingThrough,
): DeclarativeNetRequest.Rule[] {
  const ofTab = { tabIds: [page.tabId] };
  const ofWorkersAndNewTabs = { excludedTabIds: [...page.openTabs], initiatorDomains: [page.host] };
  if (letting === 'nothing') {
    return [
      block(1, { ...ofTab, resourceTypes: allTypes }),
      block(2, { ...ofWorkersAndNewTabs, resourceTypes: allTypes }),
    ];
  }
  // By excluded types: Firefox gives a beacon another type than Chromium.
  const sending = {
    excludedResourceTypes: ['main_frame' as const],
    excludedRequestMethods: ['get', 'head', 'options'],
  };
  return [
    block(1, { ...ofTab, ...sending }),
    block(2, { ...ofWorkersAndNewTabs, ...sending }),
    block(3, { ...ofTab, resourceTypes: ['main_frame'] }),
    block(4, { ...ofWorkersAndNewTabs, resourceTypes: ['main_frame'] }),
    // A socket begins with a plain read, and then sends.
    block(5, { ...ofTab, resourceTypes: ['websocket', 'ping'] }),
    block(6, { ...ofWorkersAndNewTabs, resourceTypes: ['websocket', 'ping'] }),
  ];
}

function block(id: number, condition: DeclarativeNetRequest.RuleConditionType): DeclarativeNetRequest.Rule {
  return { id, priority: 1, action: { type: 'block' }, condition };
}
