import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { withFrames } from './page-elements';
import { type Changed, takeSnapshot } from './page-snapshot';

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

it('the choice in a frame of the shop is put back as well', () => {
  const frame = document.createElement('iframe');
  body.append(frame);
  const inside = () => frame.contentDocument?.querySelector('input:checked')?.getAttribute('value');
  Reflect.set(frame.contentDocument?.body ?? {}, 'innerHTML', rows('card'));
  const before = takeSnapshot(document, { roots: withFrames([document]), rows: [], control: body });
  frame.contentDocument?.querySelector<HTMLInputElement>('[value=paypal]')?.click();
  expect(inside()).toBe('paypal');
  expect(before.restore()).toEqual(['choice']);
  expect(inside()).toBe('card');
});

describe('what a press must not change is put back, and told', () => {
  const beside = `<form id="pay" action="/pay"><input type="hidden" name="order" value="1"></form>
    <select><option selected>ING</option><option>Rabobank</option></select><div role="radio" aria-checked="true"></div>`;
  const at = (selector: string) => body.querySelector(selector) as HTMLElement;

  it.each<[Changed, string, () => void]>([
    ['choice', 'of another entry of a list', () => Reflect.set(at('select'), 'selectedIndex', 1)],
    ['choice', 'that an attribute tells', () => at('[role]').setAttribute('aria-checked', 'false')],
    ['choice', 'whose row was taken away', () => body.querySelector('label')?.remove()],
    ['choice', 'whose entry was taken out of its list', () => at('option').remove()],
    ['value', 'of a hidden field', () => Reflect.set(at('[name=order]'), 'value', '2')],
    ['aim', 'of a form', () => at('form').setAttribute('action', '/elsewhere')],
    ['storage', 'of the shop', () => localStorage.setItem('paid', '1')],
    ['storage', 'of the session', () => sessionStorage.setItem('paid', '1')],
    ['storage', 'as a cookie', () => Reflect.set(document, 'cookie', 'paid=1')],
    ['storage', 'as the name of the window', () => Reflect.set(window, 'name', 'paid')],
  ])('%s %s', (what, _, change) => {
    body.insertAdjacentHTML('beforeend', beside);
    const before = snapshot();
    const { innerHTML } = body;
    change();
    expect(before.restore()).toEqual([what]);
    expect(body.innerHTML).toBe(innerHTML);
    expect(before.restore()).toEqual([]);
  });

  it('choice whose entry was replaced by its like, by the value', () => {
    body.insertAdjacentHTML('beforeend', beside);
    const select = at('select') as HTMLSelectElement;
    const before = snapshot();
    select.append(new Option('ING'));
    select.options[0]?.remove();
    expect(select.value).toBe('Rabobank');
    expect(before.restore()).toEqual(['choice']);
    expect(select.value).toBe('ING');
    expect(before.restore()).toEqual([]);
  });

  it('page that was written anew, as a whole', () => {
    const before = snapshot();
    document.body.innerHTML = '<h1>Thank you</h1>';
    expect(before.restore()).toEqual(['page']);
    expect(chosen()).toBe('card');
    expect(document.querySelector('h1')).toBeNull();
  });

  it('but a page without any of its choices is told alone, for an open list may stand in their place', () => {
    const before = snapshot();
    body.innerHTML = '<h1>Thank you</h1>';
    expect(before.restore()).toEqual(['page']);
    expect(body.innerHTML).toBe('<h1>Thank you</h1>');
  });

  it('but a total that changed is told alone', () => {
    body.insertAdjacentHTML('beforeend', '<b>€ 36.90</b>');
    const before = snapshot();
    at('b').textContent = '€ 38.90';
    expect(before.restore()).toEqual(['total']);
    expect(at('b').textContent).toBe('€ 38.90');
  });
});
