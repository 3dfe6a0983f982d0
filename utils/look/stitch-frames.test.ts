import { describe, expect, it } from 'vitest';
import type { FrameReading } from '../messaging/protocol';
import type { Detection } from '../model/detection';
import type { Mention } from '../model/offering';
import { type Offerings, makeDetection as offerings } from '../testing/make-detection';
import { labelledOffering as offering } from '../testing/make-offering';
import { stitchFrames } from './stitch-frames';

const mention = (method: string): Mention => ({ method, evidence: [] });

const notCheckout: Detection = {
  kind: 'not-checkout',
  pageKind: 'other',
  platform: null,
  provider: null,
  lang: 'de',
  mentions: [],
};
const frame = (origin: string, detection: Detection): FrameReading => ({
  origin,
  width: 400,
  height: 300,
  touched: false,
  detection,
});

function stitched(top: Detection, frames: FrameReading[]): Offerings {
  const result = stitchFrames(top, frames);
  if (result.kind !== 'offerings') throw new Error(`expected offerings, not ${result.kind}`);
  return result;
}
const listed = ({ offerings: list }: Offerings) =>
  list.map(({ method, prominence, position }) => `${position} ${method} ${prominence}`);

describe('offerings of frames', () => {
  const top = offerings({ offerings: [offering('paypal', 'visible', 1), offering('klarna', 'one-step', 2)] });

  it('follow those of the page, as read in a frame', () => {
    const result = stitched(top, [
      frame('https://a.example', offerings({ offerings: [offering('card', 'visible', 1)] })),
    ]);
    expect(listed(result)).toEqual(['1 paypal visible', '2 klarna one-step', '3 card visible']);
    expect(result.offerings.map(({ evidence }) => evidence[0]?.state)).toEqual(['shown', 'shown', 'in-frame']);
  });

  it('are one with the same method of the page, as near as the nearer', () => {
    const inFrame = offerings({ offerings: [offering('klarna', 'visible', 1)] });
    const result = stitched(top, [frame('https://a.example', inFrame)]);
    expect(listed(result)).toEqual(['1 paypal visible', '2 klarna visible']);
    expect(result.offerings[1]?.evidence.map(({ state }) => state)).toEqual(['shown', 'in-frame']);
  });

  it('stay apart where one is a saved instrument', () => {
    const saved = { ...offering('card', 'preselected', 1), saved: true };
    const result = stitched(offerings({ offerings: [offering('card', 'visible', 1)] }), [
      frame('https://a.example', offerings({ offerings: [saved] })),
    ]);
    expect(listed(result)).toEqual(['1 card visible', '2 card preselected']);
  });

  it('make a checkout of a page that holds nothing but the frame', () => {
    const cashier = offerings({ pageKind: 'cashier', lang: 'en', offerings: [offering('card', 'visible', 1)] });
    const result = stitched(notCheckout, [frame('https://a.example', cashier)]);
    expect([result.pageKind, result.lang, result.offerings.length]).toEqual(['cashier', 'de', 1]);
  });
});

describe('what is not known', () => {
  const top = offerings({ framesUnread: ['https://a.example', 'https://b.example'], completeness: 'partial' });

  it.each<[string, FrameReading[], string[], string]>([
    ['frames that do not answer stay unread', [], ['https://a.example', 'https://b.example'], 'partial'],
    ['a frame that answers is read', [frame('https://a.example', notCheckout)], ['https://b.example'], 'partial'],
    [
      'all of them read is complete',
      [frame('https://a.example', notCheckout), frame('https://b.example', notCheckout)],
      [],
      'complete',
    ],
    [
      'a frame that cannot be read stays unread',
      [frame('https://a.example', { kind: 'unreadable', reason: 'limit' }), frame('https://b.example', notCheckout)],
      ['https://a.example'],
      'partial',
    ],
    [
      'a list closed in a frame is a list closed',
      [
        frame('https://a.example', offerings({ closedLists: [{ label: 'More', opened: false }] })),
        frame('https://b.example', notCheckout),
      ],
      [],
      'partial',
    ],
  ])('%s', (_case, frames, framesUnread, completeness) => {
    const result = stitched(top, frames);
    expect(result.framesUnread).toEqual(framesUnread);
    expect(result.completeness).toBe(completeness);
  });
});

it('mentions no method that a frame offers', () => {
  const top = offerings({ mentions: [mention('klarna'), mention('visa')] });
  const result = stitched(top, [
    frame('https://a.example', offerings({ offerings: [offering('klarna', 'visible', 1)] })),
  ]);
  expect(result.mentions.map(({ method }) => method)).toEqual(['visa']);
});

it.each<[string, Detection, FrameReading[]]>([
  ['no checkout, with frames that are none either', notCheckout, [frame('https://a.example', notCheckout)]],
  ['no checkout, with an empty list in a frame', notCheckout, [frame('https://a.example', offerings({}))]],
  ['what could not be read', { kind: 'unreadable', reason: 'limit' }, [frame('https://a.example', offerings({}))]],
])('leaves alone %s', (_case, top, frames) => {
  expect(stitchFrames(top, frames)).toBe(top);
});
