import { describe, expect, it } from 'vitest';
import type { DeclarativeNetRequest } from 'webextension-polyfill';
import { guardRuleIds, guardRules } from './network-rules';
import type { LettingThrough } from './outcome';

const page = { tabId: 7, host: 'shop.example', openTabs: [7, 8, 9], tabsBeside: [9] };

interface Sent {
  readonly tabId: number;
  readonly type: DeclarativeNetRequest.ResourceType | 'webtransport';
  readonly method: string;
}

/** As the browser decides: every condition that is there must fit. A rule without types is one of all but documents. */
const isHeld = ({ tabId, type, method }: Sent, letting: LettingThrough, rulesOf = page): boolean =>
  guardRules(rulesOf, letting).some(({ condition }) => {
    const isOfTab = condition.tabIds?.includes(tabId) ?? !condition.excludedTabIds?.includes(tabId);
    const types: readonly string[] | undefined = condition.resourceTypes;
    const excluded: readonly string[] = condition.excludedResourceTypes ?? ['main_frame'];
    const isOfType = types ? types.includes(type) : !excluded.includes(type);
    return isOfTab && isOfType && !condition.excludedRequestMethods?.includes(method);
  });

const tabs = { 'of the page': 7, 'opened meanwhile': 11, 'of workers': -1 };
const types = [
  'main_frame',
  'sub_frame',
  'image',
  'xmlhttprequest',
  'ping',
  'websocket',
  'webtransport',
  'other',
] as const;

describe('guardRules', () => {
  it.each(Object.entries(tabs))('hold back every kind of request at the first press, in the tab %s', (_tab, tabId) => {
    for (const type of types) {
      for (const method of ['get', 'post'])
        expect([type, isHeld({ tabId, type, method }, 'nothing')]).toEqual([type, true]);
    }
  });

  it.each(Object.entries(tabs))(
    'fail a stream of events for good, so that it is not asked for again, in the tab %s',
    (_tab, tabId) => {
      const rules = guardRules(page, 'nothing').filter(
        ({ condition }) => condition.tabIds?.includes(tabId) ?? !condition.excludedTabIds?.includes(tabId),
      );
      const strongest = rules
        .filter(({ condition }) => condition.resourceTypes?.includes('xmlhttprequest') ?? true)
        .sort((a, b) => (b.priority ?? 1) - (a.priority ?? 1))[0];
      expect(strongest).toMatchObject({
        action: { type: 'redirect', redirect: { url: 'about:blank' } },
      });
    },
  );

  it.each(Object.entries(tabs))('let only plain reads through at the second, in the tab %s', (_tab, tabId) => {
    const passing = (method: string) => types.filter((type) => !isHeld({ tabId, type, method }, 'reads'));
    expect(passing('get')).toEqual(['sub_frame', 'image', 'xmlhttprequest', 'other']);
    expect(passing('post')).toEqual([]);
  });

  it.each(['nothing', 'reads'] as const)(
    'letting %s through: a tab of the same shop reads, goes on and sends nothing',
    (letting) => {
      const tabId = 9;
      expect(isHeld({ tabId, type: 'xmlhttprequest', method: 'post' }, letting)).toBe(true);
      expect(isHeld({ tabId, type: 'xmlhttprequest', method: 'get' }, letting)).toBe(false);
      expect(isHeld({ tabId, type: 'main_frame', method: 'get' }, letting)).toBe(false);
    },
  );

  it.each(['nothing', 'reads'] as const)('letting %s through: leave other shops alone', (letting) => {
    expect(isHeld({ tabId: 8, type: 'xmlhttprequest', method: 'post' }, letting)).toBe(false);
    const rules = guardRules(page, letting);
    expect(rules.every(({ condition }) => condition.tabIds || condition.initiatorDomains?.join() === page.host)).toBe(
      true,
    );
  });

  it.each(['nothing', 'reads'] as const)(
    'letting %s through: have the numbers that are taken away again, each once',
    (letting) => {
      const ids = guardRules(page, letting).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.every((id) => guardRuleIds.includes(id))).toBe(true);
    },
  );
});
