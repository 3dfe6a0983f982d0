import { attributeOf, childElementsOf, classesOf, parentOf, queryAll, tagOf, textWithin, tokensOf } from '../page/dom';
import { fold } from '../page/fold';
import { isIcon } from '../page/walk';
import { innerElements } from './inner-elements';
import type { Row } from './row';
import type { Scene } from './scene';
import { chosenTokens, saysPay, type Tokens, unchosenTokens } from './words';

/** Index of the one row that is drawn otherwise than all others, or -1: its icon, its tick, its border or its ground. */
export const oddRow = (rows: readonly Row[], scene: Scene): number =>
  oddGlyph(rows, scene) ??
  oddMark(rows, scene) ??
  oddDot(rows, scene) ??
  oddColour(rows, scene) ??
  oddBorder(rows, scene) ??
  oddTint(rows) ??
  -1;

const MARK_TAGS = new Set(['i', 'svg', 'use', 'span', 'em', 'uni-text', 'text', 'img']);

/** What of a row can be an icon or a tick: drawn, and without words. */
const marksOf = ({ parts }: Row, scene: Scene): Element[] =>
  parts
    .flatMap((part) => innerElements(part, scene))
    .filter((inner) => isIcon(inner) || (MARK_TAGS.has(tagOf(inner)) && textWithin(inner, 1) === ''));

/** The row whose icons' classes differ from those all others share. */
function oddGlyph(rows: readonly Row[], scene: Scene): number | undefined {
  const words = rows.map((row) => marksOf(row, scene).map(glyphOf).filter(Boolean).join(' '));
  const says = (list: Tokens) =>
    words.flatMap((word, index) => (tokensOf(word).some((token) => list.has(token)) ? [index] : []));
  const unchosen = says(unchosenTokens);
  if (unchosen.length === rows.length - 1) return words.findIndex((_, index) => !unchosen.includes(index));
  const ticked = rows.flatMap((row, index) => (hasTick(row, scene) ? [index] : []));
  return ticked.length === 1 ? ticked[0] : undefined;
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
    classesOf(mark).some((tokens) => tokens.some((token) => DOTS.has(token)) && tokens.some(isChosenToken))
  );
}

const isChosenToken = (token: string | undefined): boolean => token !== undefined && chosenTokens.has(token);

/** What those icons are called that show which row is chosen. */
const DOTS: Tokens = new Set(['radio', 'check', 'checkbox', 'circle', 'dot', 'icon', 'tick']);

const LONGEST_ICON = 30;

const iconOf = (icon: Element): string => attributeOf(icon, 'name') ?? textWithin(icon, LONGEST_ICON);

const glyphOf = (element: Element): string =>
  `${attributeOf(element, 'class') ?? ''} ${isIcon(element) ? iconOf(element) : ''} ${attributeOf(element, 'xlink:href') ?? attributeOf(element, 'href') ?? ''} ${tagOf(element) === 'img' ? fileOf(element) : ''}`.trim();

/** Name of an image's file, without its folder and ending. */
const fileOf = (image: Element): string =>
  /([^/?#]*?)(?:\.\w+)?(?:[?#].*)?$/.exec(attributeOf(image, 'src') ?? '')?.[1] ?? '';

/** The row whose tick is drawn, where all others have the same one and hide it. */
function oddMark(rows: readonly Row[], scene: Scene): number | undefined {
  const isShut = (mark: Element | null) => mark !== null && scene.styleOf(mark)?.display === 'none';
  const marks = rows.map((row) => {
    // A row that is itself hidden hides no tick of its own.
    const isHidden = (mark: Element) => {
      const parent = parentOf(mark);
      return isShut(mark) || (parent !== null && !row.parts.includes(parent) && isShut(parent));
    };
    return new Map(marksOf(row, scene).map((mark): [string, boolean] => [glyphOf(mark), isHidden(mark)]));
  });
  const odd = marks.flatMap((own, index) =>
    [...own].some(([mark, shut]) => !shut && marks.every((other) => other === own || other.get(mark) === true))
      ? [index]
      : [],
  );
  return odd.length === 1 ? odd[0] : undefined;
}

/** The row whose ring has a dot in it, where all others have the same ring and it is empty. */
function oddDot(rows: readonly Row[], scene: Scene): number | undefined {
  const rings = rows.map((row) => {
    const own = marksOf(row, scene).filter((mark) => tagOf(mark) !== 'svg' && queryAll(mark, 'img,svg').length === 0);
    return new Map(own.map((mark): [string, boolean] => [ringOf(mark), childElementsOf(mark).length > 0]));
  });
  const odd = rings.flatMap((own, index) =>
    [...own].some(([ring, isFull]) => isFull && rings.every((other) => other === own || other.get(ring) === false))
      ? [index]
      : [],
  );
  return odd.length === 1 ? odd[0] : undefined;
}

/** Its colour may well be another where it is full. */
const ringOf = (mark: Element): string =>
  `${tagOf(mark)} ${classesOf(mark)
    .filter((tokens) => !COLOURED.has(tokens[0]!))
    .join(' ')}`;
const COLOURED: Tokens = new Set(['bg', 'border', 'text', 'ring']);

/**
 * Style sheets of single-purpose classes: one border has a colour and all others are grey, one has a ring,
 * or one looks at rest as all others do under the pointer.
 */
function oddTint(rows: readonly Row[]): number | undefined {
  const classes = rows.map(({ parts: [part] }) =>
    part ? `${attributeOf(part, 'class') ?? ''} ${attributeOf(part, 'style') ?? ''}` : '',
  );
  const tinted = classes.flatMap((each, index) => (TINT.test(each) ? [index] : []));
  if (tinted.length === 1 && classes.every((each, index) => index === tinted[0] || GREY.test(each))) return tinted[0];
  const filled = classes.flatMap((each, index) => (FILLED.test(each) ? [index] : []));
  if (
    filled.length === 1 &&
    classes.every((each, index) => index === filled[0] || PLAIN.test(each)) &&
    !rows.some(orders)
  )
    return filled[0];
  const ringed = classes.flatMap((each, index) => (RING.test(each) ? [index] : []));
  if (ringed.length === 1) return ringed[0];
  const hovered = classes.flatMap((each, index) =>
    each.split(/\s+/).some((token) => BORDER.test(token) && othersHover(token, classes, index)) ? [index] : [],
  );
  return hovered.length === 1 ? hovered[0] : undefined;
}

/** A ground in a colour below light words, where all others have none or a grey one: "Card" beside "Transfer". */
const FILLED =
  /(?=.*(?:^|\s)bg-(?:primary|black|(?!gray|slate|zinc|neutral|stone)[a-z]+-[5-9]00)(?:\s|$))(?=.*(?:^|\s)text-(?:white|primary-foreground)(?:\s|$))/;
const PLAIN =
  /^(?!.*(?:^|\s)bg-(?!(?:white|transparent|surface|card|muted|secondary|background|(?:gray|slate|zinc|neutral|stone)-[1-3]?[05]0{1,2})(?:\/\d+)?(?:\s|$)))/;

/** "Pay with PayPal" is pressed to pay, whatever stands beside it. */
const orders = ({ control }: Row): boolean => saysPay(fold(textWithin(control, LONGEST_LABEL)));
const LONGEST_LABEL = 40;

const BORDER = /^border-[a-z]/;

/** `border-gold` of one, `hover:border-gold/40` of all others. */
const othersHover = (token: string, classes: readonly string[], index: number): boolean =>
  classes.every(
    (other, at) => at === index || other.split(/\s+/).some((each) => each.replace(/\/\d+$/, '') === `hover:${token}`),
  );

/** A ring around a box is drawn for the one that is chosen; what begins with a state ("focus:") is not drawn yet. */
const RING = /(?:^|\s)ring-(?:[1248]|primary)(?:\s|$)/;

const TINT =
  /(?:^|\s)border-(?:(?!gray|slate|zinc|neutral|stone)[a-z]+-[4-9]00|(?:gray|slate|zinc|neutral|stone)-[89]00|black|primary|\[#\w+\])(?:\s|$)|border-color:\s*var\(--primary/;
const GREY =
  /(?:^|\s)border-(?:(?:gray|slate|zinc|neutral|stone)-[1-7]00|transparent|border|input|muted)(?:\/\d+)?(?:\s|$)|border-color:\s*var\(--(?:neutral|gr[ae]y|border)/;

/** The row whose border or ground differs from one shared by all others (three rows at least: of two, either could be). */
function oddColour(rows: readonly Row[], scene: Scene): number | undefined {
  if (new Set(rows.map(({ control, parts }) => `${tagOf(control)} ${parts[0] && tagOf(parts[0])}`)).size > 1)
    return undefined;
  // Buttons without words bear the colours of their brands.
  if (rows.length < 3 || rows.some(({ kind, control }) => kind === 'option' || textWithin(control, 1) === ''))
    return undefined;
  const looks = rows.map(({ parts }) => {
    const style = parts[0] && scene.styleOf(parts[0]);
    return style ? `${style.borderTopColor}|${style.backgroundColor}|${style.outlineColor}|${style.boxShadow}` : '';
  });
  const odd = looks.flatMap((look, index) => (looks.filter((other) => other === look).length === 1 ? [index] : []));
  return odd.length === 1 && new Set(looks).size === 2 ? odd[0] : undefined;
}

/** The row whose border has a colour, where those of all others are grey. */
function oddBorder(rows: readonly Row[], scene: Scene): number | undefined {
  const chromas = rows.map(({ parts }) => {
    const style = parts[0] && scene.styleOf(parts[0]);
    return style && Number.parseFloat(style.borderTopWidth) > 0 ? chromaOf(style.borderTopColor) : undefined;
  });
  const coloured = chromas.flatMap((chroma, index) => (chroma !== undefined && chroma > COLOUR ? [index] : []));
  const [odd] = coloured;
  return coloured.length === 1 && chromas.every((chroma, index) => index === odd || (chroma ?? COLOUR) < GREY_CHROMA)
    ? odd
    : undefined;
}

/** From 0, grey, to 255, of one pure colour. */
function chromaOf(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  return Math.max(red, green, blue) - Math.min(red, green, blue);
}
const COLOUR = 80;
const GREY_CHROMA = 30;
