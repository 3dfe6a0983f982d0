import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Detection, PageKind } from '../../utils/model/detection';
import { makeDetection } from '../../utils/testing/make-detection';
import { makeReport } from '../../utils/testing/make-report';
import { fileUnder, noteCheckout } from './file-under';
import { beginReading, tabState } from './tab-state';

const tabId = 0;
const cashierHost = 'cashiersu18.alipay.com';

const reading = { platform: null, provider: null, lang: null, mentions: [] };
const noStep = (pageKind: PageKind): Detection => ({ kind: 'not-checkout', pageKind, ...reading });
const offerings = (pageKind: PageKind): Detection => makeDetection({ pageKind });
const notLoaded: Detection = { kind: 'unreadable', reason: 'list-not-loaded' };

beforeEach(async () => {
  fakeBrowser.reset();
  await fakeBrowser.tabs.update(tabId, { url: 'about:blank' });
});

/** The tab goes to a page, whose gate opens. */
async function open(host: string): Promise<void> {
  await fakeBrowser.tabs.update(tabId, { url: `https://${host}/pay` });
  await beginReading(tabId, 'gate', false);
  await noteCheckout(tabId);
}

/** Its reader reports before the next page comes. */
async function read(host: string, detection: Detection) {
  const report = makeReport(detection, {
    host,
    whose: { shop: null, hosted: host === cashierHost, named: null, referrer: null, hasOpener: false },
  });
  return fileUnder(report, tabId, true, (await tabState(tabId))?.cameFrom);
}

async function shopAtCashier(): Promise<string | null> {
  await open(cashierHost);
  return (await read(cashierHost, offerings('cashier'))).shop;
}

describe('a page on the way from a checkout to its cashier', () => {
  it.each<[string, Detection | null]>([
    ['is gone before it is read', null],
    ['turns out to be no checkout', noStep('other')],
    ['has an address as of a checkout, and is none', noStep('checkout')],
    ['says no more than that something is coming', notLoaded],
  ])('is not the shop where it %s', async (_name, detection) => {
    await open('shop.example');
    await read('shop.example', offerings('checkout'));
    await open('hop.example');
    if (detection) await read('hop.example', detection);
    expect(await shopAtCashier()).toBe('shop.example');
  });
});

describe('a shop that the shopper went on to', () => {
  it.each<[string, Detection]>([
    ['checkout', offerings('checkout')],
    ['cart', noStep('cart')],
  ])('has its cashier after its %s was read', async (_name, detection) => {
    await open('first.example');
    await read('first.example', offerings('checkout'));
    await open('second.example');
    await read('second.example', detection);
    expect(await shopAtCashier()).toBe('second.example');
  });

  it.each<[string, Detection | null]>([
    ['unread', null],
    ['unreadable', notLoaded],
    ['taken for no checkout', noStep('checkout')],
  ])('has its cashier after a checkout that was %s, where no other was before', async (_name, detection) => {
    await open('shop.example');
    if (detection) await read('shop.example', detection);
    expect(await shopAtCashier()).toBe('shop.example');
  });
});
