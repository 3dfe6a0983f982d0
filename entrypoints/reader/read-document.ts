import catalogueData from 'virtual:catalogue';
import phrasesData from 'virtual:phrases';
import { type Whose, whosePage } from '../../utils/attribution/whose-page';
import { openCatalogue } from '../../utils/catalogue/catalogue';
import { readClaims } from '../../utils/claims/read-claims';
import { detect, type ReadElements } from '../../utils/detection/detect';
import { openPhrases } from '../../utils/detection/phrases';
import type { Detection } from '../../utils/model/detection';
import type { Claim } from '../../utils/model/offering';
import { allowLabel } from '../../utils/page/allow-label';
import { textWithin } from '../../utils/page/dom';
import { layoutNow } from '../../utils/page/layout';
import { siteRules } from '../../utils/sites';
import { shadowRootOf } from './shadow-root-of';

const catalogue = openCatalogue(catalogueData);
const phrases = openPhrases(phrasesData);

export const versions = { catalogue: catalogue.version, rules: phrases.version };

/** Reads this document as it stands. `onShadowRoot` is told of each root met, for changes in it are seen from nowhere else. */
export function readDocument(
  onShadowRoot: (root: ShadowRoot) => void = () => undefined,
  onElements: (found: ReadElements) => void = () => undefined,
): Detection {
  return detect({
    document,
    address: new URL(location.href),
    catalogue,
    phrases,
    rules: siteRules,
    onElements,
    ...layoutNow(),
    shadowRootOf(element) {
      const root = shadowRootOf(element);
      if (root) onShadowRoot(root);
      return root;
    },
  });
}

/** What this page claims the shop takes, where it is no checkout. */
export const claimsOfDocument = (): Claim[] =>
  readClaims({ document, address: new URL(location.href), catalogue, phrases, ...layoutNow(), shadowRootOf });

/** Whose page this is, as far as it tells. */
export const whoseDocument = (): Whose =>
  whosePage(siteRules, document, new URL(location.href), {
    referrer: document.referrer,
    hasOpener: window.opener !== null,
  });

/** The label of an element as it may be kept, or null. */
export const keptLabel = (element: Element): string | null => allowLabel(textWithin(element), { catalogue, phrases });
