import type { Detection } from '../model/detection';
import type { Evidence, Mention } from '../model/offering';

/** Far above what an honest page gives, far below what could fill a disk. */
export const readingLimits = { offerings: 300, mentions: 500, evidence: 50, closedLists: 50, frames: 100 } as const;

/** The reading as large as one may be; what had to go makes it `truncated` and so `partial`. */
export function limitReading<D extends Detection>(detection: D): D {
  if (detection.kind === 'unreadable') return detection;
  const mentions = limitMentions(detection.mentions);
  if (detection.kind === 'not-checkout') return { ...detection, mentions };
  const { offerings, closedLists, framesUnread } = detection;
  const isTooLarge =
    offerings.length > readingLimits.offerings ||
    closedLists.length > readingLimits.closedLists ||
    framesUnread.length > readingLimits.frames;
  return {
    ...detection,
    mentions,
    offerings: offerings
      .slice(0, readingLimits.offerings)
      .map((offering) => ({ ...offering, evidence: limitEvidence(offering.evidence) })),
    closedLists: closedLists.slice(0, readingLimits.closedLists),
    framesUnread: framesUnread.slice(0, readingLimits.frames),
    ...(isTooLarge ? { truncated: true, completeness: 'partial' as const } : {}),
  };
}

const limitEvidence = (evidence: readonly Evidence[]) => evidence.slice(0, readingLimits.evidence);

const limitMentions = (mentions: readonly Mention[]): Mention[] =>
  mentions
    .slice(0, readingLimits.mentions)
    .map((mention) => ({ ...mention, evidence: limitEvidence(mention.evidence) }));
