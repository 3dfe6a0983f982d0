import { describe, expect, it } from 'vitest';
import { siteRules } from '../sites';
import { renderPage } from '../testing/render-page';
import { shopCalled, whosePage } from './whose-page';

async function whose(html: string, address: string, referrer = '') {
  const page = await renderPage(html, address);
  try {
    return whosePage(siteRules, page.document, new URL(address), { referrer, hasOpener: false });
  } finally {
    page.remove();
  }
}

const alipay = 'https://cashiersu18.alipay.com/standard/lightpay/lightPayCashier.htm';
const excashier = 'https://excashier.alipay.com/standard/auth.htm';
const stripe = 'https://checkout.stripe.com/c/pay/1';

describe('whose page it is', () => {
  it.each([
    [
      'a seller of Taobao, by the platform',
      alipay,
      '<span class="x" id="J_Order"><b class="order-seller">卖家昵称：小雨茶器</b></span>',
      'taobao.com',
    ],
    [
      'a known payee',
      excashier,
      '<div id="J_order"><p class="commodity-message-row"><b class="second short-content">收款方：大麦网</b></p></div>',
      'damai.cn',
    ],
    [
      'a payee nobody knows',
      excashier,
      '<div id="J_order"><p class="commodity-message-row"><b class="second short-content">收款方：某某商店</b></p></div>',
      null,
    ],
    [
      'a link back',
      stripe,
      '<a data-testid="business-link" href="https://www.northwind.example/cart">Northwind</a>',
      'www.northwind.example',
    ],
  ])('%s', async (_name, address, html, named) => {
    expect(await whose(html, address)).toMatchObject({ hosted: true, shop: null, named });
  });

  it('is one shop on several hosts', async () => {
    expect(await whose('', 'https://buy.tmall.hk/order/confirm_order.htm')).toMatchObject({
      shop: 'tmall.com',
      hosted: false,
    });
    expect(await whose('', 'https://mobile.yangkeduo.com/order_checkout.html?a=1')).toMatchObject({
      shop: 'pinduoduo.com',
    });
  });

  it.each([
    ['a shop', 'https://www.northwind.example/checkout', 'www.northwind.example'],
    ['the host of a shop known by another name', 'https://buy.tmall.hk/', 'tmall.com'],
    ['another cashier', 'https://checkout.stripe.com/', null],
    ['itself', 'https://cashiersu18.alipay.com/', null],
    ['nothing', '', null],
    ['something that is no page', 'android-app://com.example', null],
  ])('referrer: %s', async (_name, referrer, expected) => {
    expect((await whose('', alipay, referrer)).referrer).toBe(expected);
  });
});

it.each([
  ['淘宝特价版订单', 'app:com.taobao.litetao'],
  ['淘宝网 -- 陶瓷茶杯', 'taobao.com'],
  ['小店', null],
])('%s is called %s', (text, shop) => {
  expect(shopCalled(text, siteRules)).toBe(shop);
});
