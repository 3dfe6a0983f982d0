import type { LettingThrough, ListRef, RevealOffer } from '../../utils/reveal/outcome';
import type { LatestReveal } from './reveal-state';

/** What the parts of a screen that look behind controls have in common. */
export interface RevealProps {
  readonly offer: RevealOffer | null;
  readonly latest: LatestReveal | null;
  readonly onLookBehind: (list: ListRef, letting: LettingThrough) => void;
  readonly onAlways: (always: boolean) => void;
}
