import { describe, expect, it } from 'vitest';
import type { Detection } from '../model/detection';
import type { Offering } from '../model/offering';
import { differences, type ExpectedReading } from './expected-reading';
import { makeOffering } from './make-offering';

const expected: ExpectedReading = {
  about: 'a list of two with a card on file',
  url: 'https://shop.example/checkout',
  kind: 'offerings',
  offered: { card: 'visible', klarna: ['visible', 'one-step'] },
  saved: { card: 'preselected' },
  networks: ['visa'],
  unavailable: { klarna: 'amount' },
  fees: { klarna: { kind: 'fee', text: '1,50 €' } },
  order: ['card', 'klarna'],
  closedLists: ['Change'],
  unnamed: 0,
  either: ['points'],
  doors: { klarna: [] },
  mentions: [],
  provider: null,
};

const saved = makeOffering('card', { saved: true, prominence: 'preselected', position: 1 });
const card = makeOffering('card', { networks: ['visa'], position: 2 });
const klarna = makeOffering('klarna', {
  available: false,
  unavailableReason: 'amount',
  fee: { kind: 'fee', text: '1.50 EUR' },
  position: 3,
});

describe('a reading that is right', () => {
  it.each<[string, readonly Offering[]]>([
    ['as written', [saved, card, klarna]],
    ['with what may be there or not', [saved, card, klarna, makeOffering('points')]],
    ['with the network as a row of its own', [saved, { ...card, networks: [] }, klarna, makeOffering('visa')]],
    ['with the other right prominence', [saved, card, { ...klarna, prominence: 'one-step' }]],
  ])('shows no difference %s', (_name, offerings) => {
    expect(differences(reading(offerings), expected)).toEqual([]);
  });
});

describe('a reading that is wrong', () => {
  it.each<[string, Detection]>([
    ['missing: klarna', reading([saved, card])],
    ['missing: saved card', reading([card, klarna])],
    ['missing network: visa', reading([saved, { ...card, networks: [] }, klarna])],
    ['not offered: paypal (visible)', reading([saved, card, klarna, makeOffering('paypal')])],
    ['not offered: saved klarna (visible)', reading([saved, card, klarna, { ...klarna, saved: true }])],
    ['not accepted network: maestro', reading([saved, { ...card, networks: ['visa', 'maestro'] }, klarna])],
    ['card: expected visible, came preselected', reading([saved, { ...card, prominence: 'preselected' }, klarna])],
    ['klarna: expected unavailable', reading([saved, card, { ...klarna, available: true }])],
    ['card: expected available', reading([saved, { ...card, available: false }, klarna])],
    [
      'klarna: unavailable because of amount, came region',
      reading([saved, card, { ...klarna, unavailableReason: 'region' }]),
    ],
    ['klarna: fee {"kind":"fee","text":"1,50 €"}, came null', reading([saved, card, { ...klarna, fee: null }])],
    ['order: expected card, klarna, came klarna, card', reading([saved, { ...card, position: 4 }, klarna])],
    ['missing closed list: change', { ...reading([saved, card, klarna]), closedLists: [] } as Detection],
    ['klarna: doors "", came "scan"', reading([saved, card, { ...klarna, doors: ['scan'] }])],
    ['provider: expected null, came stripe', { ...reading([saved, card, klarna]), provider: 'stripe' } as Detection],
    [
      'mentions: expected , came twint',
      { ...reading([saved, card, klarna]), mentions: [{ method: 'twint', evidence: [] }] } as Detection,
    ],
    [
      'one closed list twice: change',
      {
        ...reading([saved, card, klarna]),
        closedLists: Array(2).fill({ label: 'Change', opened: false }),
      } as Detection,
    ],
    ['unnamed: expected 0, came 2', { ...reading([saved, card, klarna]), unnamed: 2 } as Detection],
  ])('says "%s"', (line, detection) => {
    expect(differences(detection, expected)).toContain(line);
  });

  it('says which kind came instead', () => {
    const lines = differences({ kind: 'unreadable', reason: 'frame' }, { ...expected, offered: {}, saved: {} });
    expect(lines).toContain('kind: expected offerings, came unreadable (frame)');
  });
});

function reading(offerings: readonly Offering[]): Detection {
  return {
    kind: 'offerings',
    offerings,
    completeness: 'partial',
    closedLists: [{ label: 'Change ›', opened: false }],
    framesUnread: [],
    truncated: false,
    unnamed: 0,
    pageKind: 'checkout',
    platform: null,
    provider: null,
    lang: 'en',
    mentions: [],
  };
}
