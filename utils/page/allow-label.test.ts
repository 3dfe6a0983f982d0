import compiledCatalogue from 'virtual:catalogue';
import compiledPhrases from 'virtual:phrases';
import { describe, expect, it } from 'vitest';
import { openCatalogue } from '../catalogue/catalogue';
import { openPhrases } from '../detection/phrases';
import { allowLabel } from './allow-label';

const allow = { catalogue: openCatalogue(compiledCatalogue), phrases: openPhrases(compiledPhrases) };

describe('allowLabel keeps', () => {
  it.each([
    ['Change', 'Change'],
    ['更换', '更换'],
    ['  More   ways to pay ', 'More ways to pay'],
    ['其他支付方式 >', '其他支付方式 >'],
    ['Show 3 more', 'Show # more'],
    ['Show 12 more payment methods', 'Show # more payment methods'],
    ['+3', '+#'],
    ['微信支付', '微信支付'],
    ['使用PayPal支付', '使用PayPal支付'],
    ['Pay with Klarna', 'Pay with Klarna'],
    ['Credit or debit card', 'Credit or debit card'],
    ['Carte bancaire ou PayPal', 'Carte bancaire ou PayPal'],
    ['Kreditkarte / Debitkarte', 'Kreditkarte / Debitkarte'],
    ['카카오페이로 결제', '카카오페이로 결제'],
    ['Pay in 3', 'Pay in 3'],
    ['支付宝（推荐）', '支付宝(推荐)'],
    ['Alipay\u202e', 'Alipay'],
    ['ＰａｙＰａｌ', 'PayPal'],
  ])('%j as %j', (label, kept) => {
    expect(allowLabel(label, allow)).toBe(kept);
  });
});

describe('allowLabel drops', () => {
  it.each([
    'Pay Anna Smith',
    'PayPal · Anna',
    'PayPal anna@example.org',
    '@anna',
    'Visa ending 4242',
    'Visa •••• 42',
    'Card 1',
    'Order 2026-11-0042',
    // Names of methods, both: a number of two digits is kept of nothing.
    'Pay in 30 days',
    'Przelewy24',
    '+49 170 1234567',
    '余额 ¥100',
    '余额(剩余3.5元)',
    'Balance: $7',
    'Pay €5',
    'Wallet: John',
    '张伟代付',
    '請王小明付款',
    '招商银行(尾号1234)',
    'Раураl',
    'PayPal <script>alert(1)</script>',
    '💳 Card',
    '…',
    '',
    `PayPal ${'or PayPal '.repeat(20)}`,
    'x'.repeat(1_000_000),
  ])('%j', (label) => {
    expect(allowLabel(label, allow)).toBeNull();
  });
});
