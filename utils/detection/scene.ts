import { matchNames, type NameMatch } from '../catalogue/match-names';
import { attributeOf, closest, elementById, nextElementOf, queryAll, tagOf } from '../page/dom';
import { bareLabel } from '../page/fold';
import { type Region, regions } from '../page/region';
import { spanOf } from '../page/span';
import type { Turns } from '../page/turns';
import { HEADINGS, type Item, type Walk } from '../page/walk';
import type { DetectInput } from './detect';
import { containsPaymentHeading, isPaymentHeading, isTrustHeading } from './phrases';
import { saysChoose, saysDelivery } from './words';

export interface NamedItem {
  readonly item: Item;
  readonly matches: readonly NameMatch[];
}

export interface Heading {
  readonly item: Item;
  readonly kind: 'payment' | 'trust' | 'delivery' | 'other';
  /** 1 to 6 as in `h1` to `h6`; 7 for what only its words make a heading, 8 for terms and table heads. */
  readonly level: number;
}

/** What every step asks of the page: made once a reading, after the walk. */
export interface Scene extends DetectInput {
  readonly walk: Walk;
  /** Items in which a method is named, in walk order. */
  readonly named: readonly NamedItem[];
  readonly headings: readonly Heading[];
  readonly regionOf: (element: Element) => Region;
  /** The heading that a place in the walk stands under; of a sub-heading that says nothing, the one above it. */
  readonly headingAbove: (order: number) => Heading | undefined;
}

const ITEMS_A_TURN = 16;

export function* makeScene(input: DetectInput, walk: Walk): Turns<Scene> {
  const named: NamedItem[] = [];
  const headings: Heading[] = [];
  const regionOf = regions();
  const isInHeading = headingsPassed(walk);
  for (let index = 0; index < walk.items.length; index += 1) {
    // The first few run code for the first time.
    if (index % ITEMS_A_TURN === 0) yield;
    const item = walk.items[index]!;
    const matches = matchNames(item.text, input.catalogue);
    if (matches.length > 0) named.push({ item, matches });
    const namesMethod = matches.some((match) => !match.weak);
    const kind = headingKind(item, namesMethod, input, regionOf, isInHeading(item));
    if (kind) headings.push({ item, kind, level: levelOf(item) });
  }
  return { ...input, walk, named, headings, regionOf, headingAbove: (order) => headingOver(headings, order) };
}

/** Tells of items, one after another, whether a heading is around them, however far. */
function headingsPassed(walk: Walk): (item: Item) => boolean {
  let passed = 0;
  let end = 0;
  return ({ order }) => {
    for (; passed < walk.headings.length; passed += 1) {
      const heading = spanOf(walk.headings[passed]!, walk);
      if (heading.start > order) break;
      end = Math.max(end, heading.end);
    }
    return order < end;
  };
}

/** "Please select a payment method below" heads what follows as much as the bare words do. */
const asksHowToPay = (label: string, phrases: DetectInput['phrases']): boolean =>
  saysChoose(label) &&
  (containsPaymentHeading(label, phrases) || PAY_STEM.test(label)) &&
  !isTrustHeading(label, phrases);

/** The word for paying, in many languages. */
export const PAY_STEM =
  /支付|付款|充值|儲值|支払|チャージ|결제|충전|deposit|top[ -]?up|(?:^|\s)(?:pay|régl|règl|zahl|bezahl|paie|paga|pago|betal|betaal|płat|plat|оплат|öde|bayar|maks|einzahl|recarga|recharg|пополн)|thanh toán|nạp tiền|เติมเงิน|ชำระ|الدفع|תשלום|پرداخت/u;

const FIELD_TAGS = new Set(['input', 'select', 'textarea', 'button']);
const LONGEST_HEADING = 60;

function headingKind(
  item: Item,
  namesMethod: boolean,
  { phrases }: DetectInput,
  regionOf: (element: Element) => Region,
  isInHeading: boolean,
): Heading['kind'] | null {
  if (item.from !== 'text' || item.inTemplate || item.text.length > LONGEST_HEADING) return null;
  const label = bareLabel(item.text);
  const isTagged = () => isInHeading && closest(item.element, isHeadingElement, 2) !== null;
  // The title of the whole page heads no badges.
  if (isTrustHeading(label, phrases) && !isPaymentHeading(label, phrases))
    return closest(item.element, (at) => tagOf(at) === 'h1', 2) ? 'other' : 'trust';
  if (
    isPaymentHeading(label, phrases) ||
    (!namesMethod &&
      (asksHowToPay(label, phrases) || (tagOf(item.element) === 'legend' && containsPaymentHeading(label, phrases))))
  ) {
    const region = regionOf(item.element);
    const isControl = closest(item.element, isLabelOrControl, 3) !== null;
    const isCaption = closest(item.element, (at) => tagOf(at) === 'figcaption', 2) !== null;
    if (region.navigation || isCaption || (isControl && !isTagged())) return null;
    return isTrustHeading(label, phrases) && region.trust ? 'trust' : 'payment';
  }
  if (namesMethod || !isTagged()) return null;
  return saysDelivery(label) ? 'delivery' : 'other';
}

/** The label of a field is no heading; that of a list is, also where it only stands above it. */
function isLabelOrControl(element: Element): boolean {
  const tag = tagOf(element);
  if (tag !== 'label') return (tag === 'a' || tag === 'button' || tag === 'option') && !opensList(element);
  const id = attributeOf(element, 'for');
  const target = id ? elementById(id, element) : nextElementOf(element);
  return (
    !target ||
    FIELD_TAGS.has(tagOf(target)) ||
    (!id && (holds(element, FIELDS) || holds(target, `${FIELDS}:not([type=radio])`)))
  );
}

/** "Payment method ▾" heads the list that it opens. */
const opensList = (element: Element): boolean => attributeOf(element, 'aria-expanded') !== null;

const FIELDS = 'select,textarea,input';
const holds = (element: Element, selector: string): boolean => queryAll(element, selector).length > 0;

function isHeadingElement(element: Element): boolean {
  return HEADINGS.has(tagOf(element)) || attributeOf(element, 'role') === 'heading';
}

function levelOf({ element }: Item): number {
  const heading = closest(element, isHeadingElement, 2);
  const digit = heading && /^h([1-6])$/.exec(tagOf(heading))?.[1];
  return digit ? Number(digit) : heading && ['dt', 'th'].includes(tagOf(heading)) ? 8 : 7;
}

function headingOver(headings: readonly Heading[], order: number): Heading | undefined {
  const last = indexBefore(headings, order);
  let lowest = Number.POSITIVE_INFINITY;
  for (let index = last; index >= 0; index -= 1) {
    const heading = headings[index]!;
    if (heading.level >= lowest) continue;
    if (heading.kind !== 'other') return heading;
    lowest = heading.level;
  }
  return headings[last];
}

function indexBefore(headings: readonly Heading[], order: number): number {
  let low = 0;
  let high = headings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (headings[middle]!.item.order < order) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
