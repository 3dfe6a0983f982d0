import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { watchShopper } from './shopper-watch';

let body: HTMLElement;
let stop: () => void;
let signs = 0;

beforeEach(() => {
  body = document.createElement('main');
  body.innerHTML = '<button id="control">Other</button><input id="field" aria-label="Note">';
  document.body.append(body);
  signs = 0;
  stop = watchShopper(document, at('control'), () => {
    signs += 1;
  });
});
afterEach(() => {
  stop();
  body.remove();
});

const at = (id: string): HTMLElement => document.getElementById(id) as HTMLElement;
const aMoment = () => new Promise((resolve) => setTimeout(resolve, 20));

describe('the shopper turns to the page', () => {
  it('when they use the keyboard, and is told of once', async () => {
    await userEvent.keyboard('{Tab}{Tab}');
    expect(signs).toBe(1);
  });

  it.each<[string, () => void]>([
    ['moves the focus', () => at('field').focus()],
    ['moves the focus later', () => setTimeout(() => at('field').focus(), 5)],
    [
      'has words inserted',
      () => {
        at('field').focus();
        document.execCommand('insertText', false, 'x');
      },
    ],
    ['makes up a key', () => at('field').dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }))],
  ])('but not when a script %s', async (_, act) => {
    act();
    await aMoment();
    expect(signs).toBe(0);
  });
});
