import type { UnavailableReason } from '../model/offering';
import { attributeOf, classTokensOf, closest, isWithin, parentOf, stateOf, tagOf } from '../page/dom';
import type { Item } from '../page/walk';
import { amountIn } from './amounts';
import { saysUnavailable } from './phrases';
import type { NamedRow } from './row';
import type { Scene } from './scene';
import { disabledTokens, reasonWords, saysExpiry, saysLimit } from './words';

export interface Availability {
  readonly available: boolean;
  readonly reason: UnavailableReason | null;
}

/** Whether this order can have the row, by the control's state or by what the row says of itself; when a card expires it says of the card. */
export function availabilityOf({ row, methods, items, off }: NamedRow, scene: Scene): Availability {
  const statement = items.find(
    (item) =>
      item.text.length <= 120 &&
      saysUnavailable(item.text, scene.phrases) &&
      !saysLimit(item.text) &&
      !saysExpiry(item.text) &&
      !CONDITION.test(item.text) &&
      scene.isVisible(item.element) &&
      // A saved page has lost what hides it.
      !closest(item.element, (at) => attributeOf(at, 'aria-hidden') === 'true', 2),
  );
  // What is chosen and cannot be changed is how the order is paid.
  const isDisabled =
    off === true ||
    (stateOf(row.control, 'disabled') && !stateOf(row.control, 'checked')) ||
    [row.control, ...row.parts, ...aroundName(methods, row)].some(saysDisabled) ||
    row.parts.some((part) => closest(part, isOutOfReach, 2) !== null) ||
    isInDisabledFieldset(row.control);
  if (!statement && !isDisabled) return { available: true, reason: null };
  return { available: false, reason: reasonOf(statement ? [statement] : items) };
}

/** "If your balance is too low, …", 选择该方式后…: what to do then, not that it is so. */
const CONDITION = /^[(（]?(?:如|若|选择|選擇|もし|if |wenn |falls |si |se |если |якщо |jika |nếu )/;

export const saysDisabled = (at: Element): boolean =>
  attributeOf(at, 'aria-disabled') === 'true' || classTokensOf(at).some((token) => disabledTokens.has(token));

/** What a class of a utility style sheet takes the pointer from, the row or the list it stands in. */
const isOutOfReach = (at: Element): boolean => OUT_OF_REACH.test(attributeOf(at, 'class') ?? '');
const OUT_OF_REACH = /(?:^|\s)pointer-events-none(?:\s|$)/;

/** From the name of the method up to its row. */
function aroundName([first]: NamedRow['methods'], { parts }: NamedRow['row']): Element[] {
  const around: Element[] = [];
  if (!first || !parts.some((part) => isWithin(first.element, part))) return around;
  for (let at: Element | null = first.element; at && !parts.includes(at); at = parentOf(at)) around.push(at);
  return around;
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
        amountIn(raw) !== undefined &&
        !reasonWords.some(({ reason, said }) => reason === 'account' && said(text)),
    )
  )
    return 'amount';
  for (const { reason, said } of reasonWords) if (items.some(({ text }) => said(text))) return reason;
  return 'unstated';
}
