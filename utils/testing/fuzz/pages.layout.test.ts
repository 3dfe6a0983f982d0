import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../read-page';
import { renderPage } from '../render-page';
import { brokenPromises } from './broken-promises';
import { fuzzRuns, fuzzTimeoutMs } from './fuzz-runs';
import { checkoutWords, nonsense, pageBody, type Words } from './page-grammar';

const address = 'https://shop.example/checkout/payment';
const page = (body: string) => `<!doctype html><html lang="en"><title>Shop</title><body>${body}</body></html>`;

/** Everything a reading could have changed: the markup, the state of fields, where the shopper stands. */
function stateOf(document: Document): string {
  const fields = [...Document.prototype.querySelectorAll.call(document, 'input,select,option,textarea,details')];
  return JSON.stringify([
    document.firstElementChild?.outerHTML,
    document.activeElement?.tagName,
    fields.map((field) => {
      const { value, checked, selected, disabled, open } = field as HTMLInputElement &
        HTMLOptionElement &
        HTMLDetailsElement;
      return [value, checked, selected, disabled, open];
    }),
  ]);
}

async function holds(body: string, alsoHolds: (detection: ReturnType<typeof readDocument>) => string[]) {
  const rendered = await renderPage(page(body), address);
  try {
    const changes = new MutationObserver(() => undefined);
    const anything = { subtree: true, childList: true, attributes: true, characterData: true };
    changes.observe(rendered.document, anything);
    const before = stateOf(rendered.document);
    const detection = readDocument(rendered.document, address, rendered.shadowRootOf);
    const again = readDocument(rendered.document, address, rendered.shadowRootOf);
    expect([...brokenPromises(detection), ...alsoHolds(detection)]).toEqual([]);
    expect(again, 'read twice').toEqual(detection);
    expect(changes.takeRecords(), 'the page was written to').toEqual([]);
    expect(stateOf(rendered.document), 'the page was changed').toBe(before);
  } finally {
    rendered.remove();
  }
}

const named = (detection: ReturnType<typeof readDocument>): string[] =>
  detection.kind === 'offerings' ? detection.offerings.map(({ method }) => method) : [];

const mixed: Words = {
  names: [...checkoutWords.names, ...nonsense.names],
  headings: checkoutWords.headings,
  openers: checkoutWords.openers,
  asides: [...checkoutWords.asides, ...nonsense.asides],
};

describe('however a page is built', () => {
  it(
    'its reading keeps every promise and leaves it as it was',
    async () => {
      await fc.assert(
        fc.asyncProperty(pageBody(mixed), (body) => holds(body, () => [])),
        fuzzRuns(320, 80),
      );
    },
    fuzzTimeoutMs,
  );

  it(
    'nothing is offered where nothing is named',
    async () => {
      await fc.assert(
        fc.asyncProperty(pageBody({ ...nonsense, headings: checkoutWords.headings }), (body) =>
          holds(body, (detection) => named(detection).map((method) => `${method}: nowhere in the page`)),
        ),
        fuzzRuns(120, 30),
      );
    },
    fuzzTimeoutMs,
  );

  it(
    'what is offered is named in the page',
    async () => {
      const words: Words = {
        ...nonsense,
        headings: checkoutWords.headings,
        names: ['PayPal', '支付宝', ...nonsense.names],
      };
      await fc.assert(
        fc.asyncProperty(pageBody(words), (body) =>
          holds(body, (detection) =>
            named(detection).filter(
              (method) =>
                !(method === 'paypal' && body.includes('PayPal')) && !(method === 'alipay' && body.includes('支付宝')),
            ),
          ),
        ),
        fuzzRuns(60, 15),
      );
    },
    fuzzTimeoutMs,
  );
});
