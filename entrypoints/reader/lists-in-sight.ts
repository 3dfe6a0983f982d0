import type { ReadElements } from '../../utils/detection/detect';
import { queryAll, textWithin } from '../../utils/page/dom';
import { rulesFor } from '../../utils/sites/rules-for';
import type { ListsInSight } from './reader-key';
import { siteRules } from './site-rules';

/** The lists a reading left closed, with what the site's rules say of their controls. */
export function listsInSight({ rows, closed }: ReadElements, labels: readonly (string | null)[]): ListsInSight {
  const rules = rulesFor(siteRules, document, new URL(location.href));
  const steps = rules.flatMap((rule) => rule.steps);
  const elementsAt = (selectors: readonly string[]) => selectors.flatMap((selector) => queryAll(document, selector));
  const reveals = steps.filter((step) => step.kind === 'reveal');
  const staying = reveals.filter(({ effect }) => effect === 'in-place' || effect === 'dialog');
  const leaving = reveals.filter((step) => !staying.includes(step));
  const named = new Set(staying.flatMap(({ control }) => elementsAt(control)));
  return {
    rows,
    lists: closed.map(({ control, strength, label: words }, index) => {
      const label = labels[index] ?? null;
      return {
        control,
        label,
        known: named.has(control) ? 'site-rule' : strength,
        // A control without words of its own is told by its accessible name alone.
        hasUnknownWords: label === null && (words !== null || textWithin(control, 1) !== ''),
      };
    }),
    isHostedCashier: rules.some(({ hosted }) => hosted === true),
    never: [
      ...leaving.flatMap(({ control }) => elementsAt(control)),
      ...steps.filter((step) => step.kind === 'pays').flatMap(({ at }) => elementsAt(at)),
    ],
  };
}
