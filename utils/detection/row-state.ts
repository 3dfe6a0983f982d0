import type { Fee, UnavailableReason } from '../model/offering';
import { attributeOf, parentOf, queryAll, stateOf, tagOf, textWithin, tokensOf } from '../page/dom';
import type { Item } from '../page/walk';
import { AMOUNT, PERCENT, SIGNED, WHOLE_AMOUNT, withCode } from './amounts';
import { saysUnavailable } from './phrases';
import type { NamedRow, Row } from './row';
import type { Scene } from './scene';
import {
  chosenTokens,
  disabledTokens,
  reasonWords,
  saysDiscount,
  saysFee,
  saysLimit,
  type Tokens,
  unchosenTokens,
} from './words';

/**
 * Index of the row that is already chosen, or -1. A state that exactly one row
 * has counts, surest first: the control's own, aria, a class that says so, the
 * one icon that differs, the one colour that differs.
 */
export function chosenRow(rows: readonly Row[], scene: Scene): number {
  const ways: ((row: Row) => boolean)[] = [
    ({ control }) => isChosenControl(control),
    (row) =>
      around(row).some((at) =>
        ['aria-checked', 'aria-selected', 'aria-pressed', 'aria-current'].some((name) =>
          /^(?:true|page|step)$/.test(attributeOf(at, name) ?? ''),
        ),
      ),
    ({ parts, control }) => [control, ...parts].some((part) => hasChosenToken(part)),
    ({ parts }) => parts.some((part) => innerElements(part).some((inner) => hasChosenToken(inner))),
  ];
  for (const [index, way] of ways.entries()) {
    // A class says which of several is chosen; on a row alone it says anything.
    if (rows.length < 2 && index > 1) break;
    const chosen = rows.flatMap((row, index) => (way(row) ? [index] : []));
    if (chosen.length === 1) return chosen[0]!;
  }
  if (rows.length < 2) return -1;
  return oddGlyph(rows) ?? oddColour(rows, scene) ?? -1;
}

function isChosenControl(control: Element): boolean {
  const tag = tagOf(control);
  if (tag === 'input') return stateOf(control, 'checked');
  // A select always has a selected option; a first one without a value is only its prompt.
  if (tag === 'option') return stateOf(control, 'selected');
  return false;
}

const around = ({ control, parts }: Row): Element[] => [
  control,
  ...parts,
  ...parts.flatMap((part) => innerElements(part).filter((inner) => attributeOf(inner, 'role'))),
];

const MOST_INNER = 60;
const innerElements = (part: Element): Element[] => queryAll(part, '*').slice(0, MOST_INNER);

function hasChosenToken(element: Element): boolean {
  const tokens = tokensOf(`${attributeOf(element, 'class') ?? ''}`);
  return (
    tokens.some((token) => chosenTokens.has(token)) &&
    !tokens.some((token) => unchosenTokens.has(token) || token === 'not' || token === 'un')
  );
}

/** The row whose icons' classes differ from those all others share. */
function oddGlyph(rows: readonly Row[]): number | undefined {
  const shapes = rows.map(({ parts }) =>
    parts
      .flatMap((part) =>
        innerElements(part).filter(
          (inner) =>
            ['i', 'svg', 'use', 'span', 'em', 'uni-text', 'text', 'img'].includes(tagOf(inner)) &&
            textWithin(inner, 1) === '',
        ),
      )
      .map((inner) => glyphOf(inner))
      .filter(Boolean),
  );
  const words = shapes.map((shape) => shape.join(' '));
  const says = (list: Tokens) =>
    words.flatMap((word, index) => (tokensOf(word).some((token) => list.has(token)) ? [index] : []));
  const unchosen = says(unchosenTokens);
  if (unchosen.length === rows.length - 1) return words.findIndex((_, index) => !unchosen.includes(index));
  return undefined;
}

const glyphOf = (element: Element): string =>
  `${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'xlink:href') ?? attributeOf(element, 'href') ?? ''} ${tagOf(element) === 'img' ? (attributeOf(element, 'src') ?? '').split('/').at(-1) : ''}`.trim();

/** The row whose border or ground differs from one shared by all others (three rows at least: of two, either could be). */
function oddColour(rows: readonly Row[], scene: Scene): number | undefined {
  if (new Set(rows.map(({ control }) => tagOf(control))).size > 1) return undefined;
  if (rows.length < 3 || rows.some(({ kind }) => kind === 'option')) return undefined;
  const looks = rows.map(({ parts }) => {
    const style = parts[0] && scene.styleOf(parts[0]);
    return style ? `${style.borderTopColor}|${style.backgroundColor}|${style.outlineColor}|${style.boxShadow}` : '';
  });
  const odd = looks.flatMap((look, index) => (looks.filter((other) => other === look).length === 1 ? [index] : []));
  return odd.length === 1 && new Set(looks).size === 2 ? odd[0] : undefined;
}

export interface Availability {
  readonly available: boolean;
  readonly reason: UnavailableReason | null;
}

/** Whether this order can have the row, by the control's state or by what the row says of itself. */
export function availabilityOf({ row, items, off }: NamedRow, scene: Scene): Availability {
  const statement = items.find(
    (item) =>
      item.text.length <= 120 &&
      saysUnavailable(item.text, scene.phrases) &&
      !saysLimit(item.text) &&
      scene.isVisible(item.element),
  );
  const isDisabled =
    off === true ||
    stateOf(row.control, 'disabled') ||
    [row.control, ...row.parts].some(
      (at) =>
        attributeOf(at, 'aria-disabled') === 'true' ||
        tokensOf(attributeOf(at, 'class') ?? '').some((token) => disabledTokens.has(token)),
    ) ||
    isInDisabledFieldset(row.control);
  if (!statement && !isDisabled) return { available: true, reason: null };
  return { available: false, reason: reasonOf(statement ? [statement] : items) };
}

function isInDisabledFieldset(control: Element): boolean {
  for (let at = parentOf(control); at; at = parentOf(at))
    if (tagOf(at) === 'fieldset' && attributeOf(at, 'disabled') !== null) return true;
  return false;
}

function reasonOf(items: readonly Item[]): UnavailableReason {
  if (
    items.some(
      ({ text, raw }) =>
        text.length > 12 &&
        AMOUNT.test(raw) &&
        !reasonWords.some(({ reason, said }) => reason === 'account' && said(text)),
    )
  )
    return 'amount';
  for (const { reason, said } of reasonWords) if (items.some(({ text }) => said(text))) return reason;
  return 'unstated';
}

/** A fee or discount told in the row itself; only the figure and its unit are kept. */
export function feeOf({ items, methods }: NamedRow): Fee | null {
  for (const { text, raw, from } of items) {
    if (text.length > 100 || from !== 'text') continue;
    const sign = SIGNED.exec(raw.trim())?.[1];
    // A bare amount beside paying on delivery is what that costs; elsewhere it may be the order's.
    const isBare = methods[0]?.method === 'cash-on-delivery' && WHOLE_AMOUNT.test(raw.trim());
    const kind = saysFee(text) || sign === '+' || isBare ? 'fee' : saysDiscount(text) || sign ? 'discount' : null;
    const figure = kind && (PERCENT.exec(raw) ?? AMOUNT.exec(raw))?.[0];
    if (kind && figure && /[1-9]/.test(figure)) return { kind, text: withCode(figure.trim()) };
  }
  return null;
}
