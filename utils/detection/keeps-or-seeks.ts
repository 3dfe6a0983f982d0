import { attributeOf, isWithin, parentOf, queryAll, tagOf, textWithin } from '../page/dom';
import { fold } from '../page/fold';
import type { NamedRow } from './row';
import { saysKeeps } from './words';

const WIDEST = 6;
const LONGEST_LABEL = 40;

/** The last buttons that the form of a list ends in keep, seek or count: "Cancel, save expense", "Filter", "Calculate". */
export function keepsOrSeeks(rows: readonly NamedRow[]): boolean {
  const parts = rows.flatMap(({ row }) => row.parts);
  const [first] = parts;
  for (let at = first && parentOf(first), level = 0; at && level < WIDEST; at = parentOf(at), level += 1) {
    const labels = lastLabels(at, parts);
    if (labels.length > 0) return labels.some(saysKeeps);
    if (tagOf(at) === 'form') return false;
  }
  return false;
}

/** Of the last two buttons with words outside the parts; a page can hold thousands of others. */
function lastLabels(within: Element, parts: readonly Element[]): string[] {
  const labels: string[] = [];
  const buttons = queryAll(within, 'button:not([role=combobox]),input[type=submit]');
  for (let button = buttons.pop(); button && labels.length < 2; button = buttons.pop()) {
    const label = parts.some((part) => isWithin(button!, part)) ? '' : labelOf(button);
    if (label) labels.push(label);
  }
  return labels;
}

const labelOf = (button: Element): string =>
  fold(textWithin(button, LONGEST_LABEL) || (attributeOf(button, 'value') ?? '')).trim();
