import { describe, expect, it } from 'vitest';
import { readPage } from '../read-page';

const address = 'https://shop.example/checkout/payment';

/** Every property of a form that a page can answer for: whatever the prototypes have. */
const formProperties = [
  ...new Set(
    [HTMLFormElement, HTMLElement, Element, Node, EventTarget].flatMap(({ prototype }) =>
      Object.getOwnPropertyNames(prototype),
    ),
  ),
].filter((name) => name !== 'constructor');

const documentProperties = [
  ...new Set(
    [HTMLDocument, Document, Node, EventTarget].flatMap(({ prototype }) => Object.getOwnPropertyNames(prototype)),
  ),
].filter((name) => name !== 'constructor');

const rows = `
  <h2>Payment method</h2>
  <div><label><input type="radio" name="m" checked> PayPal</label></div>
  <div><label><input type="radio" name="m"> Klarna</label></div>
  <div><label><input type="radio" name="m"> Credit card</label>
    <div>Card number</div><input name="n" autocomplete="cc-number"><input name="c" autocomplete="cc-csc"></div>
  <select name="more"><option value="">Choose</option><option value="x">Apple Pay</option></select>
  <button>Place order</button>`;

const tiles = `<h2>Payment method</h2><ul class="pay-list">
  <li class="pay-item active"><img alt="PayPal" src="p.png"></li><li class="pay-item">Klarna</li><li class="pay-item">iDEAL</li></ul>
  <button>Place order</button>`;

const fieldsNamed = (names: readonly string[]) => names.map((name) => `<input type="hidden" name="${name}">`).join('');
const formsNamed = (names: readonly string[]) =>
  names.map((name) => `<form name="${name}"></form><img name="${name}" alt="">`).join('');

const page = (body: string) => `<!doctype html><html lang="en"><body>${body}</body></html>`;

describe('a page whose elements answer for its forms and its document is read as any other', () => {
  it.each([
    ['radio rows in one form', (extra: string) => `<form>${rows}${extra}</form>`],
    ['tiles in one form', (extra: string) => `<form>${tiles}${extra}</form>`],
    [
      'every row a form of its own',
      (extra: string) =>
        `<h2>Payment method</h2><div class="pay-list">${['PayPal', 'Klarna', 'iDEAL']
          .map((name) => `<form class="pay-item"><button>${name}</button>${extra}</form>`)
          .join('')}</div><button>Place order</button>`,
    ],
  ])('%s', async (_case, build) => {
    const plain = await readPage(page(build('')), address);
    expect(plain).toMatchObject({ kind: 'offerings' });
    expect(plain.kind === 'offerings' && plain.offerings.length).toBeGreaterThanOrEqual(3);
    expect(await readPage(page(build(fieldsNamed(formProperties))), address)).toEqual(plain);
    // An image in sight is part of a page: only its name differs here.
    const sameButForNames = await readPage(
      page(build('') + formsNamed(documentProperties.map((_, at) => `n${at}`))),
      address,
    );
    expect(await readPage(page(build('') + formsNamed(documentProperties)), address)).toEqual(sameButForNames);
  });
});
