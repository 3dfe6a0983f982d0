import { expect, it } from 'vitest';
import { createI18n } from '../../utils/i18n/create-i18n';
import { writeLooks } from '../../utils/testing/write-looks';
import { resultText } from './result-text';

const text = (line: string) => {
  const [look] = writeLooks(line);
  if (!look) throw new Error('no look was written');
  return resultText('shop.example', look.observedAt, look, createI18n('en'), (id) => id);
};

it('lists what a look found, the easiest first', () => {
  expect(text('2026-01-01 partial | alipay* wechat-pay>更换 klarna!amount saved:card')).toBe(
    `shop.example, Jan 1, 2026 (Partly read)
- alipay: already chosen
- card (saved): in sight
- wechat-pay: behind “更换”
- klarna: in sight; not for this amount
`,
  );
});

it('says so where there was no choice', () => {
  expect(text('2026-01-01 |')).toBe('shop.example, Jan 1, 2026 (Read completely)\nNo choice of payment here\n');
});
