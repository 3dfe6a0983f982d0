import { attributeOf, parentOf, tagOf, textWithin, tokensOf } from '../page/dom';
import { isIcon } from '../page/walk';
import { innerElements } from './inner-elements';
import type { Row } from './row';
import type { Scene } from './scene';
import { type Tokens, unchosenTokens } from './words';

/** Index of the one row that is drawn otherwise than all others, or -1: its icon, its tick, its border or its ground. */
export const oddRow = (rows: readonly Row[], scene: Scene): number =>
  oddGlyph(rows, scene) ?? oddMark(rows, scene) ?? oddColour(rows, scene) ?? oddTint(rows) ?? -1;

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
  const ticked = words.flatMap((word, index) => (TICK_ICON.test(word) ? [index] : []));
  return ticked.length === 1 ? ticked[0] : undefined;
}

/** `fa-check`, `t-icon-check-circle`, `icon-duigou`, and no `fa-money-check` or `mail-check`. */
const TICK_ICON =
  /(?:^|\s)(?:(?!shield|mail|user|money)[a-z\d]+[-_]+)?(?:icon[-_])?(?:check|checkmark|tick|gou|duigou)(?:[-_](?:circle|square|fill|filled|outline|line))*(?=\s|$)/;

const LONGEST_ICON = 30;

const glyphOf = (element: Element): string =>
  `${attributeOf(element, 'class') ?? ''} ${isIcon(element) ? (attributeOf(element, 'name') ?? textWithin(element, LONGEST_ICON)) : ''} ${attributeOf(element, 'xlink:href') ?? attributeOf(element, 'href') ?? ''} ${tagOf(element) === 'img' ? (attributeOf(element, 'src') ?? '').split('/').at(-1) : ''}`.trim();

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
  const ringed = classes.flatMap((each, index) => (RING.test(each) ? [index] : []));
  if (ringed.length === 1) return ringed[0];
  const hovered = classes.flatMap((each, index) =>
    each.split(/\s+/).some((token) => BORDER.test(token) && othersHover(token, classes, index)) ? [index] : [],
  );
  return hovered.length === 1 ? hovered[0] : undefined;
}

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
  /(?:^|\s)border-(?:(?:gray|slate|zinc|neutral|stone)-[1-7]00|transparent|border|input|muted)(?:\s|$)|border-color:\s*var\(--(?:neutral|gr[ae]y|border)/;

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
