import fc from 'fast-check';

/** What a generated page may say. */
export interface Words {
  /** Names of ways to pay, as shops write them. */
  readonly names: readonly string[];
  /** Headings of payment sections. */
  readonly headings: readonly string[];
  /** Labels of controls that open something. */
  readonly openers: readonly string[];
  /** Set beside names, in attributes, fields and wherever else a page can hold text. */
  readonly asides: readonly string[];
}

/** Nothing here is a word of any language, so nothing in a page of it is a way to pay. */
export const nonsense: Words = {
  names: ['Qwzx vrrk', 'Zzyqv', 'Vxxq-jwz', 'Жщъц фъщ', '龘靐 齉', 'קץזף'],
  headings: ['Qzzv', 'Jwqx vqz', '龘靐'],
  openers: ['Vqqz', 'Xwj…', '齉'],
  asides: ['zqvx 1 jq', 'wvq', 'ъщ', 'qx.'],
};

export const checkoutWords: Words = {
  names: [
    ...['PayPal', 'Klarna', 'Credit card', 'Visa', 'Apple Pay', 'Google Pay', 'Gift card', 'Cash on delivery'],
    ...[
      '支付宝',
      '微信支付',
      '云闪付',
      '货到付款',
      '找人代付',
      '银行卡',
      'コンビニ払い',
      '代金引換',
      '카카오페이',
      '무통장입금',
    ],
    ...['iDEAL', 'Bancontact', 'Rechnung', 'Vorkasse', 'Lastschrift', 'Carte bancaire', 'Virement', 'Boleto', 'Pix'],
    ...[
      'Наложенный платёж',
      'Банковская карта',
      'بطاقة ائتمان',
      'מזומן',
      'โอนเงินผ่านธนาคาร',
      'UPI',
      'M-PESA',
      'ＰａｙＰａｌ',
    ],
    ...['Visa ending in 4242', 'Bank 1234', 'Other', 'House account'],
  ],
  headings: [
    ...[
      'Payment method',
      'Payment',
      '支付方式',
      '付款方式',
      'お支払い方法',
      '결제수단',
      'Zahlungsart',
      'Mode de paiement',
    ],
    ...['Способ оплаты', 'طريقة الدفع', 'Shipping', 'We accept', 'Order summary', ''],
  ],
  openers: [
    'Change',
    '更换',
    'More payment methods',
    '其他付款方式',
    'Weitere Zahlungsarten',
    'Show 3 more',
    'Details',
    '',
  ],
  asides: [
    '2 % fee',
    '-5 %',
    'from 1,50 €',
    'not available for this order',
    'recommended',
    '满100减5',
    '1 2 3',
    '',
    ' ',
  ],
};

/** Body of a page: lists of ways to pay in many shapes, and what stands around them. */
export function pageBody(words: Words): fc.Arbitrary<string> {
  const part = fc.oneof(
    { weight: 6, arbitrary: section(words) },
    { weight: 1, arbitrary: footer(words) },
    { weight: 1, arbitrary: json(words) },
    { weight: 1, arbitrary: fieldsOfAddress(words) },
    { weight: 1, arbitrary: debris },
  );
  return fc
    .tuple(
      fc.array(part, { minLength: 1, maxLength: 4 }),
      aside(words),
      fc.constantFrom('form', 'main', 'div', 'section'),
    )
    .map(([parts, button, tag]) => `<${tag}>${parts.join('\n')}<button>Place order ${button}</button></${tag}>`);
}

const name = (words: Words) => fc.constantFrom(...words.names).map(escapeText);
const aside = (words: Words) => fc.constantFrom(...words.asides).map(escapeText);
const opener = (words: Words) => fc.constantFrom(...words.openers).map(escapeText);

const className = fc.constantFrom(
  '',
  'pay-item',
  'payment-method',
  'list',
  'item active',
  'row selected',
  'x1y2',
  'disabled',
);
const wrapping = fc.array(fc.constantFrom('div', 'span', 'p', 'b', 'li', 'font', 'x-row'), { maxLength: 4 });

function section(words: Words): fc.Arbitrary<string> {
  return fc
    .record({
      heading: fc.constantFrom(...words.headings).map(escapeText),
      tag: fc.constantFrom('h2', 'h3', 'div', 'legend', 'p', 'strong'),
      list: list(words),
      className,
      note: aside(words),
    })
    .map(
      (at) =>
        `<section class="${at.className}"><${at.tag}>${at.heading}</${at.tag}>${at.list}<p title="${at.note}">${at.note}</p></section>`,
    );
}

type ListOf = (rows: readonly string[], at: ListParts) => string;

interface ListParts {
  readonly className: string;
  readonly opener: string;
  readonly asides: readonly string[];
  readonly chosen: number;
  readonly wrapping: readonly string[];
}

function list(words: Words): fc.Arbitrary<string> {
  return fc
    .record({
      shape: fc.constantFrom(...shapes),
      rows: fc.array(name(words), { minLength: 1, maxLength: 7 }),
      className,
      opener: opener(words),
      asides: fc.array(aside(words), { minLength: 7, maxLength: 7 }),
      chosen: fc.integer({ min: -1, max: 6 }),
      wrapping,
    })
    .map(({ shape, rows, ...parts }) => shape(rows, parts));
}

const wrap = (content: string, tags: readonly string[]) =>
  tags.reduceRight((inner, tag) => `<${tag}>${inner}</${tag}>`, content);

const shapes: readonly ListOf[] = [
  // Radios in labels, described beside.
  (rows, at) =>
    rows
      .map(
        (row, index) =>
          `<div class="${at.className}"><label><input type="radio" name="m" value="${index}"${index === at.chosen ? ' checked' : ''}>${wrap(row, at.wrapping)}</label><small>${at.asides[index]}</small></div>`,
      )
      .join(''),
  // Radios labelled by id.
  (rows, at) =>
    rows
      .map(
        (row, index) =>
          `<input type="radio" id="r${index}" name="p"${index === at.chosen ? ' disabled' : ''} value="${at.asides[index]}"><label for="r${index}">${row}</label>`,
      )
      .join('<br>'),
  // Tiles.
  (rows, at) =>
    `<ul class="pay-list">${rows
      .map(
        (row, index) =>
          `<li class="${at.className}${index === at.chosen ? ' on' : ''}" data-id="${at.asides[index]}">${wrap(row, at.wrapping)}</li>`,
      )
      .join('')}</ul>`,
  (rows) =>
    `<select name="pay">${rows.map((row, index) => `<option value="${index}">${row}</option>`).join('')}</select>`,
  (rows, at) => rows.map((row, index) => `<button type="button" title="${at.asides[index]}">${row}</button>`).join(' '),
  (rows, at) =>
    `<div role="radiogroup">${rows
      .map(
        (row, index) =>
          `<div role="radio" aria-checked="${index === at.chosen}" tabindex="0">${row} ${at.asides[index]}</div>`,
      )
      .join('')}</div>`,
  (rows, at) =>
    `<table class="${at.className}">${rows
      .map((row, index) => `<tr><td><input type="radio" name="t"></td><td>${row}</td><td>${at.asides[index]}</td></tr>`)
      .join('')}</table>`,
  (rows, at) => rows.map((row, index) => `<details><summary>${row}</summary>${at.asides[index]}</details>`).join(''),
  // The first in sight, the others behind a control.
  (rows, at) =>
    `<p>${rows[0]} <button type="button" aria-expanded="false" aria-controls="more">${at.opener}</button></p><div id="more" hidden>${rows
      .slice(1)
      .map((row) => `<label><input type="radio" name="b">${row}</label>`)
      .join('')}</div>`,
  (rows, at) => `<p>${rows[0]} <a href="javascript:;" title="${at.asides[0]}">${at.opener}</a></p>`,
  (rows) => `<div>${rows.map((row) => `<img alt="${row}" src="data:,">`).join('')}</div>`,
  (rows, at) =>
    `<x-pay><template shadowrootmode="${at.chosen % 2 === 0 ? 'open' : 'closed'}">${rows
      .map((row) => `<label><input type="radio" name="s">${row}</label>`)
      .join('')}</template></x-pay>`,
  (rows, at) =>
    `<label>${rows[0]}<input autocomplete="${at.chosen % 2 === 0 ? 'off' : 'name'}" name="number" placeholder="${at.asides[0]}"></label><input name="note" value="${at.asides[1]}"><textarea>${at.asides[2]}</textarea>`,
  (rows) => `<template>${rows.join(' ')}</template>`,
  (rows, at) => `<iframe title="${rows[0]}" name="${at.asides[0]}"></iframe>`,
];

function footer(words: Words): fc.Arbitrary<string> {
  return fc
    .tuple(fc.array(name(words), { maxLength: 4 }), aside(words))
    .map(([names, said]) => `<footer>${names.join(' · ')} ${said}</footer>`);
}

function json(words: Words): fc.Arbitrary<string> {
  return fc
    .array(fc.constantFrom(...words.names, ...words.asides), { maxLength: 5 })
    .map(
      (methods) => `<script type="application/json">${JSON.stringify({ methods }).replaceAll('<', '\\u003c')}</script>`,
    );
}

function fieldsOfAddress(words: Words): fc.Arbitrary<string> {
  return fc
    .array(aside(words), { minLength: 3, maxLength: 3 })
    .map(
      ([one, two, three]) =>
        `<label>${one}<input name="name" value="${two}"></label><input type="hidden" name="token" value="${three}"><!-- ${two} -->`,
    );
}

/** Markup no parser minds and no author means. */
const debris = fc.oneof(
  fc.constantFrom(
    ...[
      '</div></form>',
      '<div',
      '<p><table><p>',
      '<svg><title>x</title><template><b></svg>',
      '<form><form>',
      '<b><i></b></i>',
    ],
    ...[
      '<input name="parentNode">',
      '<input name="attributes">',
      '<img name="querySelectorAll">',
      '<object id="body"></object>',
    ],
    ...['<label for="nowhere"></label>', '<label for="self" id="self">x</label>', '<select><select>', '<math><mi>'],
    ...[
      '<span aria-labelledby="a" id="a"></span>',
      '<button aria-controls="b" id="b"></button>',
      '<!---->',
      '&#0;&#xffff;',
    ],
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
);

const escapeText = (text: string) =>
  text.replace(/[&<>"]/g, (mark) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[mark] ?? mark);
