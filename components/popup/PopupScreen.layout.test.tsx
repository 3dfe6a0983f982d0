import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { createI18n } from '../../utils/i18n/create-i18n';
import zh from '../../utils/i18n/messages/zh-CN';
import { allLanguages } from '../testing/all-languages';
import { cutOff } from '../testing/cut-off';
import { draw } from '../testing/draw';
import { popupStates } from '../testing/popup-states';
import { violations } from '../testing/violations';
import { PopupScreen, type PopupScreenProps } from './PopupScreen';
import '../styles/popup.css';

const names = Object.keys(popupStates);

/** Draws one state; what is pressed is written down in the order it happened. */
function drawState(name: string, rest: Partial<PopupScreenProps> = {}, i18n = createI18n('en')) {
  const state = popupStates[name];
  if (!state) throw new Error(`There is no popup state "${name}"`);
  const pressed: string[] = [];
  const screen = (
    <PopupScreen
      {...state}
      {...rest}
      onLookAgain={() => pressed.push('look again')}
      onAllow={(offer) => pressed.push(`allow ${offer}`)}
      onMakeRoom={(by) => pressed.push(by)}
    />
  );
  return { root: draw(screen, i18n), pressed };
}

const texts = (root: HTMLElement, selector: string) =>
  [...root.querySelectorAll<HTMLElement>(selector)].map((element) => element.innerText.replace(/\s+/g, ' ').trim());

describe('in every state', () => {
  it.each(names)('"%s" breaks no rule of accessibility', async (name) => {
    drawState(name);
    expect(await violations()).toEqual([]);
  });

  it.each(names)('"%s" has one main heading and levels without a gap', (name) => {
    const { root } = drawState(name);
    const levels = [...root.querySelectorAll('h1, h2, h3')].map(({ tagName }) => Number(tagName.slice(1)));
    expect(levels.filter((level) => level === 1)).toEqual([1]);
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
  });

  it.each(allLanguages)('fits 320 px in $language', (i18n) => {
    document.body.style.width = '320px';
    const wrong = names.flatMap((name) => cutOff(drawState(name, {}, i18n).root).map((html) => `${name}: ${html}`));
    document.body.style.width = '';
    expect(wrong).toEqual([]);
  });
});

it.each(allLanguages.filter(({ language }) => ['en', 'de', 'ru', 'ar'].includes(language)))(
  'fits a side panel of 360 px zoomed to 200 %, in $language',
  (i18n) => {
    document.body.style.width = '180px';
    const wrong = names.flatMap((name) => cutOff(drawState(name, {}, i18n).root).map((html) => `${name}: ${html}`));
    document.body.style.width = '';
    expect(wrong).toEqual([]);
  },
);

describe('a shop whose methods stand behind 更换', () => {
  it('lists its groups, the easiest first', () => {
    const { root } = drawState('first look');
    expect(texts(root, '.group h2')).toEqual([
      'Already chosen',
      'In sight',
      'Behind “更换”',
      'Two steps away, behind “添加银行卡”',
    ]);
  });

  it('marks each row with method, prominence and whether it can be had', () => {
    const { root } = drawState('first look');
    const rows = [...root.querySelectorAll<HTMLElement>('[data-testid="method-row"]')].map(({ dataset }) => dataset);
    expect(rows.map(({ method, prominence, available }) => [method, prominence, available])).toEqual([
      ['alipay', 'preselected', 'true'],
      ['huabei', 'visible', 'true'],
      ['wechat-pay', 'one-step', 'true'],
      ['friend-pay', 'one-step', 'true'],
      ['unionpay-quickpass', 'two-steps', 'true'],
    ]);
  });

  it('shows the name in the reader’s language with the page’s beside it', () => {
    expect(texts(drawState('first look').root, '.method-name')).toContain('WeChat Pay 微信支付');
    const chinese = drawState('first look', {}, createI18n('zh-CN', zh));
    expect(texts(chinese.root, '.method-name')).toContain('微信支付');
  });

  it('announces how many were found', () => {
    const { root } = drawState('first look');
    expect(texts(root, '[role="status"]')).toEqual(['5 ways to pay 3 of them are not in sight Read completely']);
  });

  it('says what differs from the last look', () => {
    expect(texts(drawState('seen before').root, '[data-testid="change"]')).toEqual([
      'New: WeChat Pay',
      'Easier to reach: Alipay (already chosen, was in sight)',
      'Harder to reach: UnionPay QuickPass (云闪付) (two steps away, was in sight)',
      'Not there this time: JD Pay',
      'Other fee or discount: Huabei',
    ]);
  });
});

describe('a page read in part', () => {
  it('names the lists that stayed closed, and not the one that was opened', () => {
    const { root } = drawState('partly read');
    const labels = [...root.querySelectorAll<HTMLElement>('[data-testid="closed-list"]')].map(
      ({ dataset }) => dataset.label,
    );
    expect(labels).toEqual(['Other payment options', '']);
    expect(texts(root, '[data-note="closed"] h3')).toEqual(['2 closed lists']);
  });

  it('says why this order cannot have a method', () => {
    const { root } = drawState('partly read');
    expect(texts(root, '[data-available="false"] .chip')).toEqual([
      'Not on this device',
      'in sight',
      'Not in this region',
      'one step away',
    ]);
  });

  it('names the networks of a card', () => {
    const { root } = drawState('partly read');
    const list = root.querySelector('[data-method="card"] ul[aria-label="Cards taken"]');
    expect(list?.querySelectorAll('li')).toHaveLength(6);
  });

  it('warns that a method not seen last time may have been there', () => {
    expect(texts(drawState('partly read').root, '.hint')).toEqual([
      'The last look was partial: what is new now may have been there already.',
    ]);
  });
});

describe('whether the look is kept', () => {
  it.each([
    ['seen before', 'This look is kept, on this device only.'],
    ['first look', 'Keeping this look…'],
    ['nothing differs', 'This look is not kept. There is no room left on this device.'],
  ])('"%s" says so', (name, words) => {
    expect(texts(drawState(name).root, '[data-testid="kept"]')).toEqual([words]);
  });

  it('offers to export and to delete where there is no room, and only there', () => {
    const { root, pressed } = drawState('nothing differs');
    const room = root.querySelector('[data-testid="make-room"]');
    for (const button of room?.querySelectorAll('button') ?? []) button.click();
    expect(pressed).toEqual(['export', 'delete']);
    expect(drawState('seen before').root.querySelector('[data-testid="make-room"]')).toBeNull();
  });
});

describe('by keyboard', () => {
  it('reaches every button in the order they are read, and presses them', async () => {
    const { root, pressed } = drawState('no access');
    const reached: string[] = [];
    for (let press = 0; press < 3; press++) {
      await userEvent.tab();
      reached.push((document.activeElement as HTMLElement).innerText);
      await userEvent.keyboard('{Enter}');
    }
    expect(reached).toEqual(['Read this page now', 'Always read shop.example', 'Always read all shops']);
    expect(pressed).toEqual(['look again', 'allow shop', 'allow all']);
    expect(root.querySelectorAll('button')).toHaveLength(3);
  });

  it('looks again once, however often it is pressed meanwhile', async () => {
    const { pressed } = drawState('nothing differs', { isLooking: true });
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    expect((document.activeElement as HTMLElement).innerText).toBe('Looking…');
    expect(pressed).toEqual([]);
  });
});

describe('looking behind a control', () => {
  it.each([
    ['misbehaved', 'misbehaved'],
    ['not tried again', 'held-back'],
  ])('"%s" says once that it is not done again here', (name, kind) => {
    const { root } = drawState(`reveal: ${name}`);
    expect(root.querySelectorAll('.reveal p')).toHaveLength(1);
    expect(root.querySelector<HTMLElement>('[data-testid="reveal-result"]')?.dataset.kind).toBe(kind);
  });
});
