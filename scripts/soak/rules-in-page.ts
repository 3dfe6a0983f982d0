import { differences, type ExpectedReading } from '../../utils/testing/expected-reading';
import { readDocument } from '../../utils/testing/read-page';
import { renderPage } from '../../utils/testing/render-page';

/** What the soak calls in a page of its own. */
export interface RulesInPage {
  /** Which of the rules a page's expectation does not hold without; those in `known` are not tried again. */
  readonly neededFor: (html: string, expected: ExpectedReading, known: readonly number[]) => Promise<Needed>;
}

export interface Needed {
  /** How the reading differs with all rules; then none was taken away. */
  readonly wrong: readonly string[];
  readonly rules: readonly number[];
}

declare global {
  var waysToPayWithout: ((rule: number) => boolean) | undefined;
  var waysToPayRules: RulesInPage | undefined;
}

/** A reading asks a few thousand times; without the rule that ends a loop it would never end. */
const mostAsked = 3_000_000;

let without = -1;
let count = 0;
const asked = new Set<number>();

globalThis.waysToPayWithout = (rule) => {
  asked.add(rule);
  count += 1;
  if (count > mostAsked) throw new Error('the reading does not end');
  return rule === without;
};

globalThis.waysToPayRules = {
  async neededFor(html, expected, known) {
    const page = await renderPage(html, expected.url);
    const differencesWithout = (rule: number): readonly string[] => {
      without = rule;
      count = 0;
      try {
        return differences(readDocument(page.document, expected.url, page.shadowRootOf), expected);
      } catch (error) {
        return [String(error)];
      }
    };
    try {
      asked.clear();
      const wrong = differencesWithout(-1);
      if (wrong.length > 0) return { wrong, rules: [] };
      const tried = [...asked].filter((rule) => !known.includes(rule));
      return { wrong, rules: tried.filter((rule) => differencesWithout(rule).length > 0) };
    } finally {
      page.remove();
    }
  },
};
