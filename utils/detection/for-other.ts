import { familyOf } from '../catalogue/catalogue';
import { closest, hasAttribute, identifiersOf, tagOf, tokensOf } from '../page/dom';
import { type Chooser, methodsOf, type NamedRow } from './row';
import type { Scene } from './scene';
import { saysAll } from './words';

/** Whether the names of ways to pay are chosen for something else than to pay: records, goods, receipts, or nothing at all. */
export const isForOther = (chooser: Chooser, rows: readonly NamedRow[], scene: Scene): boolean => {
  const named = rows.filter(({ methods }) => methods.length > 0);
  return (
    holdsSelect(chooser, 'readonly') ||
    isOfRecords(chooser, named) ||
    areSumsToBuy(rows, scene) ||
    areCalledAlike(named)
  );
};

/** Whether what is chosen filters a list, by what it or the box around it is called, or by its first entries. */
export const isFilter = (chooser: Chooser, rows: readonly NamedRow[]): boolean =>
  startsWithAll(rows) ||
  // What must be answered is no filter, whatever it is called.
  (!holdsSelect(chooser, 'required') && isCalledFilter(chooser));

/** No browser knows a select that is `readonly`; who writes one shows what was chosen. */
const holdsSelect = ({ rows: [first] }: Chooser, attribute: string): boolean =>
  !!first && closest(first.control, (at) => tagOf(at) === 'select' && hasAttribute(at, attribute), 2) !== null;

const isCalledFilter = ({ identifiers, rows: [first] }: Chooser): boolean =>
  saysFilter(identifiers) ||
  (!!first && closest(first.control, (at) => saysFilter(identifiersOf(at)), HIGHEST_FILTERS) !== null);
const saysFilter = (identifiers: string): boolean => tokensOf(identifiers).some((token) => FILTERS.test(token));
const FILTERS = /^(?:filters?|filtros?|facets?|refine)$/;
/** How far above a choice the box of filters can be that it is one of. */
const HIGHEST_FILTERS = 4;

/** "All" or "Any method" first, or right behind what they are called: they filter a list. */
const startsWithAll = (rows: readonly NamedRow[]): boolean =>
  rows
    .slice(0, 2)
    .some(({ items, methods }) =>
      items.some(
        ({ text }) =>
          saysAll(text.replace(/^[\s–—-]+|[\s–—-]+$/g, '')) ||
          (methods.length === 0 &&
            (saysAll(text.split(' ')[0]!) || saysAll(/\(([^)]+)\)[\s-]*$/.exec(text)?.[1] ?? ''))),
      ),
    );

/** "1,000 points", "3,000 points": what is bought, not what is paid with. */
const areSumsToBuy = (rows: readonly NamedRow[], { catalogue }: Scene): boolean =>
  rows.length > 2 &&
  methodsOf(rows).size === 1 &&
  rows.every(({ methods: [first] }) => !!first && familyOf(first.method, catalogue) === 'points');

/** "cash-receipt-private", "cash-receipt-business": what all of their codes say tells what they are about. */
const areCalledAlike = (named: readonly NamedRow[]): boolean =>
  named.length > 1 &&
  methodsOf(named).size === 1 &&
  named.every(
    ({ row, methods: [first], items }) => first?.kind !== 'label' && first?.element === row.control && items.length > 0,
  );

/** Each way twice over, paid and not yet: tabs of what was ordered. */
function isOfRecords({ kind }: Chooser, named: readonly NamedRow[]): boolean {
  const different = methodsOf(named).size;
  return kind === 'role' && different > 1 && named.length >= 2 * different && !named.some(({ saved }) => saved);
}
