import catalogueData from 'virtual:latin-catalogue';
import phrasesData from 'virtual:latin-phrases';
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
import { missingWords } from './missing-words';
import { shadowRootOf } from './shadow-root-of';
import { siteRules } from './site-rules';
import type { TakenTurns } from './take-turns';

const catalogue = openCatalogue(catalogueData);
const phrases = openPhrases(phrasesData);
export const words = missingWords(catalogue);

export const versions = { catalogue: catalogue.version, rules: phrases.version };

/** Is told what else a reading meets. */
export interface ReadListener {
  /** Each shadow root, for changes in it are seen from nowhere else. */
  readonly onShadowRoot?: (root: ShadowRoot) => void;
  readonly onElements?: (found: ReadElements) => void;
}

/** Reads this document as it stands, with the words that are there. */
export const readDocument = (listener: ReadListener): Detection => detect(inputOf(listener));

/** The same with the words of every script that the page is written in. */
export async function readWithWords(listener: ReadListener): Promise<Detection> {
  const detection = readDocument(listener);
  const coming = words.coming();
  if (!coming) return detection;
  await coming;
  return readWithWords(listener);
}

/** The same by turns with the page. */
export async function readInTurns(listener: ReadListener, turns: TakenTurns): Promise<Detection> {
  const pause = () => {
    const coming = words.coming();
    return coming ? turns.waitFor(coming) : turns.pause();
  };
  const detection = await detectInTurns(inputOf(listener), pause);
  const late = words.coming();
  if (!late) return detection;
  await turns.waitFor(late);
  return readInTurns(listener, turns);
}

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
