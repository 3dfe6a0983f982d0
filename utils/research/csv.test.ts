import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellFrom, csvHeader, csvLines } from './csv';

describe('a CSV line', () => {
  it.each<[string, string | number | boolean | null, string]>([
    ['nothing', null, ''],
    ['an empty text', '', '""'],
    ['a name', 'Alipay', 'Alipay'],
    ['a comma', 'a,b', '"a,b"'],
    ['a quotation mark', 'say "so"', '"say ""so"""'],
    ['a line end', 'a\nb', '"a\nb"'],
    ['a formula', '=1+1', "'=1+1"],
    ['a plus', '+49', "'+49"],
    ['a minus', '-1', "'-1"],
    ['an at sign', '@SUM(A1)', "'@SUM(A1)"],
    ['a formula behind blanks', '  =1', "'  =1"],
    ['a formula behind a tab', '\t=1', "'\t=1"],
    ['a full-width formula', '＝1', "'＝1"],
    ['a number below nought', -2, '-2'],
    ['yes', true, 'true'],
    ['Chinese', '微信支付', '微信支付'],
  ])('has for %s', (_, cell, text) => {
    expect(csvLines([[cell]])).toBe(`${text}\r\n`);
  });

  it('begins with the mark by which Excel knows UTF-8', () => {
    expect(csvHeader(['look', 'shop'])).toBe('\uFEFFlook,shop\r\n');
  });

  it('never begins a text cell so that a spreadsheet runs it, and tells what it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'=+-@\'"\t\r\n ,a1中') }), (text) => {
        const cell = csvLines([[text]]).slice(0, -2);
        const shown = cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;
        expect(shown.trimStart()).not.toMatch(/^[=+\-@]/);
        if (text !== '') expect(cellFrom(shown, 'string')).toBe(text);
      }),
    );
  });
});
