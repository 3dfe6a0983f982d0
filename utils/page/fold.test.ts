import { describe, expect, it } from 'vitest';
import { fold, foldLabel } from './fold';

describe('fold', () => {
  it.each([
    ['  Pay  Later\n', 'pay later'],
    ['ＰａｙＰａｌ', 'paypal'],
    ['Pay\u200bPal\u00ad', 'paypal'],
    ['\u202eAlipay\u202c', 'alipay'],
    ['微信\u3000支付', '微信 支付'],
    ['Carte\u00a0bancaire', 'carte bancaire'],
    ['KREDİ KARTI', 'kredi karti'],
    ['Kredi kartı', 'kredi karti'],
    ['Наложенный платёж', 'наложенный платеж'],
    ['ΠΙΣΤΩΤΙΚΉ ΚΆΡΤΑΣ', 'πιστωτικη καρτασ'],
    ['الدفع عند الإستلام', 'الدفع عند الاستلام'],
    ['کارت بانکی', 'كارت بانكي'],
    ['Kredit‑/Debitkarte', 'kredit-/debitkarte'],
    ['Bread Pay™', 'bread pay'],
    ['Visa®', 'visa'],
    ['a\u0000b\u0007c', 'abc'],
    ['', ''],
  ])('reads %j as %j', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it.each(['İSTANBUL', 'ﬁﬂ  ½', '\u200b \u200b', 'Ά ς ё ١', 'e\u0301 É', '\u1e9e\u00df'])(
    'changes nothing more in what it has folded: %j',
    (text) => {
      expect(fold(fold(text))).toBe(fold(text));
    },
  );
});

describe('foldLabel', () => {
  it.each([
    ['Payment method:', 'payment method'],
    ['支付方式：', '支付方式'],
    ['更换 >', '更换'],
    ['更 换', '更换'],
    ['More options…', 'more options'],
    ['查看更多 ›', '查看更多'],
    ['[Change]', 'change'],
    ['（更换）', '更换'],
    ['Payment method *', 'payment method'],
    ['▾ Weitere Zahlungsarten', 'weitere zahlungsarten'],
    ['How would you like to pay?', 'how would you like to pay'],
  ])('reads %j as %j', (label, folded) => {
    expect(foldLabel(label)).toBe(folded);
  });
});
