import { attributeOf, childElementsOf, tagOf, textWithin } from '../page/dom';
import { fold } from '../page/fold';
import { onlyOne } from './only-one';
import type { Row } from './row';
import type { Scene } from './scene';
import { saysPay } from './words';

/** The row whose border or ground differs from one shared by all others (three rows at least: of two, either could be). */
export function oddColour(rows: readonly Row[], scene: Scene): number | undefined {
  if (new Set(rows.map(({ control, parts }) => `${tagOf(control)} ${parts[0] && tagOf(parts[0])}`)).size > 1)
    return undefined;
  // Buttons without words bear the colours of their brands.
  if (rows.length < 3 || rows.some(({ kind, control }) => kind === 'option' || textWithin(control, 1) === ''))
    return undefined;
  const boxes = rows.map(({ parts: [part] }) => part && innerBox(part, scene));
  const withBorder = !areParted(rows, scene);
  const looks = rows.map(({ parts: [part] }, index) => {
    const drawn = boxes.every((box) => box) ? [part, boxes[index]] : [part];
    return drawn.map((each) => (each ? lookOf(each, scene, withBorder) : '')).join(' ');
  });
  return new Set(looks).size === 2
    ? onlyOne(looks, (look) => looks.filter((other) => other === look).length === 1)
    : undefined;
}

function lookOf(element: Element, scene: Scene, withBorder: boolean): string {
  const style = scene.styleOf(element);
  return style
    ? `${withBorder ? style.borderTopColor : ''}|${style.backgroundColor}|${style.outlineColor}|${style.boxShadow}`
    : '';
}

/** A line between each two: the first one has none above it. */
const areParted = ([first, second]: readonly Row[], scene: Scene): boolean =>
  first !== undefined && second !== undefined && lineAbove(first, scene) === 0 && lineAbove(second, scene) > 0;

/** In px. */
const lineAbove = ({ parts: [part] }: Row, scene: Scene): number =>
  Number.parseFloat((part && scene.styleOf(part)?.borderTopWidth) || '0');

/** What is drawn as the row, where a layout puts each into a box of its own. */
function innerBox(part: Element, scene: Scene): Element | null {
  const [inner, ...others] = childElementsOf(part);
  return inner && others.length === 0 && scene.styleOf(inner)?.display !== 'inline' ? inner : null;
}

/** The row whose border has a colour, or whose ground a pale one, where those of all others have none. */
export const oddShade = (rows: readonly Row[], scene: Scene): number | undefined =>
  onlyOne(rows, ({ parts: [part] }) => {
    const style = part && scene.styleOf(part);
    const border = style && Number.parseFloat(style.borderTopWidth) > 0 ? style.borderTopColor : '';
    return chromaOf(border, 0) > COLOUR || chromaOf(style?.backgroundColor ?? '', PALE) >= TINGE;
  });

/** From 0, grey, to 255, of one pure colour. @param least one with a channel below that counts as none */
function chromaOf(colour: string, least: number): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  const darkest = Math.min(red, green, blue);
  return darkest < least ? 0 : Math.max(red, green, blue) - darkest;
}
const COLOUR = 80;
/** A ground of a brand's own colour is none of a choice. */
const PALE = 200;
const TINGE = 6;

/**
 * Style sheets of single-purpose classes: one border has a colour and all others are grey, one has a ring,
 * or one looks at rest as all others do under the pointer.
 */
export function oddTint(rows: readonly Row[]): number | undefined {
  const classes = rows.map(({ parts: [part] }) =>
    part ? `${attributeOf(part, 'class') ?? ''} ${attributeOf(part, 'style') ?? ''}` : '',
  );
  const amongAll = (own: RegExp, others: RegExp) =>
    onlyOne(classes, (each, odd) => own.test(each) && classes.every((other, at) => at === odd || others.test(other)));
  return (
    amongAll(TINT, GREY) ??
    (rows.some(orders) ? undefined : (onlyOne(classes, (each) => FILLED.test(each)) ?? amongAll(SOLID, HOLLOW))) ??
    onlyOne(classes, (each) => RING.test(each)) ??
    onlyOne(classes, (each, index) =>
      each.split(/\s+/).some((token) => BORDER.test(token) && othersHover(token, classes, index)),
    )
  );
}

/** Names of greys in style sheets of single-purpose classes. */
const GREYS = 'gray|slate|zinc|neutral|stone';
const oneOf = (...classes: readonly string[]): RegExp =>
  new RegExp(classes.map((each) => `(?:^|\\s)${each}(?:\\s|$)`).join('|'));

/** A ground in a colour, where no other has such a ground: "Card" beside "Transfer". */
const FILLED = oneOf(`bg-(?:primary|(?!${GREYS})[a-z]+-[4-9]00)`);

/** Of the looks that a library has for buttons a strong one, where all others have one of the weakest. */
const HOLLOW = /(?:^|[\s-])(?:outlined?\b[\w-]*|default|plain|light)(?:\s|$)/;
const SOLID = new RegExp(`^(?!.*${HOLLOW.source}).*(?:^|[\\s-])(?:btn|button|primary)\\b`);

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
const RING = oneOf('ring-(?:[1248]|primary)');
const TINT = oneOf(
  `border-(?:(?!${GREYS})[a-z]+-[4-9]00|(?:${GREYS})-[89]00|black|primary|\\[#\\w+\\])`,
  'border-color:\\s*var\\(--primary.*',
);
const GREY = oneOf(
  `border-(?:(?:${GREYS})-[1-7]00|transparent|border|input|muted)(?:\\/\\d+)?`,
  'border-color:\\s*var\\(--(?:neutral|gr[ae]y|border).*',
);
