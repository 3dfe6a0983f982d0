import { describe, expect, it } from 'vitest';
import type { Offering } from '../model/offering';
import { makeOffering as offering } from '../testing/make-offering';
import { type Change, type ComparableLook, diffObservations } from './diff-observations';

const look = (offerings: Offering[], rest: Partial<ComparableLook> = {}): ComparableLook => ({
  detection: 'offerings',
  completeness: 'complete',
  offerings,
  ...rest,
});

const alipay = offering('alipay', { prominence: 'preselected' });
const behindChange = offering('wechat-pay', { prominence: 'one-step', behind: '更换' });

const cases: [string, ComparableLook, ComparableLook, Change[]][] = [
  ['two equal looks', look([alipay]), look([alipay]), []],
  [
    'a method that was not there before',
    look([alipay]),
    look([alipay, behindChange]),
    [{ kind: 'added', method: 'wechat-pay', saved: false, prominence: 'one-step' }],
  ],
  [
    'a method first read after a partial look, which may have been there',
    look([alipay], { completeness: 'partial' }),
    look([alipay, behindChange]),
    [{ kind: 'found', method: 'wechat-pay', saved: false, prominence: 'one-step' }],
  ],
  [
    'a method missing from a complete look',
    look([alipay, behindChange]),
    look([alipay]),
    [{ kind: 'removed', method: 'wechat-pay', saved: false, prominence: 'one-step' }],
  ],
  [
    'a method missing from a partial look, which is no removal',
    look([alipay, behindChange]),
    look([alipay], { completeness: 'partial' }),
    [],
  ],
  [
    'a method that came into sight',
    look([behindChange]),
    look([offering('wechat-pay')]),
    [{ kind: 'promoted', method: 'wechat-pay', saved: false, from: 'one-step', to: 'visible' }],
  ],
  [
    'a default that is one no longer',
    look([alipay]),
    look([offering('alipay')]),
    [{ kind: 'demoted', method: 'alipay', saved: false, from: 'preselected', to: 'visible' }],
  ],
  [
    'a method this order cannot have',
    look([offering('klarna')]),
    look([offering('klarna', { available: false, unavailableReason: 'amount' })]),
    [{ kind: 'became-unavailable', method: 'klarna', saved: false, reason: 'amount' }],
  ],
  [
    'a method that can be had again',
    look([offering('klarna', { available: false })]),
    look([offering('klarna')]),
    [{ kind: 'became-available', method: 'klarna', saved: false }],
  ],
  [
    'a fee that went',
    look([offering('klarna', { fee: { kind: 'fee', text: '2 %' } })]),
    look([offering('klarna')]),
    [{ kind: 'fee-changed', method: 'klarna', saved: false, from: { kind: 'fee', text: '2 %' }, to: null }],
  ],
  [
    'a card on file beside the card form',
    look([offering('card')]),
    look([offering('card'), offering('card', { saved: true })]),
    [{ kind: 'added', method: 'card', saved: true, prominence: 'visible' }],
  ],
  [
    'a shop that offers no choice any more',
    look([alipay]),
    look([]),
    [{ kind: 'removed', method: 'alipay', saved: false, prominence: 'preselected' }],
  ],
  ['a look that could not be read, which says nothing', look([alipay]), look([], { detection: 'unreadable' }), []],
  ['a look after one that could not be read', look([], { detection: 'unreadable' }), look([alipay]), []],
];

describe('diffObservations', () => {
  it.each(cases)('tells of %s', (_, earlier, later, changes) => {
    expect(diffObservations(earlier, later)).toEqual(changes);
  });
});
