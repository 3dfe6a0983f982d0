import cueData from 'virtual:gate-cues';
import { describe, expect, it } from 'vitest';
import { ofOneWord } from '../../scripts/gate-cues.ts';
import { loadAddressHints, loadPhraseFiles } from '../../scripts/load-data.ts';
import { type GatePage, opensGate } from './opens-gate';

const plain: GatePage = {
  address: new URL('https://shop.example/items/42'),
  frames: [],
  title: 'Shop',
  headings: [],
  hasPaymentField: false,
  text: () => '',
  textAside: () => '',
};
const opens = (page: Partial<GatePage>) => opensGate({ ...plain, ...page }, cueData);

const languages = Object.entries(loadPhraseFiles());
const worded = languages.filter(([language]) => !ofOneWord.has(language));

describe('a payment section opens the gate in every language', () => {
  const sentences: Record<string, string> = {
    ar: 'اختر طريقة الدفع ثم أكد الطلب',
    be: 'Выберыце спосаб аплаты: карткай або наяўнымі',
    bs: 'Odaberite način plaćanja',
    bg: 'Начин на плащане: наложен платеж или карта',
    bn: 'পেমেন্ট পদ্ধতি বেছে নিন',
    ca: 'Mètode de pagament: targeta o transferència',
    cs: 'Vyberte způsob platby',
    da: 'Vælg betalingsmetode',
    de: 'Bitte wählen Sie eine Zahlungsart',
    el: 'Επιλέξτε τρόπο: Τρόπος πληρωμής',
    en: 'Choose a payment method',
    es: 'Elige un método de pago',
    et: 'Vali makseviis',
    fa: 'روش پرداخت را انتخاب کنید',
    fi: 'Valitse maksutapa',
    fr: 'Choisissez un mode de paiement',
    he: 'בחרו אמצעי תשלום',
    hi: 'भुगतान का तरीका चुनें',
    hr: 'Odaberite način plaćanja',
    hu: 'Válasszon fizetési módot',
    id: 'Pilih metode pembayaran',
    is: 'Veldu greiðslumáta',
    it: 'Scegli un metodo di pagamento',
    ja: 'お支払い方法を選択してください',
    kk: 'Төлем әдісін таңдаңыз',
    ko: '결제수단을 선택하세요',
    lt: 'Pasirinkite: mokėjimo būdas',
    lv: 'Izvēlieties: maksājuma veids',
    mk: 'Изберете начин на плаќање',
    mn: 'Төлбөрийн хэлбэрээ сонгоно уу',
    ms: 'Pilih kaedah pembayaran',
    nl: 'Kies een betaalmethode',
    no: 'Velg betalingsmåte',
    pl: 'Wybierz: metoda płatności',
    pt: 'Escolha a forma de pagamento',
    ro: 'Alegeți metoda de plată',
    ru: 'Выберите способ оплаты',
    sk: 'Vyberte spôsob platby',
    sl: 'Izberite način plačila',
    sr: 'Изаберите начин плаћања',
    sv: 'Välj betalningssätt',
    th: 'เลือกวิธีการชำระเงิน',
    tr: 'Ödeme yöntemi seçin',
    uk: 'Оберіть спосіб оплати',
    vi: 'Chọn phương thức thanh toán',
    af: 'Kies ’n betaalmetode',
    az: 'Ödəniş üsulunu seçin',
    eu: 'Aukeratu ordainketa modua',
    fil: 'Pumili ng paraan ng pagbabayad',
    gl: 'Escolle o método de pagamento',
    gu: 'ચુકવણી પદ્ધતિ પસંદ કરો',
    hy: 'Ընտրեք վճարման եղանակը',
    ka: 'აირჩიეთ გადახდის მეთოდი',
    km: 'ជ្រើសរើសវិធីបង់ប្រាក់',
    kn: 'ಪಾವತಿ ವಿಧಾನವನ್ನು ಆಯ್ಕೆಮಾಡಿ',
    ky: 'Төлөм ыкмасын тандаңыз',
    lo: 'ເລືອກວິທີຊຳລະເງິນ',
    ml: 'പേയ്\u200cമെന്റ് രീതി തിരഞ്ഞെടുക്കുക',
    mr: 'पेमेंट पद्धत निवडा',
    my: 'ငွေပေးချေမှု နည်းလမ်း ရွေးပါ',
    ne: 'भुक्तानी विधि छान्नुहोस्',
    pa: 'ਭੁਗਤਾਨ ਵਿਧੀ ਚੁਣੋ',
    si: 'ගෙවීම් ක්\u200dරමය තෝරන්න',
    sq: 'Zgjidhni mënyrën e pagesës',
    sw: 'Chagua njia ya malipo',
    ta: 'பணம் செலுத்தும் முறையைத் தேர்ந்தெடுக்கவும்',
    te: 'చెల్లింపు విధానాన్ని ఎంచుకోండి',
    tg: 'Усули пардохтро интихоб кунед',
    ur: 'ادائیگی کا طریقہ منتخب کریں',
    uz: "To'lov usulini tanlang",
    'zh-Hans': '请选择支付方式',
    'zh-Hant': '請選擇付款方式',
  };

  it.each(languages.map(([language]) => language))('%s', (language) => {
    const sentence = sentences[language];
    expect(sentence, `write a checkout sentence in ${language} here`).toBeDefined();
    expect(opens({ text: () => `… ${sentence} …` })).toBe(true);
  });
});

describe('a checkout whose words the gate does not know opens it', () => {
  it.each<[string, Partial<GatePage>]>([
    ['by its address', { address: new URL('https://shop.example/ka/checkout'), headings: ['შეკვეთა'] }],
    ['by a field for a card', { hasPaymentField: true, text: () => 'Քարտի համարը' }],
    ['by the names of a wallet and of a card in English', { text: () => 'Lipa kwa PayPal au Credit Card' }],
  ])('%s', (_cue, page) => {
    expect(opens(page)).toBe(true);
  });
});

it('every title and payment heading of one word opens as the heading of a page', () => {
  const words = worded
    .flatMap(([, { checkoutTitles, paymentHeadings }]) => [...checkoutTitles, ...paymentHeadings])
    .filter((phrase) => /^\p{L}{4,}$/u.test(phrase));
  expect(words.length).toBeGreaterThan(100);
  expect(words.filter((word) => !opens({ headings: [word], text: () => word }))).toEqual([]);
});

describe('every word of addresses opens', () => {
  it.each(loadAddressHints().pathTokens)('%s', (token) => {
    expect(opens({ address: new URL(`https://shop.example/x/${token}.html`) })).toBe(true);
  });
});

describe('opens', () => {
  it.each<[string, Partial<GatePage>]>([
    ['at a checkout address', { address: new URL('https://shop.example/checkout/step2') }],
    ['at an address with a longer word', { address: new URL('https://shop.example/order/payment') }],
    ['at an address in camel case', { address: new URL('https://shop.example/h5/confirmOrder.html') }],
    ['at a route after #', { address: new URL('https://shop.example/h5/#/pages/pay/index') }],
    ['on a host for payment', { address: new URL('https://cashier.shop.example/i?o=1') }],
    ['at a Turkish address', { address: new URL('https://shop.example/odeme') }],
    ['where a card number is asked for', { hasPaymentField: true }],
    ['where a frame holds the checkout', { frames: ['https://provider.example/checkout/frame?x=1'] }],
    ['by the title', { title: '收银台 - 商城' }],
    ['by a title in capitals', { title: 'KASSE | Laden' }],
    ['by a heading of one word', { headings: ['Paiement'] }],
    ['by a phrase in capitals', { text: () => 'ZAHLUNGSART WÄHLEN' }],
    ['by a phrase with a line break', { text: () => 'Payment\n      method' }],
    ['by two wallets side by side, without any heading', { text: () => '支付宝 微信支付 确认' }],
    [
      'where the words stand in the page and in the footer too',
      { text: () => 'Payment method … Payment methods', textAside: () => 'Payment methods' },
    ],
  ])('%s', (_case, page) => {
    expect(opens(page)).toBe(true);
  });
});

describe('stays shut', () => {
  it.each<[string, Partial<GatePage>]>([
    [
      'on the news',
      {
        address: new URL('https://news.example/2026/11/storm-warning'),
        title: 'Storm warning for the coast - News',
        headings: ['Storm warning for the coast', 'More from the region', 'Sport'],
        text: () => 'A storm is coming. The minister said who is going to pay for the damage.',
      },
    ],
    [
      'on Chinese news',
      {
        address: new URL('https://news.example/c/2026-11-22/doc-1.shtml'),
        title: '台风今晚登陆 - 新闻',
        headings: ['台风今晚登陆'],
        text: () => '记者从气象局获悉，台风预计今晚登陆。居民可用支付宝缴费。',
      },
    ],
    [
      'on a log-in page',
      {
        address: new URL('https://shop.example/login?next=/account'),
        title: 'Log in',
        headings: ['Welcome back'],
        text: () => 'E-mail Password Log in Forgot your password? Continue with Apple',
      },
    ],
    [
      'on a German log-in page',
      { address: new URL('https://shop.example/anmelden'), title: 'Anmelden', text: () => 'Passwort vergessen?' },
    ],
    [
      'where only the footer speaks of payment',
      { text: () => 'Red shoes 49 EUR Payment methods Imprint', textAside: () => 'Payment methods Imprint' },
    ],
    ['for a word that only begins like a cue', { address: new URL('https://shop.example/payload/cartoon') }],
    ['on a health insurer', { title: 'Krankenkasse wechseln', headings: ['Krankenkassen im Vergleich'] }],
  ])('%s', (_case, page) => {
    expect(opens(page)).toBe(false);
  });
});
