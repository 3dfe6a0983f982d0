import { describe, expect, it } from 'vitest';
import type { Detection } from '../../model/detection';
import { brokenPromises } from '../fuzz/broken-promises';
import { readPage } from '../read-page';

const address = 'https://shop.example/checkout/payment';
const row = (label: string) => `<label><input type="radio" name="m"> ${label}</label>`;
const step = (rows: string, around = '') =>
  `<!doctype html><html lang="en"><body><h1>Checkout</h1><form><h2>Payment method</h2><div>${rows}</div><button>Place order</button></form>${around}</body></html>`;

const read = (html: string) => readPage(html, address);
const offered = (detection: Detection) =>
  detection.kind === 'offerings' ? detection.offerings.map(({ method }) => method) : [];
const honest = row('Klarna') + row('iDEAL');

describe('a name that only looks like a brand is not that brand', () => {
  it.each([
    ['Cyrillic letters', 'Раураl'],
    ['a Greek letter', 'PαyPal'],
    ['a digit for a letter', 'PayPa1'],
    ['a capital i for an l', 'PayPaI'],
    ['letters turned round by a bidi mark', '\u202elaPyaP'],
    ['a Cherokee letter', 'ᏢayPal'],
    ['a word that only contains it', 'RePayPaling'],
  ])('%s: %s', async (_trick, label) => {
    const detection = await read(step(honest + row(label)));
    expect(offered(detection)).toEqual(['klarna', 'ideal']);
    expect(detection).toMatchObject({ unnamed: 1 });
    expect(JSON.stringify(detection)).not.toContain(label);
  });
});

describe('marks nobody sees neither hide a brand nor get into what is kept', () => {
  it.each([
    ['zero-width joiners', 'Pay\u200dPal'],
    ['zero-width blanks', 'P\u200ba\u200by\u200bP\u200ba\u200bl'],
    ['a soft hyphen', 'Pay\u00adPal'],
    ['bidi isolates', '\u2066PayPal\u2069'],
    ['an override that ends at once', '\u202e\u202cPayPal'],
    ['a byte order mark', '\ufeffPayPal'],
    ['wide letters', 'ＰａｙＰａｌ'],
    ['tags of another plane', 'PayPal\u{e0041}\u{e0042}'],
  ])('%s', async (_trick, label) => {
    const detection = await read(step(honest + row(label)));
    expect(offered(detection)).toEqual(['klarna', 'ideal', 'paypal']);
    expect(JSON.stringify(detection)).not.toMatch(/[\p{Cf}\p{Cc}]/u);
  });
});

describe('what a page injects to fool us is told as what it is', () => {
  it.each([
    ['a row out of sight', `<div style="position:absolute;left:-9999px">${row('Apple Pay')}</div>`],
    ['a row without size', `<div style="width:0;height:0;overflow:hidden">${row('Apple Pay')}</div>`],
    ['a row no eye can see', `<div style="opacity:0">${row('Apple Pay')}</div>`],
    ['a row in a hidden panel nothing leads to', `<div hidden>${row('Apple Pay')}</div>`],
    ['a row in a template', `<template>${row('Apple Pay')}</template>`],
    ['a row in a script of data', `<script type="application/json">{"paymentMethods":[{"type":"applepay"}]}</script>`],
    ['a row in a comment', `<!-- ${row('Apple Pay')} -->`],
    ['a logo in the footer', '<footer><img alt="Apple Pay" src="data:,"></footer>'],
  ])('%s is no offering', async (_trick, html) => {
    expect(offered(await read(step(honest, html)))).toEqual(['klarna', 'ideal']);
  });

  it('a fake row in sight carries its evidence, and claims no more than a row can', async () => {
    const detection = await read(step(honest + row('Apple Pay')));
    const offerings = detection.kind === 'offerings' ? detection.offerings : [];
    const fake = offerings.find(({ method }) => method === 'apple-pay');
    expect(fake).toMatchObject({ evidence: [{ kind: 'label', state: 'shown' }] });
    expect(fake?.confidence).toBeLessThan(1);
  });
});

const scripts = [
  '<script>document.title="taken"</script>',
  '<img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  '"><svg onload=alert(1)>',
  '{{constructor.constructor("alert(1)")()}}',
  `\${alert(1)}`,
  '=HYPERLINK("https://evil.example","PayPal")',
  "@SUM(1+1)*cmd|' /C calc'!A0",
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '%0d%0aSet-Cookie:x=1',
  "'; DROP TABLE observations; --",
  'x'.repeat(1_000_000),
  '👨‍👩‍👧‍👦'.repeat(10_000),
  'a\u0300'.repeat(100_000),
];
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

describe('text made to be run, stored or counted wrongly goes no further than the page', () => {
  it.each(scripts.map((text) => [text.length > 60 ? `${text.slice(0, 12)}… (${text.length})` : text, text]))(
    '%s',
    async (_name, text) => {
      const label = escaped(text);
      const rows = [
        row(label),
        row(`PayPal ${label}`),
        row(`<span title="${label}" id="${label.slice(0, 200)}">Klarna</span>`),
      ];
      const change = `<button type="button" aria-expanded="false" aria-controls="m">${label}</button><div id="m" hidden>${row('iDEAL')}</div>`;
      const detection = await read(step(rows.join('') + change).replace('lang="en"', `lang="${label}"`));
      expect(brokenPromises(detection)).toEqual([]);
      const said = JSON.stringify(detection);
      for (const part of ['alert', 'evil', 'cmd', 'xxxx', 'DROP', '👨', '__proto__', 'constructor', 'Cookie'])
        expect(said).not.toContain(part);
      expect(said.length).toBeLessThan(10_000);
    },
  );
});
