import { expect, it } from 'vitest';
import { readPage } from '../testing/read-page';
import type { SiteRule } from './site-rule';

const address = 'https://shop.example/checkout';
const page = `<h2>Payment method</h2>
<label><input type="radio" name="payment" checked> Credit card</label>
<label><input type="radio" name="payment"> PayPal</label>
<button id="one" type="button">Other payment methods</button>
<button id="two" type="button">More ways to pay</button>`;

const closedLists = async (steps: SiteRule['steps']) => {
  const rule: SiteRule = { places: [{ kind: 'address', patterns: [`${address}*`] }], basis: 'published', steps };
  const detection = await readPage(page, address, { rules: [rule] });
  return detection.kind === 'offerings' ? detection.closedLists.map(({ label }) => label) : detection.kind;
};

it('what a rule knows to pay is no list to open, whichever of its selectors finds it and whatever it says', async () => {
  expect(await closedLists([])).toHaveLength(2);
  expect(await closedLists([{ kind: 'pays', at: ['#one'] }])).toHaveLength(1);
  expect(await closedLists([{ kind: 'pays', at: ['#one', '#two'] }])).toEqual([]);
});
