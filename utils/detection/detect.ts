import type { Catalogue } from '../catalogue/catalogue';
import type { Detection } from '../model/detection';
import type { Phrases } from './phrases';

/** All a reading needs; nothing global is read, so that a test or a saved page can stand for a live one. */
export interface DetectInput {
  readonly document: Document;
  /** Address of the document; only host and path words are looked at. */
  readonly address: URL;
  readonly catalogue: Catalogue;
  readonly phrases: Phrases;
  /** Rendered and not hidden by any style. Asked for matched nodes only, in one batch. */
  readonly isVisible: (element: Element) => boolean;
  /** Open or closed shadow root of a host; closed ones need an extension API or a debugger. */
  readonly shadowRootOf: (element: Element) => ShadowRoot | null;
}

export function detect(_input: DetectInput): Detection {
  return { kind: 'unreadable', reason: 'limit' };
}
