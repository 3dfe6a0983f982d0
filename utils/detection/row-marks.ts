import { attributeOf, childElementsOf, classesOf, parentOf, tagOf, textWithin, tokensOf } from '../page/dom';
import { isIcon } from '../page/walk';
import { innerElements } from './inner-elements';
import { onlyOne } from './only-one';
import type { Row } from './row';
import type { Scene } from './scene';
import { chosenTokens, type Tokens, unchosenTokens } from './words';

/** The row whose icons' classes differ from those all others share. */
export function oddGlyph(rows: readonly Row[], scene: Scene): number | undefined {
  const words = rows.map((row) => marksOf(row, scene).map(glyphOf).filter(Boolean).join(' '));
  const says = (list: Tokens) =>
    words.flatMap((word, index) => (tokensOf(word).some((token) => list.has(token)) ? [index] : []));
  const unchosen = says(unchosenTokens);
  if (unchosen.length === rows.length - 1) return words.findIndex((_, index) => !unchosen.includes(index));
  return onlyOne(rows, (row) => hasTick(row, scene));
}

/** The row whose tick is drawn, where all others have the same one and hide it. */
export function oddMark(rows: readonly Row[], scene: Scene): number | undefined {
  const isShut = (mark: Element | null) => mark !== null && scene.styleOf(mark)?.display === 'none';
  return oddAmong(rows, scene, marksOf, glyphOf, (mark, row) => {
    // A row that is itself hidden hides no tick of its own.
    const parent = parentOf(mark);
    return !isShut(mark) && (parent === null || row.parts.includes(parent) || !isShut(parent));
  });
}

/** The row whose ring has a dot in it, where all others have the same ring and it is empty. */
export const oddDot = (rows: readonly Row[], scene: Scene): number | undefined =>
  oddAmong(rows, scene, ringsOf, ringOf, isFull);

/** The row with a mark that is on, where all others have the same one and it is off. */
function oddAmong(
  rows: readonly Row[],
  scene: Scene,
  marksIn: (row: Row, scene: Scene) => readonly Element[],
  nameOf: (mark: Element) => string,
  isOn: (mark: Element, row: Row) => boolean | undefined,
): number | undefined {
  const marks = rows.map(
    (row) => new Map(marksIn(row, scene).map((mark): [string, boolean | undefined] => [nameOf(mark), isOn(mark, row)])),
  );
  return onlyOne(marks, (own) =>
    [...own].some(([mark, on]) => on && marks.every((other) => other === own || other.get(mark) === false)),
  );
}

/** Whether an icon of the row is a tick, or one of those that show what is chosen in the state of what is. */
export const hasTick = (row: Row, scene: Scene): boolean =>
  marksOf(row, scene).some((mark) => TICK_ICON.test(glyphOf(mark))) ||
  row.parts.some((part) => innerElements(part, scene).some(isFilled));

/** `fa-check`, `t-icon-check-circle`, `icon-duigou`, `fa-dot-circle`, and no `fa-money-check` or `mail-check`. */
const TICK_ICON =
  /(?:^|[\s#])(?:(?!shield|mail|user|money)[a-z\d]+[-_]+)?(?:icon[-_])?(?:check|checkmark|tick|gou|duigou|dot[-_]circle|circle[-_]dot|icon[-_]success)(?:[-_](?:circle|square|fill|filled|outline|line))*(?=\s|$)/;

/** `radio-input-checked`, `icon-selected`, `circle_active.png`, the icon "radio_button_checked". */
function isFilled(mark: Element): boolean {
  if (tagOf(mark) === 'img') return isChosenToken(tokensOf(fileOf(mark)).at(-1));
  if (isIcon(mark)) return isChosenToken(tokensOf(iconOf(mark)).at(-1));
  return (
    textWithin(mark, 1) === '' &&
    classesOf(mark).some((tokens) => tokens.some((token) => DOTS.test(token)) && tokens.some(isChosenToken))
  );
}

const isChosenToken = (token: string | undefined): boolean => token !== undefined && chosenTokens.has(token);

/** What those icons are called that show which row is chosen. */
const DOTS = /^(?:radio|check|checkbox|circle|dot|icon|tick)$/;

const LONGEST_ICON = 30;

const iconOf = (icon: Element): string => attributeOf(icon, 'name') ?? textWithin(icon, LONGEST_ICON);

const glyphOf = (element: Element): string =>
  `${attributeOf(element, 'class') ?? ''} ${isIcon(element) ? iconOf(element) : ''} ${attributeOf(element, 'xlink:href') ?? attributeOf(element, 'href') ?? ''} ${tagOf(element) === 'img' ? fileOf(element) : ''}`.trim();

/** Name of an image's file, without its folder and ending. */
const fileOf = (image: Element): string =>
  /([^/?#]*?)(?:\.\w+)?(?:[?#].*)?$/.exec(attributeOf(image, 'src') ?? '')?.[1] ?? '';

const MARK_TAG = /^(?:i|svg|use|span|em|uni-text|text|img)$/;

/** What of a row can be an icon or a tick: drawn, and without words. */
const marksOf = ({ parts }: Row, scene: Scene): Element[] =>
  parts
    .flatMap((part) => innerElements(part, scene))
    .filter((inner) => isIcon(inner) || (MARK_TAG.test(tagOf(inner)) && textWithin(inner, 1) === ''));

/** The same, and boxes that are round. */
const ringsOf = (row: Row, scene: Scene): Element[] => [
  ...marksOf(row, scene),
  ...row.parts
    .flatMap((part) => innerElements(part, scene))
    .filter(
      (inner) => tagOf(inner) === 'div' && textWithin(inner, 1) === '' && ROUND.test(attributeOf(inner, 'class') ?? ''),
    ),
];
const ROUND = /round|circle|radio|dot/;

/** Whether something is drawn in a ring; of a picture that is more than a ring nobody can tell. */
function isFull(mark: Element): boolean | undefined {
  const [first, ...others] = childElementsOf(mark);
  if (tagOf(mark) !== 'svg') return first !== undefined && !/^(?:img|svg)$/.test(tagOf(first));
  return first && /^(?:circle|rect)$/.test(tagOf(first)) ? others.length > 0 : undefined;
}

/** Its colour may well be another where it is full. */
const ringOf = (mark: Element): string =>
  `${tagOf(mark)} ${classesOf(mark)
    .filter((tokens) => !COLOURED.test(tokens[0]!))
    .join(' ')}`;
const COLOURED = /^(?:bg|border|text|ring)$/;
