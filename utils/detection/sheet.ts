import { attributeOf, closest, identifiersOf, tokensOf } from '../page/dom';

const SHEETS = new Set(
  'popup sheet actionsheet modal drawer picker dialog overlay popover layer bottomsheet'.split(' '),
);
const WIDEST = 6;

/** Within a dialog, or what is drawn over the page as one. */
export const isInSheet = (element: Element): boolean =>
  closest(
    element,
    (at) => attributeOf(at, 'role') === 'dialog' || tokensOf(identifiersOf(at)).some((token) => SHEETS.has(token)),
    WIDEST,
  ) !== null;
