import type { VNode } from 'preact';
import { checks } from '../../utils/diagnostics/self-test';
import { reportStanding } from '../../utils/history/report-standing';
import { shopHistory } from '../../utils/history/shop-history';
import { walletAnswers } from '../../utils/history/wallet-answer';
import { walletShops } from '../../utils/history/wallet-shops';
import type { Correction } from '../../utils/model/observation';
import { reportsOf } from '../../utils/reports/reports';
import { defaultSettings } from '../../utils/settings/settings';
import { makeObservation } from '../../utils/testing/make-observation';
import { makeOffering } from '../../utils/testing/make-offering';
import { writeLooks } from '../../utils/testing/write-looks';
import { CashierShop, type CashierShopProps } from '../corrections/CashierShop';
import { LookCorrections } from '../corrections/LookCorrections';
import { MissingScreen } from '../corrections/MissingScreen';
import { RowMore } from '../corrections/RowMore';
import { DiagnosticsScreen } from '../diagnostics/DiagnosticsScreen';
import { ForgetPanel } from '../forgetting/ForgetPanel';
import { UndoBar } from '../forgetting/UndoBar';
import { AtHand } from '../memory/AtHand';
import { ClaimList } from '../memory/ClaimList';
import { ReportList } from '../memory/ReportList';
import { ShopEvents } from '../memory/ShopEvents';
import { PopupMenu } from '../popup/PopupMenu';
import { PopupScreen } from '../popup/PopupScreen';
import { SubScreen } from '../popup/SubScreen';
import { RowExtrasContext } from '../row-extras';
import { SettingsScreen } from '../settings/SettingsScreen';
import { ShopList } from '../shops/ShopList';
import type { MethodBook } from '../wallets/search-methods';
import { WalletPicker } from '../wallets/WalletPicker';
import { WalletsHere } from '../wallets/WalletsHere';
import { popupStates } from './popup-states';

const now = new Date('2026-11-22T12:00:00Z');
const nothing = () => {};

const taote = writeLooks(
  `2026-08-01 | alipay* huabei unionpay-quickpass>更换
   2026-08-19 | alipay* huabei wechat-pay>更换 friend-pay>更换 unionpay-quickpass>更换
   2026-08-20 | alipay* huabei unionpay-quickpass>更换
   2026-09-03 | alipay* huabei wechat-pay>更换 unionpay-quickpass
   2026-10-01 | alipay* huabei-2% wechat-pay unionpay-quickpass
   2026-11-19 | alipay* huabei wechat-pay!amount unionpay-quickpass`,
  'taobao.com',
);
const wallets = ['wechat-pay', 'unionpay-quickpass', 'klarna', 'friend-pay'];
const history = shopHistory(taote);

const correction = (rest: Partial<Correction>): Correction => ({
  id: `${rest.verdict} ${rest.method}`,
  observation: 'look 001',
  method: null,
  verdict: 'missing',
  value: null,
  coder: null,
  at: '2026-11-22T12:00:00.000Z',
  ...rest,
});

const inBook = (id: string, name: string, native: string | null = null): MethodBook => ({
  [id]: {
    name,
    nativeNames: native === null ? {} : { zh: native },
    family: 'wallet',
    operator: null,
    parent: null,
    regions: native === null ? [] : ['CN'],
    aliases: [name],
  },
});
const book: MethodBook = {
  ...inBook('wechat-pay', 'WeChat Pay', '微信支付'),
  ...inBook('alipay', 'Alipay', '支付宝'),
  ...inBook('klarna', 'Klarna'),
  ...inBook('long', 'Sofortüberweisung mit Rechnungskaufoptionsverlängerung'),
};

function popup(name: string, parts: { first?: VNode; last?: VNode }): VNode {
  const state = popupStates[name];
  if (!state) throw new Error(`There is no popup state "${name}"`);
  return (
    <RowExtrasContext.Provider
      value={(offering) => (
        <RowMore
          offering={{
            ...offering,
            evidence: [{ kind: 'label', state: 'hidden-in-page', text: '微信支付' }],
          }}
          correction={
            offering.method === 'huabei' ? correction({ method: 'huabei', verdict: 'not-offered' }) : undefined
          }
          onNotOffered={nothing}
          onUndo={nothing}
          onScrollTo={nothing}
        />
      )}
    >
      <PopupScreen {...state} {...parts} onLookAgain={nothing} onAllow={nothing} onMakeRoom={nothing} />
    </RowExtrasContext.Provider>
  );
}

function here(looks = taote, current = looks.at(-1) ?? null, owned = wallets): VNode {
  return <WalletsHere answers={walletAnswers(owned, current, looks)} hasShop={true} now={now} onChoose={nothing} />;
}

/** A product page of that shop, as it was before the last look at its checkout. */
const claiming = makeObservation('product page', {
  shop: 'taobao.com',
  observedAt: '2026-10-20T12:00:00.000Z',
  detection: 'not-checkout',
  claims: [
    { method: 'wechat-pay', basis: 'logo', evidence: [] },
    { method: 'wechat-pay', basis: 'statement', evidence: [] },
    { method: 'huabei', basis: 'statement', evidence: [] },
    { method: 'klarna', basis: 'structured-data', evidence: [] },
  ],
});

const remembered = (
  <>
    <ShopEvents events={history.events} />
    <ClaimList looks={[...taote, claiming]} />
    <ReportList
      reports={reportsOf('taobao.com').map((report) => ({ report, standing: reportStanding(report, taote) }))}
    />
    <LookCorrections
      corrections={[
        correction({ method: 'jd-pay' }),
        correction({ verdict: 'wrong-shop', value: 'a-shop-with-a-very-long-name.example' }),
      ]}
      onMissing={nothing}
      onWrongShop={nothing}
      onUndo={nothing}
    />
    <AtHand isPaused={false} isPrivate={true} hasCopied={true} onCopy={nothing} onPause={nothing} onPrivate={nothing} />
    <PopupMenu onOpen={nothing} onOpenPanel={nothing} />
  </>
);

const cashier = (rest: Partial<CashierShopProps>): VNode =>
  popup('first look', {
    first: <CashierShop shop={null} attribution={null} said={undefined} onShop={nothing} onUndo={nothing} {...rest} />,
  });

const sub = (title: string, children: VNode): VNode => (
  <SubScreen title={title} onBack={nothing}>
    {children}
  </SubScreen>
);

const picker = (owned: readonly string[]): VNode =>
  sub('My wallets', <WalletPicker book={book} wallets={owned} suggested={Object.keys(book)} onChange={nothing} />);

const report = {
  text: 'Ways to Pay 0.1.0, Chromium 156, en, 2026-11-22',
  hasPage: false,
  namesShop: true,
  errors: [],
  checks: null,
  isTesting: false,
  onNameShop: nothing,
  onTest: nothing,
  onClearErrors: nothing,
  onCopy: async () => {},
};

const own = { id: 'own-1', name: 'Kesselgeld', shop: 'shop.example', at: '2026-11-22T12:00:00.000Z' };

/** Every state of what is remembered, by name: for tests, and for pictures to look at. */
export const memoryStates: Readonly<Record<string, () => VNode>> = {
  'no wallets picked': () => popup('first look', { first: here(taote, taote[0], []) }),
  'wallets at a checkout': () => popup('seen before', { first: here(), last: remembered }),
  'wallets at a distance': () => popup('not a checkout', { first: here(taote, null), last: remembered }),
  'wallets at an unknown shop': () => popup('idle', { first: here([], null) }),
  'wallets at a part-read checkout': () =>
    popup('partly read', { first: here(taote, { ...taote[0]!, completeness: 'partial' }), last: remembered }),
  'cashier of an unknown shop': () => cashier({}),
  'cashier of a likely shop': () =>
    cashier({ shop: 'taobao.com', attribution: { basis: 'same-tab', confidence: 'medium' } }),
  'cashier of the shop the shopper named': () =>
    cashier({
      shop: 'a-shop-with-a-very-long-name-that-goes-on.example',
      attribution: { basis: 'same-tab', confidence: 'medium' },
      said: correction({ verdict: 'wrong-shop', value: 'a-shop-with-a-very-long-name-that-goes-on.example' }),
    }),
  'paused shop': () =>
    popup('no choice in what could be read', {
      last: <AtHand isPaused={true} isPrivate={false} hasCopied={false} onCopy={nothing} onPause={nothing} />,
    }),
  'picker without wallets': () => picker([]),
  'picker with wallets': () => picker(['wechat-pay', 'long']),
  'shops, looked up': () => sub('Shops', <ShopList shops={null} hasWallets={true} />),
  'shops without wallets': () => sub('Shops', <ShopList shops={[]} hasWallets={false} />),
  'shops, none': () => sub('Shops', <ShopList shops={[]} hasWallets={true} />),
  shops: () =>
    sub(
      'Shops',
      <ShopList
        shops={walletShops(wallets, [
          { shop: 'taobao.com', history },
          { shop: 'a-shop-with-a-very-long-name-that-goes-on.example', history },
        ])}
        hasWallets={true}
      />,
    ),
  settings: () =>
    sub(
      'Settings',
      <>
        <UndoBar state={null} onUndo={nothing} />
        <SettingsScreen settings={defaultSettings} languages={['en', 'zh-CN']} canNotify onChange={nothing} />
        <ForgetPanel shop={null} lookId={null} onForget={nothing} />
      </>,
    ),
  'settings, all set, something deleted': () =>
    sub(
      'Settings',
      <>
        <UndoBar state="deleted" onUndo={nothing} />
        <SettingsScreen
          settings={{
            ...defaultSettings,
            market: 'CN',
            signedIn: true,
            currency: 'CNY',
            amountBand: '50-200',
            language: 'zh-CN',
            notices: 'dot',
            retentionDays: 365,
            pausedShops: ['a-shop-with-a-very-long-name-that-goes-on.example', 'b.example'],
          }}
          languages={['en', 'zh-CN']}
          canNotify={false}
          onChange={nothing}
        />
        <ForgetPanel shop="taobao.com" lookId="look" onForget={nothing} />
      </>,
    ),
  'settings, brought back': () => sub('Settings', <UndoBar state="undone" onUndo={nothing} />),
  'report without a page': () => sub('Report a mistake', <DiagnosticsScreen {...report} />),
  'report of a page': () =>
    sub(
      'Report a mistake',
      <DiagnosticsScreen
        {...report}
        text={`${report.text}\n1. alipay preselected 0.98\n     label shown "支付宝"\n${'a-long-word-'.repeat(20)}`}
        hasPage={true}
        errors={[
          { place: 'reader', kind: 'TypeError', count: 2, lastOn: '2026-11-20' },
          { place: 'message-failed', kind: 'QuotaExceededError', count: 1, lastOn: '2026-11-19' },
        ]}
        checks={checks.map((check) => ({ check, isOk: check !== 'database', kind: 'true' }))}
      />,
    ),
  'something is missing': () =>
    sub(
      'Something is missing',
      <MissingScreen
        book={book}
        ownMethods={[own]}
        unnamed={2}
        onPick={nothing}
        onName={nothing}
        onRemoveOwn={nothing}
        onCopy={nothing}
      />,
    ),
  'a row with its evidence': () => (
    <main>
      <h1>Row</h1>
      <RowMore
        offering={makeOffering('wechat-pay', {
          behind: '更换',
          evidence: [
            { kind: 'label', state: 'hidden-in-page', text: '微信支付' },
            { kind: 'image', state: 'shown', text: null },
          ],
        })}
        correction={undefined}
        onNotOffered={nothing}
        onUndo={nothing}
        onScrollTo={nothing}
      />
    </main>
  ),
};
