import compiledCatalogue from 'virtual:catalogue';
import compiledPhrases from 'virtual:phrases';
import { openCatalogue } from '../catalogue/catalogue';
import { type DetectInput, detect } from '../detection/detect';
import { openPhrases } from '../detection/phrases';
import type { Detection } from '../model/detection';
import { layoutNow } from '../page/layout';
import { siteRules } from '../sites';
import { renderPage } from './render-page';

const catalogue = openCatalogue(compiledCatalogue);
const phrases = openPhrases(compiledPhrases);

type Parts = Pick<DetectInput, 'rules' | 'genericOff' | 'explain'>;

/** One look at a page of ours, laid out in a frame of the test page; with all site rules unless told otherwise. */
export async function readPage(html: string, address: string, parts?: Parts): Promise<Detection> {
  const page = await renderPage(html, address);
  try {
    return readDocument(page.document, address, page.shadowRootOf, parts);
  } finally {
    page.remove();
  }
}

/** One look at a document that is laid out already. */
export function readDocument(
  page: Document,
  address: string,
  shadowRootOf = (element: Element): ShadowRoot | null => element.shadowRoot,
  parts: Parts = {},
): Detection {
  return detect({
    document: page,
    address: new URL(address),
    catalogue,
    phrases,
    rules: siteRules,
    ...layoutNow(),
    shadowRootOf,
    ...parts,
  });
}
