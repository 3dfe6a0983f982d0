import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aimsOf } from './form-aims';

const markup = `<form id="pay" method="post" action="/pay"><input type="hidden" name="order" value="1"><input id="card" type="radio" name="way" value="card"><label for="card">Card</label><select><option value="post">Post</option></select><div id="list"></div><button id="go">Pay</button></form>`;
let body: HTMLElement;

beforeEach(() => {
  body = document.createElement('main');
  body.innerHTML = markup;
  document.body.append(body);
});
afterEach(() => body.remove());

const at = (id: string) => document.getElementById(id) as HTMLFormElement & HTMLButtonElement;

function redraw(name: string, value: string, id = 'pay'): void {
  const anew = at(id).cloneNode(true) as HTMLElement;
  anew.setAttribute(name, value);
  at(id).replaceWith(anew);
}

describe('what the shopper would send is put back after the page', () => {
  it.each<[string, () => void]>([
    ['sends the form elsewhere', () => at('pay').setAttribute('action', '/elsewhere')],
    ['sends it into another window', () => at('pay').setAttribute('target', '_blank')],
    ['has the button send elsewhere', () => at('go').setAttribute('formaction', '/elsewhere')],
    ['gives a choice another value', () => at('card').setAttribute('value', 'loan')],
    ['gives a choice another name', () => at('card').setAttribute('name', 'other')],
    ['leads a label elsewhere', () => body.querySelector('label')?.setAttribute('for', 'go')],
    ['gives an entry of a list another value', () => body.querySelector('option')?.setAttribute('value', 'drone')],
    ['gives its addresses another base', () => body.insertAdjacentHTML('beforeend', '<base href="/elsewhere/">')],
    ['draws the button anew, with another address', () => redraw('formaction', '/elsewhere', 'go')],
    ['hides a choice', () => at('card').setAttribute('type', 'hidden')],
    ['draws the form anew, with another address', () => redraw('action', '/elsewhere')],
    [
      'puts a field beside the form that belongs to it',
      () => body.insertAdjacentHTML('beforeend', '<input type=hidden form=pay name=tip>'),
    ],
    ['puts a field into the form', () => at('pay').insertAdjacentHTML('beforeend', '<input type=hidden name=tip>')],
  ])('%s', (_, change) => {
    const restore = aimsOf([document]);
    change();
    expect(restore()).toBe(true);
    expect(body.innerHTML).toBe(markup);
    expect(restore()).toBe(false);
  });

  it('and a choice that was switched off, which is not told', () => {
    const restore = aimsOf([document]);
    at('card').setAttribute('disabled', '');
    expect(restore()).toBe(false);
    expect(body.innerHTML).toBe(markup);
  });

  it('but not the fields that an open list has beside its rows', () => {
    const restore = aimsOf([document]);
    at('list').innerHTML = '<input type="hidden" name="page"><label><input type="radio" name="pay"> Klarna</label>';
    expect(restore()).toBe(false);
    expect(at('list').children).toHaveLength(2);
  });
});
