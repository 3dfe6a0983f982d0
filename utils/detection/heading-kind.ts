import { attributeOf, closest, elementById, nextElementOf, parentOf, queryAll, tagOf, textWithin } from '../page/dom';
import { bareLabel, foldLabel } from '../page/fold';
import type { Region } from '../page/region';
import { HEADINGS, type Item } from '../page/walk';
import type { DetectInput } from './detect';
import { typeOf } from './fields';
import { containsPaymentHeading, isPaymentHeading, isTrustHeading } from './phrases';
import { goesNowhere } from './pressable';
import type { Heading } from './scene';
import { hasPayWord, saysChoose, saysDelivery } from './words';

/** "Please select a payment method below" heads what follows as much as the bare words do. */
const asksHowToPay = (label: string, phrases: DetectInput['phrases']): boolean =>
  saysChoose(label) && (containsPaymentHeading(label, phrases) || hasPayWord(label)) && !isTrustHeading(label, phrases);

const FIELD_TAGS = new Set(['input', 'select', 'textarea', 'button']);
const LONGEST_HEADING = 60;

/** What kind of section a text heads; null where it heads none. `isInHeading`: a heading element is around it, however far. */
export function headingKind(
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
    const isControl = closest(item.element, (at) => isLabelOrControl(at, label), 3) !== null;
    const isCaption = closest(item.element, (at) => tagOf(at) === 'figcaption', 2) !== null;
    if (region.navigation || isCaption || (isControl && !isTagged())) return null;
    return isTrustHeading(label, phrases) && region.trust ? 'trust' : 'payment';
  }
  if (namesMethod || !isTagged()) return null;
  return saysDelivery(label) ? 'delivery' : 'other';
}

/** The label of a field is no heading; that of a list is, also where it only stands above it. */
function isLabelOrControl(element: Element, label: string): boolean {
  const tag = tagOf(element);
  if (tag !== 'label')
    return (tag === 'a' || tag === 'button' || tag === 'option') && !opensList(element) && !isCell(element, label);
  const id = attributeOf(element, 'for');
  const around = parentOf(element);
  // In the next column, where it stands alone in one.
  const target = id ? elementById(id, element) : (shownAfter(element) ?? (around && shownAfter(around)));
  return (
    !target ||
    (FIELD_TAGS.has(tagOf(target)) && attributeOf(target, 'readonly') === null) ||
    (!id && (holds(element, FIELDS) || holds(target, `${FIELDS}:not([type=radio],[type=checkbox],[type=hidden])`)))
  );
}

/** What a script keeps the answer in is no field of the label. */
function shownAfter(element: Element): Element | null {
  const next = nextElementOf(element);
  return next && tagOf(next) === 'input' && typeOf(next) === 'hidden' ? shownAfter(next) : next;
}

/** "Payment method ▾" heads the list that it opens. */
const opensList = (element: Element): boolean => attributeOf(element, 'aria-expanded') !== null;

/** A row of a mobile page, drawn by a link to nowhere: beside its title it says what is chosen. */
const isCell = (element: Element, label: string): boolean =>
  goesNowhere(element) && foldLabel(textWithin(element, LONGEST_HEADING)) !== label;

const FIELDS = 'select,textarea,input';
const holds = (element: Element, selector: string): boolean => queryAll(element, selector).length > 0;

function isHeadingElement(element: Element): boolean {
  return HEADINGS.has(tagOf(element)) || attributeOf(element, 'role') === 'heading';
}

/** See `Heading.level`. */
export function levelOf({ element }: Item): number {
  const heading = closest(element, isHeadingElement, 2);
  const digit = heading && /^h([1-6])$/.exec(tagOf(heading))?.[1];
  return digit ? Number(digit) : heading && ['dt', 'th'].includes(tagOf(heading)) ? 8 : 7;
}
