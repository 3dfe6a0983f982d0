import { describe, expect, it } from 'vitest';
import type { Detection } from '../model/detection';
import { makeOffering } from '../testing/make-offering';
import { limitReading, readingLimits } from './limit-reading';

type Offerings = Extract<Detection, { kind: 'offerings' }>;

const many = <T>(most: number, make: (index: number) => T): T[] =>
  Array.from({ length: most + 1 }, (_, at) => make(at));
const evidence = many(readingLimits.evidence, () => ({ kind: 'label', state: 'shown', text: null }) as const);

const plain: Offerings = {
  kind: 'offerings',
  pageKind: 'checkout',
  platform: null,
  provider: null,
  lang: null,
  offerings: [makeOffering('alipay')],
  completeness: 'complete',
  closedLists: [],
  framesUnread: [],
  truncated: false,
  unnamed: 0,
  mentions: [],
};

describe('a reading larger than one may be', () => {
  it.each<[string, Partial<Offerings>, (reading: Offerings) => number, number]>([
    [
      'of offerings',
      { offerings: many(readingLimits.offerings, (index) => makeOffering(`method-${index}`)) },
      ({ offerings }) => offerings.length,
      readingLimits.offerings,
    ],
    [
      'of closed lists',
      { closedLists: many(readingLimits.closedLists, () => ({ label: null, opened: false })) },
      ({ closedLists }) => closedLists.length,
      readingLimits.closedLists,
    ],
    [
      'of frames',
      { framesUnread: many(readingLimits.frames, (index) => `https://frame-${index}.example`) },
      ({ framesUnread }) => framesUnread.length,
      readingLimits.frames,
    ],
  ])('is cut, and then partial: %s', (_, large, count, most) => {
    const reading = limitReading({ ...plain, ...large });
    expect([count(reading), reading.truncated, reading.completeness]).toEqual([most, true, 'partial']);
  });

  it('loses evidence and mentions without being partial', () => {
    const reading = limitReading({
      ...plain,
      offerings: [{ ...makeOffering('alipay'), evidence }],
      mentions: many(readingLimits.mentions, (index) => ({ method: `method-${index}`, evidence })),
    });
    expect(reading.offerings[0]?.evidence).toHaveLength(readingLimits.evidence);
    expect(reading.mentions).toHaveLength(readingLimits.mentions);
    expect(reading.mentions[0]?.evidence).toHaveLength(readingLimits.evidence);
    expect([reading.truncated, reading.completeness]).toEqual([false, 'complete']);
  });
});

it('a reading as large as one may be stays as it is', () => {
  expect(limitReading(plain)).toEqual(plain);
});
