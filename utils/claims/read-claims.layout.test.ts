import compiledCatalogue from 'virtual:catalogue';
import compiledPhrases from 'virtual:phrases';
import { describe, expect, it } from 'vitest';
import { openCatalogue } from '../catalogue/catalogue';
import { openPhrases } from '../detection/phrases';
import { layoutNow } from '../page/layout';
import { renderPage } from '../testing/render-page';
import { readClaims } from './read-claims';

async function claimsOf(html: string) {
  const address = 'https://shop.example/product/teapot';
  const page = await renderPage(html, address);
  try {
    const claims = readClaims({
      document: page.document,
      address: new URL(address),
      catalogue: openCatalogue(compiledCatalogue),
      phrases: openPhrases(compiledPhrases),
      ...layoutNow(),
      shadowRootOf: page.shadowRootOf,
    });
    return claims.map(({ method, basis }) => `${method}: ${basis}`).sort();
  } finally {
    page.remove();
  }
}

const dot = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';
const json = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

describe('a page outside the checkout claims', () => {
  it.each<[string, string, string[]]>([
    [
      'logos in the foot',
      `<h1>Teapot</h1><footer><img alt="PayPal" src="${dot}" width="40" height="20"><img alt="Klarna" src="${dot}" width="40" height="20"></footer>`,
      ['klarna: logo', 'paypal: logo'],
    ],
    ['a statement', '<h1>Teapot</h1><p>We accept PayPal and Klarna.</p>', ['klarna: statement', 'paypal: statement']],
    ['a German statement', '<p>Wir akzeptieren PayPal.</p>', ['paypal: statement']],
    [
      'schema.org, by terms and by names',
      json({
        '@type': 'Offer',
        acceptedPaymentMethod: [
          'http://purl.org/goodrelations/v1#ByInvoice',
          { '@type': 'PaymentMethod', name: 'PayPal' },
          'https://schema.org/CreditCard',
        ],
      }),
      ['card: structured-data', 'invoice: structured-data', 'paypal: structured-data'],
    ],
    [
      'a shop in a street',
      json({ '@type': 'Store', paymentAccepted: 'Cash, Apple Pay' }),
      ['apple-pay: structured-data', 'cash: structured-data'],
    ],
    [
      'an attribute',
      '<div itemscope><link itemprop="acceptedPaymentMethod" href="http://purl.org/goodrelations/v1#PayPal"></div>',
      ['paypal: structured-data'],
    ],
    [
      "a wallet's script",
      '<h1>Teapot</h1><script src="https://pay.google.com/gp/p/js/pay.js"></script>',
      ['google-pay: payment-request'],
    ],
    [
      'nothing with names in passing',
      '<article><h1>Storm</h1><p>The founder of PayPal spoke to the press, Klarna did not.</p></article>',
      [],
    ],
    ['nothing hidden', '<footer style="display:none">PayPal</footer>', []],
    ['nothing with broken data', '<script type="application/ld+json">{"acceptedPaymentMethod": </script>', []],
  ])('%s', async (_name, html, claims) => {
    expect(await claimsOf(html)).toEqual(claims);
  });
});
