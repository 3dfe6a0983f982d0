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
    const labels = queryAll(at, 'button,input[type=submit]')
      .filter((button) => !parts.some((part) => isWithin(button, part)))
      .map(labelOf)
      .filter(Boolean);
    if (labels.length > 0) return labels.slice(-2).some(saysKeeps);
    if (tagOf(at) === 'form') return false;
  }
  return false;
}

const labelOf = (button: Element): string =>
  fold(textWithin(button, LONGEST_LABEL) || (attributeOf(button, 'value') ?? '')).trim();
