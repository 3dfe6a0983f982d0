import { expect, it } from 'vitest';
import type { Detection } from '../../utils/model/detection';
import type { Offering, Prominence } from '../../utils/model/offering';
import { inSight } from './in-sight';

const offering = (method: string, prominence: Prominence): Offering => ({
  method,
  prominence,
  position: 1,
  available: true,
  unavailableReason: null,
  behind: null,
  doors: [],
  saved: false,
  networks: [],
  fee: null,
  confidence: 1,
  evidence: [],
});

const found = (...offerings: readonly Offering[]): Detection => ({
  kind: 'offerings',
  pageKind: 'checkout',
  platform: null,
  provider: null,
  lang: null,
  mentions: [],
  offerings,
  completeness: 'complete',
  closedLists: [],
  framesUnread: [],
  truncated: false,
  unnamed: 0,
});

const card = offering('card', 'preselected');
const paypal = offering('paypal', 'visible');

it('leaves out what is behind a control, and is partial then', () => {
  const all = found(card, paypal, offering('klarna', 'one-step'), offering('cash-on-delivery', 'two-steps'));
  expect(inSight(all)).toEqual({ ...found(card, paypal), completeness: 'partial' });
});

it.each<[string, Detection]>([
  ['a page with everything in sight', found(card, paypal)],
  ['an unreadable page', { kind: 'unreadable', reason: 'timeout' }],
])('changes nothing in %s', (_name, detection) => {
  expect(inSight(detection)).toEqual(detection);
});
