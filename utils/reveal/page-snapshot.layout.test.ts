import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { takeSnapshot } from './page-snapshot';

const rows = (chosen: string): string =>
  ['card', 'paypal']
    .map(
      (value) => `<label><input type="radio" name="way" value="${value}"${value === chosen ? ' checked' : ''}></label>`,
    )
    .join('');
let body: HTMLElement;

beforeEach(() => {
  body = document.createElement('main');
  body.innerHTML = rows('card');
  document.body.append(body);
});
afterEach(() => body.remove());

const snapshot = () => takeSnapshot(document, { roots: [document], rows: [], control: body });
const chosen = () => body.querySelector<HTMLInputElement>('input:checked')?.value;

describe('the choice is put back although the page drew its rows anew', () => {
  it.each([
    ['with another chosen', rows('paypal')],
    ['with none chosen', rows('')],
  ])('%s', (_, anew) => {
    const before = snapshot();
    body.innerHTML = anew;
    expect(before.restore()).toContain('choice');
    expect(chosen()).toBe('card');
    expect(before.restore()).toEqual([]);
  });

  it('but not where two rows could be the one', () => {
    const before = snapshot();
    body.innerHTML = rows('') + rows('');
    before.restore();
    expect(chosen()).toBeUndefined();
  });
});
