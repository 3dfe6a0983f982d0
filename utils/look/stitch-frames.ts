import { limitReading } from '../detection/limit-reading';
import type { FrameReading } from '../messaging/protocol';
import type { Detection } from '../model/detection';
import type { Evidence, Mention, Offering } from '../model/offering';
import { completenessOf } from './completeness-of';

type Offerings = Extract<Detection, { kind: 'offerings' }>;

/**
 * One reading of a page out of that of its top document and those of its frames.
 * What stands in a frame follows what the top document offers; a method offered
 * in both is one offering. A frame never makes a page unreadable: it stays unread.
 */
export function stitchFrames(top: Detection, frames: readonly FrameReading[]): Detection {
  if (top.kind === 'unreadable') return top;
  const inFrames = frames.map((frame) => frame.detection).filter((detection) => detection.kind === 'offerings');
  if (top.kind === 'not-checkout' && inFrames.every((frame) => frame.offerings.length === 0)) return top;

  const all = [...(top.kind === 'offerings' ? [top] : []), ...inFrames.map(markAsInFrame)];
  const offerings = mergeOfferings(all.flatMap((reading) => byPosition(reading.offerings)));
  const readOrigins = new Set(
    frames.filter(({ detection }) => detection.kind !== 'unreadable').map(({ origin }) => origin),
  );
  const stitched = {
    kind: 'offerings' as const,
    pageKind: top.pageKind === 'other' && inFrames[0] ? inFrames[0].pageKind : top.pageKind,
    platform: top.platform ?? firstTold(inFrames, 'platform'),
    provider: top.provider ?? firstTold(inFrames, 'provider'),
    lang: top.lang ?? firstTold(inFrames, 'lang'),
    offerings,
    closedLists: all.flatMap((reading) => reading.closedLists),
    framesUnread: [...new Set(all.flatMap((reading) => reading.framesUnread))].filter(
      (origin) => !readOrigins.has(origin),
    ),
    truncated: all.some((reading) => reading.truncated),
    unnamed: all.reduce((sum, reading) => sum + reading.unnamed, 0),
    mentions: mergeMentions(
      [top, ...inFrames.map(markAsInFrame)].flatMap((reading) => reading.mentions),
      offerings,
    ),
  };
  return limitReading({ ...stitched, completeness: completenessOf(stitched) });
}

function markAsInFrame(detection: Offerings): Offerings {
  const mark = (evidence: readonly Evidence[]) =>
    // What is only hidden or declared in the frame is no more shown for standing in one.
    evidence.map((one) => (one.state === 'shown' ? { ...one, state: 'in-frame' as const } : one));
  return {
    ...detection,
    offerings: detection.offerings.map((offering) => ({ ...offering, evidence: mark(offering.evidence) })),
    mentions: detection.mentions.map((mention) => ({ ...mention, evidence: mark(mention.evidence) })),
  };
}

const byPosition = (offerings: readonly Offering[]) => offerings.toSorted((a, b) => a.position - b.position);

/** One entry per method and `saved`, in order of first meeting, numbered anew. */
function mergeOfferings(offerings: readonly Offering[]): Offering[] {
  const merged = new Map<string, Offering>();
  for (const offering of offerings) {
    const key = `${offering.method} ${offering.saved}`;
    const known = merged.get(key);
    merged.set(key, known ? mergeTwo(known, offering) : offering);
  }
  return [...merged.values()].map((offering, index) => ({ ...offering, position: index + 1 }));
}

const rank = { preselected: 0, visible: 1, 'one-step': 2, 'two-steps': 3 };

function mergeTwo(first: Offering, second: Offering): Offering {
  // The row of the page often only opens the frame: whichever is nearer to hand decides.
  const nearer = rank[second.prominence] < rank[first.prominence] ? second : first;
  return {
    ...first,
    prominence: nearer.prominence,
    behind: nearer.behind,
    available: first.available || second.available,
    unavailableReason: first.available || second.available ? null : first.unavailableReason,
    doors: [...new Set([...first.doors, ...second.doors])],
    networks: [...new Set([...first.networks, ...second.networks])],
    fee: first.fee ?? second.fee,
    confidence: Math.max(first.confidence, second.confidence),
    evidence: [...first.evidence, ...second.evidence],
  };
}

function mergeMentions(mentions: readonly Mention[], offerings: readonly Offering[]): Mention[] {
  const offered = new Set(offerings.flatMap(({ method, networks }) => [method, ...networks]));
  const merged = new Map<string, Mention>();
  for (const mention of mentions) {
    if (offered.has(mention.method)) continue;
    const known = merged.get(mention.method);
    merged.set(mention.method, known ? { ...known, evidence: [...known.evidence, ...mention.evidence] } : mention);
  }
  return [...merged.values()];
}

function firstTold(readings: readonly Offerings[], field: 'platform' | 'provider' | 'lang'): string | null {
  return readings.find((reading) => reading[field] !== null)?.[field] ?? null;
}
