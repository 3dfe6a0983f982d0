import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { createI18n, type I18n } from '../../utils/i18n/create-i18n';
import { loadWelcomeI18n, type WelcomeTexts } from '../../utils/i18n/load-welcome-i18n';
import { allLanguages } from '../testing/all-languages';
import { cutOff } from '../testing/cut-off';
import { draw } from '../testing/draw';
import { violations } from '../testing/violations';
import { type AccessChoice, WelcomeScreen } from './WelcomeScreen';
import '../styles/welcome.css';

function drawWelcome(choice: AccessChoice, i18n = createI18n('en'), words: I18n<WelcomeTexts> = english) {
  const pressed: string[] = [];
  const root = draw(<WelcomeScreen w={words.t} choice={choice} onChoose={(wanted) => pressed.push(wanted)} />, i18n);
  return { root, pressed };
}

const english = await loadWelcomeI18n('en');

it.each(allLanguages)('fits 320 px in $language', async (i18n) => {
  document.body.style.width = '320px';
  const { root } = drawWelcome('all-shops', i18n, await loadWelcomeI18n(i18n.language));
  const wrong = cutOff(root);
  document.body.style.width = '';
  expect(wrong).toEqual([]);
});

describe('the welcome page', () => {
  it.each<[AccessChoice, string]>([
    ['open', ''],
    ['all-shops', 'All shops are allowed. Go to any checkout and look at the toolbar button.'],
    ['refused', 'Not allowed. Press the toolbar button at a checkout to read just that page.'],
    ['per-shop', 'Press the toolbar button at a checkout: there you can allow that shop.'],
    ['on-press', 'Nothing runs by itself. Press the toolbar button at a checkout to read just that page.'],
    ['kept-by-browser', 'Your browser keeps the access: take it back in its settings for extensions.'],
  ])('announces the choice "%s" and breaks no rule of accessibility', async (choice, words) => {
    const { root } = drawWelcome(choice);
    expect(root.querySelector('[role="status"]')?.textContent).toBe(words);
    expect(await violations()).toEqual([]);
  });

  it('asks for nothing until a button is pressed, by keyboard alone', async () => {
    const { pressed } = drawWelcome('open');
    expect(pressed).toEqual([]);
    for (let press = 0; press < 3; press++) {
      await userEvent.tab();
      await userEvent.keyboard('{Enter}');
    }
    expect(pressed).toEqual(['all-shops', 'per-shop', 'on-press']);
  });

  it.each<[AccessChoice, boolean[]]>([
    ['open', [false, false, false]],
    ['all-shops', [true, false, false]],
    ['per-shop', [false, true, false]],
    ['on-press', [false, false, true]],
  ])('at "%s" leaves every other choice open', (choice, disabled) => {
    const { root } = drawWelcome(choice);
    expect([...root.querySelectorAll('button')].map((button) => button.disabled)).toEqual(disabled);
  });

  it('says of each choice what can be read, acted on and shown', () => {
    const { root } = drawWelcome('open');
    const rows = [...root.querySelectorAll('.choice')].map((card) =>
      [...card.querySelectorAll('dl > div')].map((part) => part.querySelector('dt')?.textContent),
    );
    expect(rows).toEqual(Array(3).fill(['Reads', 'Looks behind “Change”', 'Shows']));
  });
});
