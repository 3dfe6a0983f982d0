import { parentOf } from '../page/dom';
import { itemsWithin, type Span } from '../page/span';
import type { Item } from '../page/walk';
import type { Row } from './row';
import type { Scene } from './scene';
import { saysBank, saysSaved } from './words';

/** All words of a row, in walk order. */
export function rowItems(row: Row, scene: Scene): Item[] {
  const items = row.parts.flatMap((part) => itemsWithin(part, scene.walk)).filter((item) => !item.inTemplate);
  const bare = bareText(row, scene);
  const all = [...items, ...bare];
  return withoutUnseen(
    row.parts.length > 1 || bare.length > 0 ? [...new Set(all)].sort((a, b) => a.order - b.order) : items,
    scene,
  );
}

/** The title of an input that a component hides and draws anew, with the same words as text. */
const withoutUnseen = (items: readonly Item[], scene: Scene): Item[] =>
  items.filter(
    (item) =>
      item.from === 'text' ||
      !items.some(({ from, text }) => from === 'text' && text === item.text) ||
      scene.isVisible(item.element),
  );

function bareText({ control, bareText: span }: Row, scene: Scene): Item[] {
  const around = span ? parentOf(control) : null;
  return around && span ? bareTextIn(around, span, scene).slice(0, MOST_BARE) : [];
}

/** Text of a paragraph in this span of it that stands in no element of its own. */
export const bareTextIn = (around: Element, { start, end }: Span, { walk }: Scene): Item[] =>
  itemsWithin(around, walk).filter(
    (item) => item.element === around && item.from === 'text' && item.order > start && item.order < end,
  );

/** Behind the last control the rest of the paragraph follows: only its first words are the row's. */
const MOST_BARE = 2;

/** Of the row's words those of its label. */
export function titleItems(row: Row, items: readonly Item[], scene: Scene): readonly Item[] {
  if (row.labels.length === 0) return [];
  const inLabels = new Set(row.labels.flatMap((label) => itemsWithin(label, scene.walk)));
  return items.filter((item) => inLabels.has(item));
}

const MASKED_NUMBER = /[*•·●∙xX#.]{2,}\s*-?\d{2,4}(?!\d)/;

/** "Visa-1881 (12/2027)", "Paying with Visa 4242". */
const NETWORK_DIGITS = /\b(?:visa|master ?card|amex|maestro)\s?[-–]?\s?\d{4}(?!\d)/;

/** 招商银行储蓄卡(1234). */
const LAST_DIGITS = /[(（]\d{4}[)）]/;

/** "Visa ending 4242", "**1234", 尾号1234: an instrument on file, of which nothing but this fact is kept. */
export function isSavedInstrument({ text }: Pick<Item, 'text'>): boolean {
  return (
    text.length < 80 &&
    (MASKED_NUMBER.test(text) ||
      NETWORK_DIGITS.test(text) ||
      (saysSaved(text) && /\d{3,4}/.test(text)) ||
      (saysBank(text) && LAST_DIGITS.test(text)))
  );
}
