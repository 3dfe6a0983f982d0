import fc from 'fast-check';
import { pageKinds, unreadableReasons } from '../model/detection';
import { amountBands, type Correction, type Observation } from '../model/observation';
import {
  attributionBases,
  claimBases,
  confidences,
  correctionVerdicts,
  devices,
  sources,
} from '../model/observation-values';
import {
  doors,
  evidenceKinds,
  evidenceStates,
  type Offering,
  prominences,
  unavailableReasons,
} from '../model/offering';

const text = fc.string({ unit: 'binary', maxLength: 30 }).filter((value) => value.isWellFormed());
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null, freq: 2 });
const method = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,5}){0,2}$/);
const id = fc.stringMatching(/^[0-7][0-9A-HJKMNP-TV-Z]{25}$/);
const moment = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString());

const evidence = fc.record({
  kind: fc.constantFrom(...evidenceKinds),
  state: fc.constantFrom(...evidenceStates),
  text: maybe(text),
});
const evidences = fc.array(evidence, { maxLength: 3 });

const offering: fc.Arbitrary<Offering> = fc
  .record({
    method,
    prominence: fc.constantFrom(...prominences),
    position: fc.integer({ min: 1, max: 1000 }),
    reason: maybe(fc.constantFrom(...unavailableReasons)),
    isUnavailable: fc.boolean(),
    behind: maybe(text),
    doors: fc.uniqueArray(fc.constantFrom(...doors)),
    saved: fc.boolean(),
    networks: fc.uniqueArray(method, { maxLength: 4 }),
    fee: maybe(fc.record({ kind: fc.constantFrom('fee' as const, 'discount' as const), text })),
    confidence: fc.double({ min: 0, max: 1, noNaN: true }).map((value) => value + 0),
    evidence: evidences,
  })
  .map(({ reason, isUnavailable, ...rest }) => ({
    ...rest,
    available: !isUnavailable,
    unavailableReason: isUnavailable ? reason : null,
  }));

/** Any observation that the published schema allows, as far as its parts go. */
export const anyObservation: fc.Arbitrary<Observation> = fc
  .record({
    id,
    observedAt: moment,
    source: fc.constantFrom(...sources),
    detection: fc.constantFrom('offerings' as const, 'not-checkout' as const, 'unreadable' as const),
    reason: fc.constantFrom(...unreadableReasons),
    shop: maybe(text),
    kind: fc.constantFrom(...pageKinds),
    host: maybe(text),
    attribution: maybe(
      fc.record({ basis: fc.constantFrom(...attributionBases), confidence: fc.constantFrom(...confidences) }),
    ),
    platform: maybe(text),
    provider: maybe(text),
    isComplete: fc.boolean(),
    closedLists: fc.array(fc.record({ label: maybe(text), opened: fc.boolean() }), { maxLength: 3 }),
    framesUnread: fc.uniqueArray(text, { maxLength: 3 }),
    truncated: fc.boolean(),
    unnamed: fc.nat({ max: 50 }),
    offerings: fc.array(offering, { maxLength: 6 }),
    mentions: fc.array(fc.record({ method, evidence: evidences }), { maxLength: 3 }),
    claims: fc.array(fc.record({ method, basis: fc.constantFrom(...claimBases), evidence: evidences }), {
      maxLength: 3,
    }),
    context: fc.record({
      lang: maybe(text),
      currency: maybe(fc.stringMatching(/^[A-Z]{3}$/)),
      amountBand: maybe(fc.constantFrom(...amountBands)),
      device: fc.constantFrom(...devices),
      signedIn: maybe(fc.boolean()),
      market: maybe(fc.stringMatching(/^[A-Z]{2}$/)),
      category: maybe(text),
    }),
    study: maybe(fc.record({ id: text, coder: text })),
    note: maybe(text),
    versions: fc.record({ extension: text, catalogue: text, rules: text }),
  })
  .map(({ kind, host, isComplete, reason, ...rest }) => {
    const isRead = rest.detection === 'offerings';
    return {
      schema: 'observation@1',
      ...rest,
      reason: rest.detection === 'unreadable' ? reason : null,
      page: { kind, host: kind === 'app' || kind === 'counter' ? null : host },
      completeness: isComplete ? 'complete' : 'partial',
      closedLists: isRead ? rest.closedLists.map((list) => (isComplete ? { ...list, opened: true } : list)) : [],
      framesUnread: isComplete ? [] : rest.framesUnread,
      truncated: isComplete ? false : rest.truncated,
      offerings: isRead ? rest.offerings : [],
    };
  });

/** Any correction of one of the observations, or of none that is known. */
export const anyCorrection = (observations: readonly Observation[]): fc.Arbitrary<Correction> =>
  fc.record({
    id: fc.uuid(),
    observation: observations.length > 0 ? fc.constantFrom(...observations.map((one) => one.id)) : id,
    method: maybe(method),
    verdict: fc.constantFrom(...correctionVerdicts),
    value: maybe(text),
    coder: maybe(text),
    at: moment,
  });
