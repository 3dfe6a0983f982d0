import {
  addAround,
  attributeNamesOf,
  childElementsOf,
  closest,
  isWithin,
  parentOf,
  queryAll,
  tagOf,
  textWithin,
} from '../page/dom';
import { bareLabel } from '../page/fold';
import { shapeOf } from '../page/shape';
import { spanOf } from '../page/span';
import type { Turns } from '../page/turns';
import type { Item } from '../page/walk';
import { isTrustHeading } from './phrases';
import { brandOf } from './pictures';
import { isPressableItself } from './pressable';
import { looksPressable } from './pressable-tile';
import { isSavedInstrument } from './row-items';
import type { Scene } from './scene';
import { saysBank } from './words';

/** A place in the page that names one method and little else. */
export interface Spot {
  readonly element: Element;
  readonly methods: string;
  readonly order: number;
}

const LONGEST_CAPTION = 60;
const SHORT_SPOT = 32;
const SHORT_TITLE = 20;
const LEAST_COVERED = 0.4;
const NAME_IN_PARAGRAPH = 0.6;
const WIDEST_TILE = 3;
/** Where methods are named so plainly, and in such a place, that a choice of them may be drawn there. */
export function* findSpots(scene: Scene, taken: readonly Element[]): Turns<Spot[]> {
  const spots = new Map<Element, Spot>();
  for (const { item, matches } of scene.named) {
    yield;
    const strong = matches.filter(
      ({ weak, start, end }) =>
        !weak ||
        (end - start) / item.text.length >= 0.9 ||
        (end === item.text.length && end - start >= item.text.length / 2 && isPressableItself(item.element)),
    );
    if (strong.length === 0 || item.inTemplate || !isPure(item, strong, scene)) continue;
    if (isTrustHeading(bareLabel(item.text), scene.phrases)) continue;
    if (item.from === 'alt' && isInProse(item.element)) continue;
    if (!canHoldChoices(item.element, scene, taken)) {
      scene.explain?.('named, but not where choices are', {
        text: item.text,
        region: scene.regionOf(item.element),
        heading: scene.headingAbove(item.order)?.item.text,
      });
      continue;
    }
    const methods = strong.map(({ method }) => method).join('+');
    if (!spots.has(item.element)) spots.set(item.element, { element: item.element, methods, order: item.order });
  }
  yield;
  for (const bank of banksToPress(scene))
    if (!spots.has(bank.element) && canHoldChoices(bank.element, scene, taken)) spots.set(bank.element, bank);
  const named = new Set<Element>();
  for (const element of spots.keys()) addAround(element, named);
  for (const image of scene.walk.images) {
    yield;
    const region = scene.regionOf(image);
    const order = scene.walk.elements.get(image) ?? 0;
    const isAboutPaying = region.payment || scene.headingAbove(order)?.kind === 'payment' || isOfPayCode(image);
    if (spots.has(image) || !isAboutPaying) continue;
    if (!canHoldChoices(image, scene, taken) || isInProse(image)) continue;
    // Within a link or row that says its name the picture only illustrates it.
    const owner = closest(image, (at) => OWNERS.has(tagOf(at)), 4);
    if (owner && named.has(owner)) continue;
    const method = brandOf(image, scene);
    // What a picture is said to show counts before what its file is called.
    const isOther = ({ item, matches }: Scene['named'][number]) =>
      item.element === image && matches.every((each) => each.method !== method);
    // A purse is drawn beside whatever has to do with money.
    if (!method || method === 'account-balance' || scene.named.some(isOther)) continue;
    spots.set(image, { element: image, methods: method, order });
    addAround(image, named);
  }
  const found = [...spots.values()].sort((a, b) => a.order - b.order);
  return found.length > 0 ? found : sprites(scene, taken);
}

/** Where nothing else names a way to pay: boxes under the payment heading that are drawn by classes called after them. */
function sprites(scene: Scene, taken: readonly Element[]): Spot[] {
  const heading = scene.headings.find(({ kind, item }) => kind === 'payment' && scene.isVisible(item.element));
  for (
    let at = heading && parentOf(heading.item.element), level = 0;
    at && level < AROUND;
    at = parentOf(at), level += 1
  ) {
    const { start, end } = spanOf(at, scene.walk);
    if (end - start > MOST_PLACES) return [];
    const drawn = queryAll(at, SPRITES).flatMap((element): Spot[] => {
      const methods =
        childElementsOf(element).length === 0 && textWithin(element, 1) === '' && canHoldChoices(element, scene, taken)
          ? brandOf(element, scene)
          : undefined;
      return methods ? [{ element, methods, order: scene.walk.elements.get(element) ?? 0 }] : [];
    });
    if (drawn.length > 1) return drawn;
  }
  return [];
}
const SPRITES = 'i[class],em[class],span[class],b[class],a[class],li[class],button[class],div[class]';
/** A part of the page with more elements and texts is no list of ways to pay. */
const MOST_PLACES = 600;

/** A developer gave what it stands in the code of what it pays by. */
export const isOfPayCode = (image: Element): boolean =>
  closest(image, (at) => attributeNamesOf(at).some((name) => /^data-pay(?:$|-|type|ment|way)/.test(name)), 2) !== null;

/** A picture among the words of a sentence illustrates it. */
const isInProse = (image: Element): boolean =>
  textWithin(parentOf(image) ?? image, LONGEST_CAPTION + 1).length > LONGEST_CAPTION;

const LONGEST_BANK = 30;

/** Single banks under a heading that speaks of paying: each is a choice of its own. */
const banksToPress = (scene: Scene): Spot[] =>
  scene.walk.items.flatMap(({ element, from, text, order, inTemplate }) =>
    text.length <= LONGEST_BANK &&
    !inTemplate &&
    saysBank(text) &&
    (from === 'alt' || isPressableItself(element) || isSavedInstrument({ text })) &&
    (scene.regionOf(element).payment || scene.headingAbove(order)?.kind === 'payment')
      ? [{ element, methods: text, order }]
      : [],
  );

function isPure(item: Item, matches: readonly { start: number; end: number }[], scene: Scene): boolean {
  const covered = matches.reduce((sum, { start, end }) => sum + end - start, 0);
  // A paragraph is prose, unless it is hardly more than a name.
  if (tagOf(item.element) === 'p' && covered < item.text.length * NAME_IN_PARAGRAPH)
    return (covered >= item.text.length / 2 || item.text.length <= SHORT_TITLE) && isTitleOfTile(item.element, scene);
  if (item.text.length <= SHORT_SPOT) return true;
  return (
    covered / item.text.length >= LEAST_COVERED ||
    (matches[0]?.start === 0 && item.text.length <= 40 && !SENTENCE_END.test(item.text))
  );
}

const SENTENCE_END = /[.!。！]$/;

const OWNERS = new Set(['a', 'button', 'label', 'li']);
const NO_TILE = new Set(['option', 'title', 'textarea', 'h1']);
const PAGE_PARTS = new Set(['body', 'main', 'section', 'article', 'form', 'ul', 'ol']);

function canHoldChoices(element: Element, scene: Scene, taken: readonly Element[]): boolean {
  const region = scene.regionOf(element);
  if (region.footer || region.navigation || region.help || region.login || NO_TILE.has(tagOf(element))) return false;
  if (tagOf(element) === 'h2' && !headsBox(element)) return false;
  const heading = scene.headingAbove(scene.walk.elements.get(element) ?? 0);
  if (heading?.kind === 'trust' ? isNear(heading.item.element, element) : region.trust && heading?.kind !== 'payment')
    return false;
  return !taken.some((part) => isWithin(element, part));
}

const AROUND = 4;

/** "Powered by" in a corner heads no other part of the page. */
const isNear = (heading: Element, element: Element): boolean =>
  closest(element, (at) => isWithin(heading, at), AROUND) !== null;

/** Of what is pressed, or a box with something to pay by in it, the heading is the name; else it heads a chapter. */
function headsBox(heading: Element): boolean {
  if (closest(heading, isPressableItself, WIDEST_TILE)) return true;
  const box = parentOf(heading);
  return !!box && queryAll(box, 'h2').length === 1 && queryAll(box, 'button,input,select,iframe,a img').length > 0;
}

/** A paragraph is prose, unless what it stands in looks as if it were itself to be pressed, and so does the next beside it. */
const isTitleOfTile = (element: Element, scene: Scene): boolean =>
  closest(
    element,
    (at) =>
      at !== element &&
      !PAGE_PARTS.has(tagOf(at)) &&
      hasTwin(at) &&
      queryAll(at, 'a,button,input,select').length === 0 &&
      looksPressable(at, scene),
    WIDEST_TILE,
  ) !== null;

function hasTwin(element: Element): boolean {
  const around = parentOf(element);
  const shape = shapeOf(element);
  return around !== null && childElementsOf(around).some((each) => each !== element && shapeOf(each) === shape);
}
