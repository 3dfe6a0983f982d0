import { describe, expect, it } from 'vitest';
import type { Detection } from '../model/detection';
import { makeDetection, type Offerings } from '../testing/make-detection';
import { labelledOffering as offering } from '../testing/make-offering';
import { continueLook, type Opening } from './continue-look';

/** "alipay! wechat-pay" → offerings in that order, those with ! preselected; closed lists after |. */
function seen(line: string): Offerings {
  const [rows = '', lists = ''] = line.split('|').map((part) => part.trim());
  const closedLists = lists
    .split(' ')
    .filter(Boolean)
    .map((label) => ({ label, opened: false }));
  return makeDetection({
    offerings: rows
      .split(' ')
      .filter(Boolean)
      .map((row, index) => offering(row.replace('!', ''), row.endsWith('!') ? 'preselected' : 'visible', index + 1)),
    completeness: closedLists.length > 0 ? 'partial' : 'complete',
    closedLists,
  });
}

/** The same language back, with `>label` for what stands behind a control. */
function told(detection: Detection): string {
  if (detection.kind !== 'offerings') return detection.kind;
  const rows = detection.offerings.map(({ method, prominence, behind }) =>
    prominence === 'preselected' ? `${method}!` : prominence === 'visible' ? method : `${method}>${behind}`,
  );
  const lists = detection.closedLists.map(({ label, opened }) => (opened ? `${label}(opened)` : label));
  return [rows.join(' '), ...(lists.length > 0 ? [lists.join(' ')] : [])].join(' | ');
}

const follow = (lines: readonly string[], touched: boolean) =>
  lines.map(seen).reduce<Detection | undefined>((earlier, newer) => continueLook(earlier, newer, touched), undefined);

describe('before the shopper touches the page, the newer reading stands', () => {
  it.each([
    ['a list that fills', ['paypal', 'paypal! klarna'], 'paypal! klarna'],
    ['a default that comes late', ['paypal klarna', 'paypal klarna!'], 'paypal klarna!'],
    ['a method that is taken away', ['paypal! klarna', 'paypal!'], 'paypal!'],
    ['a list that is drawn anew, empty for a moment', ['paypal! klarna', ''], 'paypal! klarna'],
  ])('%s', (_case, lines, expected) => {
    expect(told(follow(lines, false) as Detection)).toBe(expected);
  });
});

describe('from then on it only adds', () => {
  it.each([
    ["the shopper's choice is no default", ['alipay! wechat-pay', 'alipay wechat-pay!'], 'alipay! wechat-pay'],
    ['a list that opens in place', ['alipay! | 更换', 'alipay! wechat-pay'], 'alipay! wechat-pay>更换 | 更换(opened)'],
    [
      'a list that opens in a dialog, its control still there',
      ['alipay! | 更换', 'alipay! wechat-pay | 更换'],
      'alipay! wechat-pay>更换 | 更换(opened)',
    ],
    [
      'a list closed again after another choice',
      ['alipay! | 更换', 'alipay! wechat-pay', 'wechat-pay! | 更换'],
      'alipay! wechat-pay>更换 | 更换(opened)',
    ],
    [
      'one of two lists',
      ['alipay! | 更换 更多', 'alipay! wechat-pay | 更多'],
      'alipay! wechat-pay>更换 | 更换(opened) 更多',
    ],
    ['a default that comes with a late list', ['', 'paypal! klarna'], 'paypal! klarna'],
    ['a method another country has', ['paypal! klarna', 'paypal ideal!'], 'paypal! ideal'],
  ])('%s', (_case, lines, expected) => {
    expect(told(follow(lines, true) as Detection)).toBe(expected);
  });

  it('says of opened methods that the shopper opened them, and counts the look as complete', () => {
    const look = follow(['alipay! | 更换', 'alipay! wechat-pay'], true) as Offerings;
    expect(look.offerings[1]?.evidence).toEqual([{ kind: 'label', state: 'opened-by-shopper', text: 'wechat-pay' }]);
    expect(look.completeness).toBe('complete');
  });
});

it.each<[string, Detection]>([
  [
    'a page that is left',
    { kind: 'not-checkout', pageKind: 'other', platform: null, provider: null, lang: null, mentions: [] },
  ],
  ['a page that cannot be read for once', { kind: 'unreadable', reason: 'timeout' }],
])('does not lose to %s', (_case, newer) => {
  expect(told(continueLook(seen('paypal!'), newer, false))).toBe('paypal!');
});

describe('when it is known which control was used', () => {
  const byShopper = { label: '更换', by: 'shopper', steps: 1 } as const;
  it.each<[string, string, string, Opening, string]>([
    [
      'a control no list is known of',
      'alipay!',
      'alipay! wechat-pay',
      byShopper,
      'alipay! wechat-pay>更换 | 更换(opened)',
    ],
    [
      'a label that may not be kept',
      'alipay! | 更换',
      'alipay! wechat-pay | 更换',
      { ...byShopper, label: null },
      'alipay! wechat-pay>null | null(opened) 更换',
    ],
    [
      'one of two lists that both stay in sight',
      'alipay! | 更换 更多',
      'alipay! wechat-pay | 更换 更多',
      byShopper,
      'alipay! wechat-pay>更换 | 更换(opened) 更多',
    ],
    [
      'a list that takes the place of what was there',
      'alipay!',
      'wechat-pay',
      byShopper,
      'alipay! wechat-pay>更换 | 更换(opened)',
    ],
    ['nothing new', 'alipay! | 更换', 'alipay! | 更换', byShopper, 'alipay! | 更换'],
    [
      'nothing new on request',
      'alipay! | 更换',
      'alipay! | 更换',
      { ...byShopper, by: 'reveal' },
      'alipay! | 更换(opened)',
    ],
  ])('%s', (_case, earlier, newer, opening, expected) => {
    expect(told(continueLook(seen(earlier), seen(newer), true, opening))).toBe(expected);
  });

  it('counts the controls, and says who used them', () => {
    const opening = { label: '更多', by: 'reveal', steps: 2 } as const;
    const look = continueLook(seen('alipay! | 更多'), seen('alipay! wechat-pay'), true, opening) as Offerings;
    expect(look.offerings[1]).toMatchObject({ prominence: 'two-steps', evidence: [{ state: 'revealed' }] });
  });
});
