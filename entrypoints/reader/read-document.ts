import catalogueData from 'virtual:catalogue';
import phrasesData from 'virtual:phrases';
import { type Whose, whosePage } from '../../utils/attribution/whose-page';
import { openCatalogue } from '../../utils/catalogue/catalogue';
import { readClaims } from '../../utils/claims/read-claims';
import { type DetectInput, detect, detectInTurns, type ReadElements } from '../../utils/detection/detect';
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

/** Is told what else a reading meets. */
export interface ReadListener {
  /** Each shadow root, for changes in it are seen from nowhere else. */
  readonly onShadowRoot?: (root: ShadowRoot) => void;
  readonly onElements?: (found: ReadElements) => void;
}

/** Reads this document as it stands. */
export const readDocument = (listener: ReadListener): Detection => detect(inputOf(listener));

/** The same by turns with the page. */
export const readInTurns = (listener: ReadListener, pause: () => Promise<void> | null): Promise<Detection> =>
  detectInTurns(inputOf(listener), pause);

const inputOf = ({ onShadowRoot, onElements }: ReadListener): DetectInput => ({
  document,
  address: new URL(location.href),
  catalogue,
  phrases,
  rules: siteRules,
  ...(onElements && { onElements }),
  ...layoutNow(),
  shadowRootOf(element) {
    const root = shadowRootOf(element);
    if (root) onShadowRoot?.(root);
    return root;
  },
});

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
