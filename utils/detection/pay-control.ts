import { matchNames } from '../catalogue/match-names';
import { attributeOf, closest, identifiersOf, parentOf, queryAll, tagOf, textWithin } from '../page/dom';
import type { Item } from '../page/walk';
import { isButtonInput } from './fields';
import { isPaymentHeading } from './phrases';
import { isPlainButton, isPressable } from './pressable';
import type { Scene } from './scene';
import { isOrdersTitle, isPayLabel, saysOnward, saysPay, saysPayout, saysReorder } from './words';

const LONGEST_CONTROL_LABEL = 40;

/** A table with a button to pay in several of its lines lists orders or invoices. */
export function hasPayControlPerRow(scene: Scene): boolean {
  const lines = new Set<Element>();
  for (const { element, text, inTemplate } of scene.walk.items) {
    if (inTemplate || !isPayLabel(text) || !isPressable(element)) continue;
    const line = closest(element, (at) => tagOf(at) === 'tr', 8);
    if (line) lines.add(line);
  }
  const tables = [...lines].map((line) => closest(line, (at) => tagOf(at) === 'table', 3));
  return new Set(tables).size < tables.length;
}

/** The header of a fold and a tab open what they name; they pay nothing. */
const opensPart = (element: Element): boolean =>
  closest(
    element,
    (at) => attributeOf(at, 'aria-expanded') !== null || attributeOf(at, 'role') === 'tab' || tagOf(at) === 'summary',
    2,
  ) !== null;

/** One of several links in a list leads somewhere. */
function isOfMenu(element: Element): boolean {
  const item = closest(element, (at) => tagOf(at) === 'li', 2);
  const list = item && closest(element, (at) => tagOf(at) === 'a', 2) && parentOf(item);
  return !!list && queryAll(list, 'a').length >= LEAST_LINKS;
}
const LEAST_LINKS = 3;

/** The label of a box to tick says what is switched on. */
const isOfBox = (element: Element): boolean =>
  closest(
    element,
    (at) => tagOf(at) === 'label' && queryAll(at, 'input[type=checkbox],input[type=radio]').length > 0,
    4,
  ) !== null;

/** "Buy now, pay later" is the name of a kind of payment, no order to buy now. */
const namesPayLater = (text: string, { catalogue }: Scene): boolean =>
  matchNames(text, catalogue).some(({ method }) => method === 'pay-later');

export interface PayControl {
  readonly element: Element;
  /** It goes on to the step where the order is paid, rather than paying it. */
  readonly leadsOn: boolean;
}

/** "Pay with Alipay", 立即使用支付宝支付: beside the name of a way to pay stands the word for paying. */
const paysBy = ({ text, element }: Item, { catalogue }: Scene): boolean =>
  matchNames(text, catalogue).some(
    ({ weak, start, end }) =>
      !weak &&
      (isPayLabel(text.slice(end).trim()) ||
        isPayLabel(text.slice(0, start).split(' ')[0] ?? '') ||
        (ENDS_IN_PAYING.test(text) && (USING.test(text.slice(0, start)) || (start === 0 && isPlainButton(element))))),
  );
/** 使用微信支付, or 微信支付 on a button: the name itself ends with the word. */
const ENDS_IN_PAYING = /(?:支付|付款)$/;
const USING = /^(?:立即|立刻)?(?:使用|用)$/;

/** A control in sight that pays or places the order; one that only leads there where there is no other. */
export function findPayControl(scene: Scene): PayControl | null {
  let onward: PayControl | null = null;
  for (const item of scene.walk.items) {
    if (item.text.length > LONGEST_CONTROL_LABEL || item.inTemplate) continue;
    if (item.from !== 'text' && item.from !== 'value' && item.from !== 'aria-label') continue;
    const isWhole = isPayLabel(item.text);
    if (
      !isWhole &&
      (!(saysPay(item.text) || paysBy(item, scene)) ||
        // "Payment methods" in a menu pays nothing.
        isPaymentHeading(item.text, scene.phrases) ||
        saysReorder(item.text) ||
        isOrdersTitle(item.text) ||
        saysPayout(item.text) ||
        namesPayLater(item.text, scene))
    )
      continue;
    const region = scene.regionOf(item.element);
    // Bars at the foot of a page hold its pay button as often as links to subscribe.
    if (region.navigation || (region.footer && !isWhole)) continue;
    // Where pages have no buttons at all, words that are wholly an order to pay are one.
    const isDrawn =
      isWhole && item.text.length > 2 && !/^(?:h[1-6]|title|legend|option|th|dt)$/.test(tagOf(item.element));
    if (!(isPressable(item.element) || isDrawn) || !scene.isVisible(item.element)) continue;
    if (opensPart(item.element) || isOfMenu(item.element) || isOfBox(item.element)) continue;
    if (!saysOnward(item.text)) return { element: item.element, leadsOn: false };
    onward ??= { element: item.element, leadsOn: true };
  }
  const drawn = onward ? null : payPicture(scene);
  return drawn ? { element: drawn, leadsOn: false } : onward;
}

/** A button whose words are in a picture that its style sheet draws: what a developer called it tells. */
const payPicture = (scene: Scene): Element | null =>
  [...scene.walk.fields, ...scene.walk.controls].find(
    (element) =>
      (tagOf(element) === 'button' || isButtonInput(element)) &&
      CALLED_PAY.test(identifiersOf(element)) &&
      !attributeOf(element, 'value') &&
      textWithin(element, 1) === '' &&
      scene.isVisible(element),
  ) ?? null;
const CALLED_PAY = /\bpay[-_]?(?:but|btn)|\b(?:but|btn|button|submit)[-_]?pay\b/i;
