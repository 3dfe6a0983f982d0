import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffObservations } from '../../history/diff-observations';
import { followMethod } from '../../history/follow-method';
import { inOrder } from '../../history/in-order';
import { shopHistory } from '../../history/shop-history';
import type { Observation } from '../../model/observation';
import { type Offering, prominences } from '../../model/offering';
import { makeObservation } from '../make-observation';
import { makeOffering } from '../make-offering';
import { fuzzRuns, fuzzTimeoutMs } from './fuzz-runs';

const methods = ['alipay', 'wechat-pay', 'card', 'paypal'];

const offering: fc.Arbitrary<Offering> = fc
  .record({
    method: fc.constantFrom(...methods),
    prominence: fc.constantFrom(...prominences),
    available: fc.boolean(),
    saved: fc.boolean(),
    fee: fc.constantFrom(null, { kind: 'fee' as const, text: '2 %' }),
  })
  .map(({ method, ...rest }) =>
    makeOffering(method, { ...rest, unavailableReason: rest.available ? null : ('order' as const) }),
  );

const look: fc.Arbitrary<Observation> = fc
  .record({
    day: fc.integer({ min: 1, max: 28 }),
    detection: fc.constantFrom('offerings' as const, 'offerings' as const, 'offerings' as const, 'unreadable' as const),
    isComplete: fc.boolean(),
    unnamed: fc.constantFrom(0, 0, 0, 2),
    offerings: fc.uniqueArray(offering, { selector: ({ method, saved }) => `${method} ${saved}`, maxLength: 5 }),
    device: fc.constantFrom('desktop' as const, 'desktop' as const, 'mobile' as const),
    signedIn: fc.constantFrom(null, null, true, false),
  })
  .map(({ day, detection, isComplete, offerings, device, signedIn, unnamed }) => {
    const plain = makeObservation('');
    return {
      ...plain,
      observedAt: `2026-01-${String(day).padStart(2, '0')}T12:00:00.000Z`,
      detection,
      reason: detection === 'unreadable' ? 'timeout' : null,
      completeness: isComplete && detection === 'offerings' ? 'complete' : 'partial',
      unnamed,
      offerings: detection === 'offerings' ? offerings.map((one, at) => ({ ...one, position: at + 1 })) : [],
      context: { ...plain.context, device, signedIn },
    };
  });

/** A shop's looks in no order, several of them on one day. */
const looks = fc
  .array(look, { maxLength: 14 })
  .map((all) => all.map((one, at) => ({ ...one, id: `look ${String(at).padStart(3, '0')}` })));

const isSeen = ({ offerings }: Observation, method: string) => offerings.some((one) => one.method === method);
const lines = ({ offerings }: Observation) => offerings.map(({ method, saved }) => `${method} ${saved}`).sort();

describe('whatever a shop showed over time', () => {
  it(
    'its history is the same in whatever order the looks are told, and counts no more than there was',
    () => {
      fc.assert(
        fc.property(looks, fc.nat(), (all, turn) => {
          const history = shopHistory(all);
          expect(shopHistory([...all.slice(turn % 7), ...all.slice(0, turn % 7)])).toEqual(history);
          expect(history.looks).toBe(all.length);
          expect(history.complete).toBeLessThanOrEqual(history.readable);
          expect(history.telling).toBeLessThanOrEqual(history.complete);
          expect(history.events.map(({ at }) => at)).toEqual(history.events.map(({ at }) => at).sort());
          for (const { method, share, recent, standing, firstSeen, lastSeen } of history.methods) {
            expect(share.seen).toBeLessThanOrEqual(share.looks);
            expect(share.looks).toBeLessThanOrEqual(history.complete);
            expect(recent.looks).toBeLessThanOrEqual(share.looks);
            expect((firstSeen ?? '') <= (lastSeen ?? '')).toBe(true);
            const last = inOrder(all).findLast(({ detection }) => detection === 'offerings');
            if (last && isSeen(last as Observation, method)) expect(['offered', 'some-orders']).toContain(standing);
          }
        }),
        fuzzRuns(200),
      );
    },
    fuzzTimeoutMs,
  );

  it(
    'a method is removed only by complete looks without it, once until it returns',
    () => {
      fc.assert(
        fc.property(looks, fc.constantFrom(...methods), (all, method) => {
          const ordered = inOrder(all);
          const byId = new Map(all.map((one) => [one.id, one]));
          const { events } = followMethod(method, ordered);
          const turns = events.filter(({ kind }) => kind === 'removed' || kind === 'returned').map(({ kind }) => kind);
          expect(turns).toEqual(turns.map((_, at) => (at % 2 === 0 ? 'removed' : 'returned')));
          const begins = events.filter(({ kind }) => kind === 'there' || kind === 'found' || kind === 'added');
          expect(begins.length).toBe(all.some((one) => isSeen(one, method)) ? 1 : 0);
          for (const event of events) {
            const shown = byId.get(event.observation);
            expect(shown?.detection).toBe('offerings');
            expect(shown && isSeen(shown, method)).toBe(event.kind !== 'removed');
            if (event.kind === 'removed') expect(shown?.completeness).toBe('complete');
          }
        }),
        fuzzRuns(200),
      );
    },
    fuzzTimeoutMs,
  );

  it(
    'a look that could not be read changes nothing but the count',
    () => {
      fc.assert(
        fc.property(looks, look, (all, one) => {
          const unreadable = { ...one, id: 'look 999', detection: 'unreadable' as const, offerings: [] };
          const { looks: _, firstAt: _1, lastAt: _2, ...without } = shopHistory(all);
          const { looks: count, firstAt: _3, lastAt: _4, ...withIt } = shopHistory([...all, unreadable]);
          expect(withIt).toEqual(without);
          expect(count).toBe(all.length + 1);
        }),
        fuzzRuns(50),
      );
    },
    fuzzTimeoutMs,
  );

  it(
    'what changed between two looks leads from one to the other, and a partial look removes nothing',
    () => {
      fc.assert(
        fc.property(look, look, (earlier, later) => {
          expect(diffObservations(later, later)).toEqual([]);
          const changes = diffObservations(earlier, later);
          const kindsOf = (...kinds: string[]) =>
            changes.filter(({ kind }) => kinds.includes(kind)).map(({ method, saved }) => `${method} ${saved}`);
          const gone = kindsOf('removed');
          if (earlier.detection !== 'offerings' || later.detection !== 'offerings') expect(changes).toEqual([]);
          else if (later.completeness === 'partial') expect(gone).toEqual([]);
          else {
            const stayed = lines(earlier).filter((line) => !gone.includes(line));
            expect([...stayed, ...kindsOf('added', 'found')].sort()).toEqual(lines(later));
          }
        }),
        fuzzRuns(50),
      );
    },
    fuzzTimeoutMs,
  );
});
