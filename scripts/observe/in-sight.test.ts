import { expect, it } from 'vitest';
import type { Detection } from '../../utils/model/detection';
import type { Offering, Prominence } from '../../utils/model/offering';
import { inSight } from './in-sight';

const offering = (method: string, prominence: Prominence, behind: string | null = null): Offering => ({
  method,
  prominence,
  position: 1,
  available: true,
  unavailableReason: null,
  behind,
  doors: [],
  saved: false,
  networks: [],
  fee: null,
  confidence: 1,
  evidence: [],
});

const found = (...offerings: readonly Offering[]) => ({
  kind: 'offerings' as const,
  pageKind: 'checkout' as const,
  platform: null,
  provider: null,
  lang: null,
  mentions: [],
  offerings,
  completeness: 'complete' as const,
  closedLists: [],
  framesUnread: [],
  truncated: false,
  unnamed: 0,
});

const card = offering('card', 'preselected');
const paypal = offering('paypal', 'visible');

it('leaves out what is behind a control, whose list is then left closed', () => {
  const hidden = [
    offering('klarna', 'one-step', 'More'),
    offering('cash-on-delivery', 'two-steps', 'More'),
    offering('alipay', 'one-step', 'Change'),
  ];
  const seen = inSight({ ...found(card, paypal, ...hidden), closedLists: [{ label: 'Change', opened: false }] });
  expect(seen).toEqual({
    ...found(card, paypal),
    closedLists: [
      { label: 'Change', opened: false },
      { label: 'More', opened: false },
    ],
    completeness: 'partial',
  });
});

it.each<[string, Detection]>([
  ['a page with everything in sight', found(card, paypal)],
  ['an unreadable page', { kind: 'unreadable', reason: 'timeout' }],
])('changes nothing in %s', (_name, detection) => {
  expect(inSight(detection)).toEqual(detection);
});
