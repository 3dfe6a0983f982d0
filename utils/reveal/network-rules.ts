import type { DeclarativeNetRequest } from 'webextension-polyfill';
import type { LettingThrough } from './outcome';

/** The only session rules this extension makes: one list is looked behind at a time. */
export const guardRuleIds = [1, 2, 3, 4, 5, 6, 7, 8, 9];

export interface GuardedPage {
  readonly tabId: number;
  readonly host: string;
  /** Those that show something. */
  readonly openTabs: readonly number[];
  /** Other tabs that show the same shop. */
  readonly tabsBeside: readonly number[];
}

/** What a plain read may be of. A socket begins with one too, and then sends; types that only one browser knows are left out. */
const readTypes: DeclarativeNetRequest.ResourceType[] = [
  'sub_frame',
  'stylesheet',
  'script',
  'image',
  'font',
  'object',
  'xmlhttprequest',
  'media',
  'other',
];
const sendMethods = { excludedRequestMethods: ['get', 'head', 'options'] };
/** By the methods that are none: where such a read is sent to, it has no method any more. */
const readsByScript: DeclarativeNetRequest.RuleConditionType = {
  resourceTypes: ['xmlhttprequest'],
  excludedRequestMethods: ['post', 'put', 'patch', 'delete', 'connect', 'other'],
};

/**
 * Session rules that hold back what a page in `tabId` sends. The tab's own rules
 * cover its frames; others cover what carries no tab (service and shared workers,
 * tab -1) and tabs that the page opens meanwhile or left empty, told by who began it. A tab of the
 * same shop beside it, which may be told to, sends nothing either.
 * Going to another document is held back in any case: the fuse behind the canceller.
 */
export function guardRules(
  { tabId, host, openTabs, tabsBeside }: GuardedPage,
  letting: LettingThrough,
): DeclarativeNetRequest.Rule[] {
  const inBoth = (first: number, condition: DeclarativeNetRequest.RuleConditionType) => [
    block(first, { tabIds: [tabId], ...condition }),
    block(first + 1, { excludedTabIds: [...openTabs], initiatorDomains: [host], ...condition }),
  ];
  const anyButDocuments = { excludedResourceTypes: ['main_frame' as const] };
  return [
    ...inBoth(1, { resourceTypes: ['main_frame'] }),
    // By excluded types: Firefox gives a beacon another type than Chromium.
    ...(letting === 'nothing'
      ? [...inBoth(3, anyButDocuments), ...inBoth(8, readsByScript).map(forGood)]
      : [
          ...inBoth(3, { ...anyButDocuments, ...sendMethods }),
          ...inBoth(5, { excludedResourceTypes: ['main_frame', ...readTypes] }),
        ]),
    ...(tabsBeside.length > 0 ? [block(7, { tabIds: [...tabsBeside], ...anyButDocuments, ...sendMethods })] : []),
  ];
}

/**
 * A stream of events that is blocked is asked for again by the browser itself, three seconds later, when the rules are
 * gone. Sent to where no request may go it fails once and for all; whatever else is asked for so fails as if blocked.
 */
const forGood = (rule: DeclarativeNetRequest.Rule): DeclarativeNetRequest.Rule => ({
  ...rule,
  priority: 2,
  action: { type: 'redirect', redirect: { url: 'about:blank' } },
});

function block(id: number, condition: DeclarativeNetRequest.RuleConditionType): DeclarativeNetRequest.Rule {
  return { id, priority: 1, action: { type: 'block' }, condition };
}
