import type { Detection } from '../model/detection';

export type Offerings = Extract<Detection, { kind: 'offerings' }>;

/** A checkout read wholly, that offers nothing and tells nothing else, but for what is given. */
export const makeDetection = (changed: Partial<Offerings> = {}): Offerings => ({
  kind: 'offerings',
  pageKind: 'checkout',
  platform: null,
  provider: null,
  lang: null,
  mentions: [],
  offerings: [],
  completeness: 'complete',
  closedLists: [],
  framesUnread: [],
  truncated: false,
  unnamed: 0,
  ...changed,
});
