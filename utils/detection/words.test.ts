import compiledPhrases from 'virtual:phrases';
import { expect, it } from 'vitest';
import { loadPhraseFiles } from '../../scripts/load-data';
import { fold } from '../page/fold';
import { openPhrases } from './phrases';
import { hasPayWord } from './words';

openPhrases(compiledPhrases);

/** "Express checkout", 银行卡: what heads ways to pay need not say so. */
const LEAST = 0.75;

it.each(Object.entries(loadPhraseFiles()))(
  'the word for paying is in most headings of %s',
  (_language, { paymentHeadings }) => {
    const headings = paymentHeadings.map(fold);
    const unknown = headings.filter((heading) => !hasPayWord(heading));
    expect(unknown.length / headings.length, unknown.join(', ')).toBeLessThanOrEqual(1 - LEAST);
  },
);

it.each(['бесплатная доставка', 'безкоштовна доставка', 'display', 'ladbaren', 'kein zahnarzt'])(
  'the word for paying is not in %s',
  (text) => {
    expect(hasPayWord(fold(text))).toBe(false);
  },
);
