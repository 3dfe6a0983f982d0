import { childElementsOf, closest, isWithin, nextElementOf, queryAll, tagOf, textWithin } from '../page/dom';
import { amountIn } from './amounts';
import { typeOf } from './fields';
import { isPressableItself } from './pressable';
import { sendsItself } from './pressable-tile';
import type { NamedRow } from './row';

/** What looks like tiles that name ways to pay, and is nothing to choose. */

const LEAST_PROSE = 60;
const LEAST_BELOW_HEADING = 40;

/** A title over a paragraph, without anything to press: it is told how one can pay. */
export const headsProse = ({ row: { control }, methods: [first] }: NamedRow): boolean =>
  isParagraph(nextElementOf(control), LEAST_PROSE) ||
  (!!first &&
    HEADING.test(tagOf(first.element)) &&
    isParagraph(nextElementOf(first.element), LEAST_BELOW_HEADING) &&
    !sendsItself(control) &&
    !closest(first.element, isPressableItself, 3));

const HEADING = /^h[1-6]$/;
const isParagraph = (element: Element | null, least: number): boolean =>
  element !== null && tagOf(element) === 'p' && textWithin(element, least).length >= least;

/** "You pay when the parcel is handed over." below its name. */
export const holdsSentence = ({ items }: NamedRow): boolean =>
  items.some(({ text }) => text.length >= LEAST_SENTENCE && /[.!。！]$/.test(text));
const LEAST_SENTENCE = 25;

/** A line of a table with many cells tells of an order, it is not one thing to choose. */
export const isRecord = ({ row: { control } }: NamedRow, rows: readonly NamedRow[]): boolean => {
  const line = closest(control, (at) => tagOf(at) === 'tr', 2);
  const isOfLine = ({ row }: NamedRow) => line !== null && isWithin(row.control, line);
  return line !== null && childElementsOf(line).length > 3 && rows.filter(isOfLine).length === 1;
};

/** Nothing but a field to fill in: "GoPay" above it asks for an account there. */
export const isOneField = ({ row: { control } }: NamedRow): boolean => {
  const [field, ...others] = queryAll(control, 'input,textarea,select,button,a,[role]');
  return (
    !!field && others.length === 0 && tagOf(field) === 'input' && /^(?:text|tel|number|email)$/.test(typeOf(field))
  );
};

/** What costs so much, is paid so and is bought by that link: an offer of goods. */
export const isPriced = ({ row: { control }, items, methods }: NamedRow): boolean => {
  const name = items.findIndex(({ element }) => methods.some((each) => each.element === element));
  return (
    items.slice(0, Math.max(0, name)).some(({ raw }) => amountIn(raw) !== undefined) &&
    queryAll(control, 'a[href]').length > 0 &&
    queryAll(control, 'input,[role=radio]').length === 0
  );
};
