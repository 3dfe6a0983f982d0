import { expect, it } from 'vitest';
import { type NamedMethod, nameIn } from './name-in';

const alipay: NamedMethod = {
  name: 'Alipay',
  nativeNames: { zh: '支付宝', 'zh-Hant': '支付寶', ja: 'アリペイ' },
  regions: ['CN'],
};
const card: NamedMethod = {
  name: 'Credit or debit card',
  nativeNames: { zh: '信用卡/借记卡', de: 'Kreditkarte' },
  regions: [],
};
const quickPass: NamedMethod = { name: 'UnionPay QuickPass (云闪付)', nativeNames: { zh: '云闪付' }, regions: ['CN'] };
const ideal: NamedMethod = { name: 'iDEAL', nativeNames: {}, regions: ['NL'] };

it.each([
  ['an English reader meets the home name', alipay, 'en', null, 'Alipay', '支付宝'],
  ['also on an English page', alipay, 'en', 'en', 'Alipay', '支付宝'],
  ['on a page in Taiwan its own signs', alipay, 'en', 'zh-TW', 'Alipay', '支付寶'],
  ['a Chinese reader on a Chinese page needs one name', alipay, 'zh-CN', 'zh-CN', '支付宝', null],
  ['a Japanese reader meets the home name', alipay, 'ja', null, 'アリペイ', '支付宝'],
  ['a method of no country has no home name', card, 'en', null, 'Credit or debit card', null],
  ['but the name of a German page', card, 'en', 'de-DE', 'Credit or debit card', 'Kreditkarte'],
  [
    'a Chinese reader on an English page meets the brand name',
    card,
    'zh-CN',
    'en',
    '信用卡/借记卡',
    'Credit or debit card',
  ],
  ['what the name holds is not said twice', quickPass, 'en', null, 'UnionPay QuickPass (云闪付)', null],
  ['one name for all languages', ideal, 'zh-CN', 'nl', 'iDEAL', null],
  ['a page whose language tag is nonsense', alipay, 'en', '<b>', 'Alipay', '支付宝'],
])('%s', (_, method, language, pageLanguage, name, native) => {
  expect(nameIn(method, language, pageLanguage)).toMatchObject({ name, native });
});
