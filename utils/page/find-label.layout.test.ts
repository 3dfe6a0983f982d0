import { expect, it } from 'vitest';
import { renderPage } from '../testing/render-page';
import { findLabel } from './find-label';

it.each<[string, string, string[], string | undefined]>([
  ['a row by its text', '<p>Pay with</p><label id="a">微信支付</label>', ['微信支付'], 'a'],
  ['the whole label before a longer text', '<p>No PayPal here</p><b id="a">PayPal</b>', ['paypal'], 'a'],
  ['a part of a text where there is no more', '<p id="a">PayPal, 3 % cheaper</p>', ['PayPal'], 'a'],
  ['a picture by its name', '<img id="a" alt="Visa" width="9" height="9">', ['Visa'], 'a'],
  [
    'the control where the row itself is hidden',
    '<p hidden>Klarna</p><button id="a">More</button>',
    ['Klarna', 'More'],
    'a',
  ],
  [
    'a row in a closed shadow root',
    '<div><template shadowrootmode="closed"><b id="a">Klarna</b></template></div>',
    ['Klarna'],
    'a',
  ],
  ['nothing of what is not there', '<p>Klarna</p>', ['PayPal'], undefined],
  ['nothing by an empty label', '<p>Klarna</p>', [''], undefined],
])('finds %s', async (_, html, labels, id) => {
  const page = await renderPage(`<!doctype html><body>${html}`, 'https://shop.example/');
  const isVisible = (element: Element) => element.checkVisibility({ visibilityProperty: true });
  expect(findLabel(page.document, labels, { isVisible, shadowRootOf: page.shadowRootOf })?.id).toBe(id);
  page.remove();
});
