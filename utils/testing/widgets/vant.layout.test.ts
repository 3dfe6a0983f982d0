import 'vant/lib/index.css';
import { ActionSheet, Button, Cell, CellGroup, Collapse, CollapseItem, Popup, Radio, RadioGroup } from 'vant';
import { afterEach, describe, expect, it } from 'vitest';
import { type App, createApp, h, nextTick, ref, type VNode } from 'vue';
import { differences, type ExpectedReading } from '../expected-reading';
import { readDocument } from '../read-page';
import { type CheckoutStage, setCheckoutStage } from './checkout-stage';

const address = 'https://m.shop.example/order/cashier';

interface Row {
  readonly name: string;
  readonly disabled?: boolean;
  readonly note?: string;
}

type Case = Omit<ExpectedReading, 'url'> & {
  readonly page: () => VNode[];
  /** What the shopper presses first, one after another. */
  readonly presses?: readonly string[];
};

const wallets: readonly Row[] = [{ name: '微信支付' }, { name: '支付宝' }, { name: '云闪付' }];

const cases: readonly Case[] = [
  {
    about: 'a radio list in cells, the second chosen',
    page: () => [payButton(), radioList('支付宝', wallets)],
    kind: 'offerings',
    offered: { 'wechat-pay': 'visible', alipay: 'preselected', 'unionpay-quickpass': 'visible' },
    order: ['wechat-pay', 'alipay', 'unionpay-quickpass'],
    unnamed: 0,
  },
  {
    about: 'a radio list with nothing chosen',
    page: () => [radioList('', wallets), payButton()],
    kind: 'offerings',
    offered: { 'wechat-pay': 'visible', alipay: 'visible', 'unionpay-quickpass': 'visible' },
    unnamed: 0,
  },
  {
    about: 'a radio list with disabled rows, one with its reason',
    page: () => [
      radioList('微信支付', [
        { name: '微信支付' },
        { name: '花呗', disabled: true, note: '该商品不支持' },
        { name: '余额支付', disabled: true },
      ]),
      payButton(),
    ],
    kind: 'offerings',
    offered: { 'wechat-pay': 'preselected', huabei: 'visible', 'account-balance': 'visible' },
    unavailable: { huabei: 'order', 'account-balance': 'unstated' },
    unnamed: 0,
  },
  {
    about: 'an action sheet behind a cell, not yet made',
    page: () => sheetBehindCell({ lazyRender: true }),
    kind: 'offerings',
    offered: { alipay: 'preselected' },
    closedListsEither: ['支付方式', '支付方式支付宝', '支付宝', ''],
  },
  {
    about: 'an action sheet behind a cell, made but hidden',
    page: () => sheetBehindCell({ lazyRender: false }),
    kind: 'offerings',
    offered: { alipay: 'preselected', 'wechat-pay': 'one-step', 'unionpay-quickpass': 'one-step' },
    closedListsEither: ['支付方式', '支付方式支付宝', '支付宝', ''],
  },
  {
    about: 'an action sheet behind a cell, opened by the shopper',
    page: () => sheetBehindCell({ lazyRender: true }),
    presses: ['.van-cell'],
    kind: 'offerings',
    offered: {
      alipay: ['preselected', 'visible'],
      'wechat-pay': ['visible', 'one-step'],
      'unionpay-quickpass': ['visible', 'one-step'],
    },
    closedListsEither: ['支付方式', '支付方式支付宝', '支付宝', ''],
  },
  {
    about: 'a popup behind 更换支付方式, not yet made',
    page: () => popupBehindButton({ lazyRender: true }),
    kind: 'offerings',
    offered: { alipay: 'preselected' },
    closedLists: ['更换支付方式'],
    completeness: 'partial',
  },
  {
    about: 'a popup behind 更换支付方式, made but hidden',
    page: () => popupBehindButton({ lazyRender: false }),
    kind: 'offerings',
    offered: { alipay: 'preselected', 'wechat-pay': 'one-step', 'unionpay-quickpass': 'one-step' },
    behind: { 'wechat-pay': '更换支付方式' },
    closedListsEither: ['更换支付方式'],
  },
  {
    about: 'a fold 更多支付方式 under two rows in sight, not yet made',
    page: () => foldUnderRows({ lazyRender: true }),
    kind: 'offerings',
    offered: { 'wechat-pay': 'preselected', alipay: 'visible' },
    closedLists: ['更多支付方式'],
    completeness: 'partial',
  },
  {
    about: 'a fold 更多支付方式 under two rows in sight, made but hidden',
    page: () => foldUnderRows({ lazyRender: false }),
    kind: 'offerings',
    offered: {
      'wechat-pay': 'preselected',
      alipay: 'visible',
      'unionpay-quickpass': 'one-step',
      'friend-pay': 'one-step',
    },
    behind: { 'friend-pay': '更多支付方式' },
    closedListsEither: ['更多支付方式'],
    unnamed: 0,
  },
  {
    about: 'a fold 更多支付方式, opened by the shopper',
    page: () => foldUnderRows({ lazyRender: true }),
    presses: ['.van-collapse-item__title'],
    kind: 'offerings',
    offered: {
      'wechat-pay': 'preselected',
      alipay: 'visible',
      'unionpay-quickpass': ['visible', 'one-step'],
      'friend-pay': ['visible', 'one-step'],
    },
    closedListsEither: ['更多支付方式'],
    unnamed: 0,
  },
];

describe('reads Vant:', () => {
  let stage: CheckoutStage | undefined;
  let app: App | undefined;
  afterEach(() => {
    app?.unmount();
    stage?.clear();
    shown.value = false;
    unfolded.value = [];
  });

  it.each(cases.map((one) => [one.about, one] as const))('%s', async (_about, { page, presses = [], ...expected }) => {
    stage = setCheckoutStage('收银台');
    app = createApp({ render: () => h('div', page()) });
    app.mount(stage.host);
    for (const selector of presses) {
      stage.host.querySelector<HTMLElement>(selector)?.click();
      await settled();
    }
    await settled();
    const lines = differences(readDocument(document, address), { ...expected, url: address });
    expect(lines, lines.join('\n')).toEqual([]);
  });
});

/** Vue has written what changed, and what moves has arrived. */
async function settled(): Promise<void> {
  await nextTick();
  await new Promise(requestAnimationFrame);
  await Promise.allSettled(document.getAnimations().map((animation) => animation.finished));
  await nextTick();
}

function radioList(chosen: string, rows: readonly Row[]): VNode {
  return h(RadioGroup, { modelValue: chosen }, () =>
    h(CellGroup, { title: '选择支付方式' }, () =>
      rows.map(({ name, disabled = false, note = '' }) =>
        h(
          Cell,
          { title: name, label: note, clickable: !disabled },
          { 'right-icon': () => h(Radio, { name, disabled }) },
        ),
      ),
    ),
  );
}

const payButton = () => h(Button, { type: 'primary', block: true }, () => '确认支付');

function sheetBehindCell({ lazyRender }: { lazyRender: boolean }): VNode[] {
  return [
    h(Cell, { title: '支付方式', value: '支付宝', isLink: true, onClick: () => (shown.value = true) }),
    h(ActionSheet, {
      show: shown.value,
      lazyRender,
      title: '选择支付方式',
      actions: wallets.map(({ name }) => ({ name })),
      cancelText: '取消',
    }),
    payButton(),
  ];
}

function popupBehindButton({ lazyRender }: { lazyRender: boolean }): VNode[] {
  return [
    h(Cell, { title: '支付方式', value: '支付宝' }),
    h(Button, { plain: true, size: 'small', onClick: () => (shown.value = true) }, () => '更换支付方式'),
    h(Popup, { show: shown.value, lazyRender, position: 'bottom' }, () => radioList('支付宝', wallets)),
    payButton(),
  ];
}

function foldUnderRows({ lazyRender }: { lazyRender: boolean }): VNode[] {
  return [
    radioList('微信支付', [{ name: '微信支付' }, { name: '支付宝' }]),
    h(
      Collapse,
      { modelValue: unfolded.value, 'onUpdate:modelValue': (names: string[]) => (unfolded.value = names) },
      () =>
        h(CollapseItem, { name: 'more', title: '更多支付方式', lazyRender }, () =>
          ['云闪付', '找人代付'].map((name) =>
            h(Cell, { title: name, clickable: true }, { 'right-icon': () => h(Radio, { name }) }),
          ),
        ),
    ),
    payButton(),
  ];
}

const shown = ref(false);
const unfolded = ref<string[]>([]);
