import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { createI18n } from '../../utils/i18n/create-i18n';
import { CashierShop } from '../corrections/CashierShop';
import { allLanguages } from '../testing/all-languages';
import { cutOff } from '../testing/cut-off';
import { draw } from '../testing/draw';
import { memoryStates } from '../testing/memory-states';
import { violations } from '../testing/violations';
import '../styles/popup.css';
import '../styles/diagnostics.css';
import '../styles/memory.css';

const names = Object.keys(memoryStates);

function drawState(name: string, i18n = createI18n('en')): HTMLElement {
  const state = memoryStates[name];
  if (!state) throw new Error(`There is no state "${name}"`);
  return draw(state(), i18n);
}

const texts = (root: HTMLElement, selector: string) =>
  [...root.querySelectorAll<HTMLElement>(selector)].map((element) => element.innerText.replace(/\s+/g, ' ').trim());

describe('in every state', () => {
  it.each(names)('"%s" breaks no rule of accessibility, also with everything opened', async (name) => {
    const root = drawState(name);
    expect(await violations()).toEqual([]);
    for (const details of root.querySelectorAll('details')) details.open = true;
    expect(await violations()).toEqual([]);
  });

  it.each(allLanguages)('fits 320 px in $language, with everything opened', (i18n) => {
    document.body.style.width = '320px';
    const wrong = names.flatMap((name) => {
      const root = drawState(name, i18n);
      for (const details of root.querySelectorAll('details')) details.open = true;
      return cutOff(root).map((html) => `${name}: ${html}`);
    });
    document.body.style.width = '';
    expect(wrong).toEqual([]);
  });
});

describe('my wallets here', () => {
  it('answers for each by shape, name and words', () => {
    const root = drawState('wallets at a checkout');
    expect(texts(root, '[data-testid="my-wallet"] p').slice(0, 3)).toEqual([
      'WeChat Pay: in sight · not for this amount · seen 4 of the last 5 times · for some orders only',
      'UnionPay QuickPass (云闪付): in sight · seen 6 of the last 6 times',
      'Klarna: not there now · not there in any of 6 complete looks',
    ]);
    const signs = [...root.querySelectorAll('.taken')].map((sign) => [
      sign.getAttribute('aria-label'),
      sign.querySelector('path')?.getAttribute('d'),
    ]);
    expect(signs.map(([label]) => label)).toEqual(['Not seen', 'In sight', 'Not seen', 'Not seen']);
    expect(new Set(signs.map(([, path]) => path)).size).toBe(2);
  });

  it('says how far it can be relied on where it answers from history', () => {
    expect(texts(drawState('wallets at a distance'), '.confidence')).toContain('This rests on many days.');
  });

  it('stands before what the look found', () => {
    const root = drawState('wallets at a checkout');
    const [first] = root.querySelectorAll('main > *');
    expect(first?.getAttribute('data-testid')).toBe('my-wallets');
  });
});

describe('what changed here', () => {
  it('shows the latest first and the rest on request', () => {
    const root = drawState('wallets at a distance');
    expect(texts(root, '[data-testid="shop-event"]').slice(0, 1)).toEqual([
      'Nov 19, 2026 WeChat Pay is shown but cannot be chosen: not for this amount.',
    ]);
    expect(root.querySelectorAll('.memory > .events > li')).toHaveLength(3);
    expect(root.querySelectorAll('.memory details .events > li').length).toBeGreaterThan(3);
  });

  it('sets what the shop claims beside what its checkout offers', () => {
    const root = drawState('wallets at a distance');
    expect(texts(root, '[data-testid="claim"]')).toEqual([
      'WeChat Pay Read from: a logo (Oct 20, 2026) and a statement (Oct 20, 2026) At its checkout on Nov 19, 2026, but could not be chosen: not for this amount.',
      'Huabei Read from: a statement (Oct 20, 2026) At its checkout on Nov 19, 2026: in sight.',
      'Klarna Read from: the page’s data (Oct 20, 2026) Not at its checkout on Nov 19, 2026, which was read completely.',
    ]);
    expect(texts(root, '[data-testid="unclaimed"]')).toEqual([
      'At the checkout without being named elsewhere: Alipay and UnionPay QuickPass (云闪付).',
    ]);
  });

  it('keeps what was reported apart', () => {
    const root = drawState('wallets at a distance');
    expect(texts(root, '[data-testid="report"] .own-word')).toEqual([
      'Seen by you since, on Aug 1, 2026.',
      'Seen by you since, on Aug 1, 2026.',
      'Seen by you since, on Aug 19, 2026.',
      'Seen by you since, on Aug 19, 2026.',
    ]);
  });
});

describe('on a hosted cashier', () => {
  it.each([
    [
      'cashier of an unknown shop',
      'This is a cashier, which takes payments for shops. Which shop led here is not known. Say which shop it is',
    ],
    [
      'cashier of a likely shop',
      'This is the cashier of taobao.com. Known from the checkout before it in this tab. That is likely. This is another shop',
    ],
    [
      'cashier of the shop the shopper named',
      'This is the cashier of a-shop-with-a-very-long-name-that-goes-on.example. You said so. Undo',
    ],
  ])('"%s" says whose it is and how that is known', (name, words) => {
    expect(texts(drawState(name), '[data-testid="cashier"]')).toEqual([words]);
  });

  it('takes a domain or an address for the right shop, and nothing else', async () => {
    const named: string[] = [];
    const shop = (typed: string) => named.push(typed);
    const root = draw(
      <CashierShop shop={null} attribution={null} said={undefined} onShop={shop} onUndo={() => {}} />,
      createI18n('en'),
    );
    for (const details of root.querySelectorAll('details')) details.open = true;
    const input = root.querySelector('input') as HTMLInputElement;
    for (const typed of ['nobody', 'taobao.com']) {
      await userEvent.fill(input, typed);
      await userEvent.keyboard('{Enter}');
    }
    expect(named).toEqual(['taobao.com']);
  });
});

describe('names and announcements', () => {
  it.each([
    ['picker with wallets', ['Tick what you own. It stays on this device.']],
    ['shops', ['2 shops']],
    ['settings, all set, something deleted', ['Deleted. Undo']],
    ['wallets at a checkout', ['5 ways to pay 3 of them are not in sight Read completely', 'Copied.']],
  ])('"%s" announces %j', (name, announced) => {
    expect(texts(drawState(name), '[role="status"]').filter((text) => text !== '')).toEqual(announced);
  });

  it('names every control', () => {
    const controls = 'button, input, select, summary';
    const unnamed = names.flatMap((name) =>
      [...drawState(name).querySelectorAll<HTMLElement>(controls)].filter((control) => {
        const label = control.closest('label')?.textContent ?? '';
        return !(control.getAttribute('aria-label') ?? control.textContent).trim() && !label.trim();
      }),
    );
    expect(unnamed).toEqual([]);
  });

  it('starts a screen at its title, and leads back by keyboard', async () => {
    drawState('shops');
    await expect.poll(() => document.activeElement?.tagName).toBe('H1');
    await userEvent.tab();
    expect((document.activeElement as HTMLElement).innerText).toBe('Back');
  });
});
