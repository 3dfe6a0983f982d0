import { describe, expect, it } from 'vitest';
import { guardRuleIds, guardRules } from './network-rules';

const page = { tabId: 7, host: 'shop.example', openTabs: [7, 8] };

describe('guardRules', () => {
  it('holds back every kind of request at the first press', () => {
    for (const { condition } of guardRules(page, 'nothing')) {
      expect(condition.resourceTypes).toEqual(
        expect.arrayContaining(['main_frame', 'sub_frame', 'image', 'xmlhttprequest', 'ping', 'websocket', 'other']),
      );
      expect(condition.excludedRequestMethods).toBeUndefined();
    }
  });

  it('lets only plain reads through at the second, and none that opens a socket or another document', () => {
    const rules = guardRules(page, 'reads');
    const sending = rules.filter(({ condition }) => condition.excludedRequestMethods);
    expect(sending.map(({ condition }) => condition.excludedRequestMethods)).toEqual([
      ['get', 'head', 'options'],
      ['get', 'head', 'options'],
    ]);
    const always = rules.filter((rule) => !sending.includes(rule)).flatMap(({ condition }) => condition.resourceTypes);
    expect(new Set(always)).toEqual(new Set(['main_frame', 'websocket', 'ping']));
  });

  it.each(['nothing', 'reads'] as const)(
    'letting %s through: covers the tab, and workers and new tabs of its host',
    (letting) => {
      const rules = guardRules(page, letting);
      for (const { condition } of rules) {
        const isOfTab = condition.tabIds?.join() === '7';
        const isOfOthers =
          condition.initiatorDomains?.join() === 'shop.example' && condition.excludedTabIds?.join() === '7,8';
        expect(isOfTab || isOfOthers).toBe(true);
      }
      expect(rules.filter(({ condition }) => condition.tabIds)).toHaveLength(rules.length / 2);
      expect(rules.map(({ id }) => id).every((id) => guardRuleIds.includes(id))).toBe(true);
    },
  );
});
