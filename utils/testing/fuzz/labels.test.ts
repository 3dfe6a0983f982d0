import compiledCatalogue from 'virtual:catalogue';
import compiledPhrases from 'virtual:phrases';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openCatalogue } from '../../catalogue/catalogue';
import { openPhrases } from '../../detection/phrases';
import { allowLabel } from '../../page/allow-label';
import { fuzzRuns, fuzzTimeoutMs } from './fuzz-runs';
import { checkoutWords } from './page-grammar';

const allow = { catalogue: openCatalogue(compiledCatalogue), phrases: openPhrases(compiledPhrases) };

/** What labels of payment pages are made of. */
const known = fc.oneof(
  fc.constantFrom(...checkoutWords.names.filter((name) => !/\d{2}/.test(name))),
  fc.constantFrom(...checkoutWords.openers),
  fc.constantFrom('Pay with', 'or', '使用', '支付', '推荐', 'und', 'et', '(', ')', ' / ', ' · ', '>', '3'),
);
/** No word of any language, and in none of the lists. */
const unknown = fc.constantFrom('Qzvxw', 'Жщъцф', '龘靐齉', 'קץזףק', 'zvqx-jwqz');
/** Numbers that count or identify, and what goes with them. */
const number = fc.oneof(
  fc.integer({ min: 10, max: 2 ** 40 }).map(String),
  fc.constantFrom('4242 4242 4242 4242', '余额¥100', '€5', '٤٢', '１２', 'a@b.example'),
);
const marks = fc.constantFrom('', '', ' ', '\u200b', '\u202e', '\u00ad', '\ufeff', '\u2066', '\u00a0', '\n\t');

const joined = (parts: fc.Arbitrary<string>[]): fc.Arbitrary<string> =>
  fc
    .tuple(fc.array(fc.tuple(fc.oneof(...parts), marks), { minLength: 1, maxLength: 6 }))
    .map(([all]) => all.flat().join(' '));
const label = fc.oneof(
  joined([known, unknown, number]),
  joined([known, number]),
  joined([known]),
  fc.string({ unit: 'binary', maxLength: 100 }),
);

describe('whatever a label says', () => {
  it(
    'what is kept of it has no number, no mark nobody sees, and would be kept again',
    () => {
      fc.assert(
        fc.property(label, (text) => {
          const kept = allowLabel(text, allow);
          if (kept === null) return;
          expect(kept).not.toMatch(/\p{Nd}{2}|@|\p{Sc}|[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|^\s|\s$|\s{2}/u);
          expect([...new Intl.Segmenter().segment(kept)].length).toBeLessThanOrEqual(80);
          // Of a number in a known label only its place is kept.
          expect(allowLabel(kept.replaceAll('#', '3'), allow)).toBe(kept);
        }),
        fuzzRuns(300),
      );
    },
    fuzzTimeoutMs,
  );

  it(
    'nothing is kept of it once a word nobody knows stands in it, wherever',
    () => {
      fc.assert(
        fc.property(
          joined([known]),
          unknown,
          fc.nat(),
          fc.constantFrom(' ', ', ', ' (', ' – '),
          (text, word, at, gap) => {
            const parts = text.split(' ');
            parts.splice(at % (parts.length + 1), 0, `${gap}${word}${gap}`);
            expect(allowLabel(parts.join(' '), allow)).toBeNull();
          },
        ),
        fuzzRuns(100),
      );
    },
    fuzzTimeoutMs,
  );

  it(
    'no number of two digits or more gets through',
    () => {
      fc.assert(
        fc.property(joined([known]), number, joined([known]), (before, figure, after) => {
          const kept = allowLabel(`${before} ${figure} ${after}`, allow) ?? '';
          expect(kept).not.toMatch(/\p{Nd}{2}/u);
          expect(kept).not.toContain(figure);
        }),
        fuzzRuns(100),
      );
    },
    fuzzTimeoutMs,
  );
});
