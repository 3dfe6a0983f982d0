import { expect, it } from 'vitest';
import { watchPage } from './watch-page';

const rows = '<li>PayPal</li><li>Klarna</li>';

it.each([
  { case: 'after a reading at one stretch is as it was read', isCrossed: false, isChanged: false },
  { case: 'under a reading is read again', isCrossed: true, isChanged: true },
])('a list drawn anew with the same words $case', ({ isCrossed, isChanged }) => {
  document.body.innerHTML = `<ul>${rows}</ul>`;
  const list = document.querySelector('ul')!;
  const stop = new AbortController();
  const page = watchPage(() => undefined, stop.signal);
  // The first reading of all: now it is known what the list says.
  page.beginReading();
  page.endReading([...list.children], false);
  page.beginReading();
  list.innerHTML = rows;
  page.endReading([...list.children], isCrossed);
  expect(page.isChanged()).toBe(isChanged);
  stop.abort();
});
