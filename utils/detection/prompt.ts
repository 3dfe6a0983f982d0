import { attributeOf } from '../page/dom';
import type { NamedRow } from './row';

/** "- please choose -", and what says nothing: no answer to what is asked. */
export function isPrompt({ row, items }: NamedRow): boolean {
  const text = items.map((item) => item.text).join(' ');
  return (
    text === '' || (row.kind === 'option' && (attributeOf(row.control, 'value') === '' || /^[-–—\s.…]*$/.test(text)))
  );
}
