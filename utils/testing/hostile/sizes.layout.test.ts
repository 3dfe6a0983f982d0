import { describe, expect, it } from 'vitest';
import { pageLimits } from '../../page/walk';
import { brokenPromises } from '../fuzz/broken-promises';
import { isLongRun } from '../long-run';
import { readDocument } from '../read-page';
import { renderPage } from '../render-page';

const address = 'https://shop.example/checkout/payment';
const step = `<!doctype html><html lang="en"><body><h1>Checkout</h1><h2>Payment method</h2>
  <label><input type="radio" name="m" checked> PayPal</label><label><input type="radio" name="m"> Klarna</label>
  <button>Place order</button><div id="more"></div></body></html>`;

interface Case {
  readonly name: string;
  /** Makes the page huge; runs where its document is. */
  readonly grow: (page: Document, more: Element) => void;
  /** More than a reading takes: it must say that it was cut short. */
  readonly isCut: boolean;
  /** Takes seconds: `npm run soak -- long-tests` alone reads it. */
  readonly isSlow?: true;
}

const cases: readonly Case[] = [
  {
    name: '500,000 nodes',
    grow: (page, more) => {
      const part = page.createDocumentFragment();
      for (let at = 0; at < 500_000; at++) part.append(page.createElement('i'));
      more.append(part);
    },
    isCut: true,
    isSlow: true,
  },
  {
    // Not laid out: of boxes nested so deep the browser's own page dies.
    name: 'a depth of 20,000',
    grow: (page, more) => {
      more.setAttribute('hidden', '');
      let at = more;
      for (let level = 0; level < 20_000; level++) at = at.appendChild(page.createElement('div'));
      at.innerHTML = '<label><input type="radio" name="m"> iDEAL</label>';
    },
    isCut: false,
  },
  {
    name: '10 MB of text in one piece',
    grow: (_page, more) => more.append('PayPal or '.repeat(1_000_000)),
    isCut: true,
    isSlow: true,
  },
  {
    name: '10 MB of blanks before a name',
    grow: (page, more) => {
      const button = page.createElement('button');
      button.append(' '.repeat(10_000_000), 'Apple Pay');
      more.append(button);
    },
    isCut: true,
  },
  {
    name: '10 MB of text in pieces',
    grow: (page, more) => {
      for (let at = 0; at < 5000; at++) more.append(page.createElement('p'));
      for (const paragraph of more.children) paragraph.append('pay with it '.repeat(170));
    },
    isCut: true,
    isSlow: true,
  },
  {
    name: 'a picture of 100,000 shapes',
    grow: (page, more) => {
      const picture = page.createElementNS('http://www.w3.org/2000/svg', 'svg');
      const part = page.createDocumentFragment();
      for (let at = 0; at < 100_000; at++) part.append(page.createElementNS('http://www.w3.org/2000/svg', 'path'));
      picture.append(part);
      more.append(picture);
    },
    isCut: false,
  },
  {
    name: '5,000 shadow roots',
    grow: (page, more) => {
      for (let at = 0; at < 5000; at++)
        more.appendChild(page.createElement('x-box')).attachShadow({ mode: 'open' }).append('Klarna');
    },
    isCut: false,
  },
  {
    name: '2,000 shadow roots within each other',
    grow: (page, more) => {
      let at: Element = more;
      for (let level = 0; level < 2000; level++)
        at = at.attachShadow({ mode: 'open' }).appendChild(page.createElement('div'));
    },
    isCut: false,
  },
  {
    // Thousands keep the browser itself busy for minutes; these are enough to pass every limit of ours.
    name: '150 frames of as many origins',
    grow: (page, more) => {
      for (let at = 0; at < 150; at++) {
        const frame = page.createElement('iframe');
        frame.loading = 'lazy';
        frame.src = `https://f${at}.example/pay`;
        more.append(frame);
      }
    },
    isCut: true,
    isSlow: true,
  },
  {
    name: '2,000 rows that name a method',
    grow: (page, more) => {
      for (let at = 0; at < 2000; at++) {
        const label = page.createElement('label');
        label.innerHTML = `<input type="radio" name="m"> ${['PayPal', 'Klarna', 'Visa', '支付宝'][at % 4]}`;
        more.append(label);
      }
    },
    isCut: false,
    isSlow: true,
  },
  {
    name: '2,000 controls that say they hold more',
    grow: (page, more) => {
      for (let at = 0; at < 2000; at++) {
        const button = page.createElement('button');
        button.setAttribute('aria-expanded', 'false');
        button.textContent = 'More payment methods';
        more.append(button);
      }
    },
    isCut: true,
  },
  {
    name: 'a document declared in 5 MB of JSON',
    grow: (page, more) => {
      const script = page.createElement('script');
      script.type = 'application/json';
      script.textContent = `[${'"paypal",'.repeat(550_000)}1]`;
      more.append(script);
    },
    isCut: true,
  },
];

describe('a page of any size is read within bounds', () => {
  // The limit of each: half a minute on a busy machine, never a stack or a memory without end.
  it.each(cases.filter(({ isSlow }) => isLongRun || !isSlow).map((each) => [each.name, each] as const))(
    '%s',
    async (_name, { grow, isCut }) => {
      const page = await renderPage(step, address);
      const more = page.document.getElementById('more');
      if (!more) throw new Error('The page has no place to grow.');
      grow(page.document, more);
      const detection = readDocument(page.document, address, page.shadowRootOf);
      page.remove();
      expect(brokenPromises(detection)).toEqual([]);
      expect(detection).toMatchObject({ kind: 'offerings', truncated: isCut });
      expect(detection.kind === 'offerings' && detection.offerings.slice(0, 2).map(({ method }) => method)).toEqual([
        'paypal',
        'klarna',
      ]);
      expect(JSON.stringify(detection).length).toBeLessThan(100_000);
    },
    30_000,
  );

  it('takes in no more than it says', () => {
    expect(pageLimits).toEqual({ nodes: 200_000, characters: 2_000_000 });
  });
});
