import * as v from 'valibot';
import { readingLimits } from '../detection/limit-reading';
import { pageKinds, unreadableReasons } from '../model/detection';
import { claimBases, doors, evidenceKinds, evidenceStates, prominences, unavailableReasons } from '../model/offering';
import { scripts } from '../page/scripts';
import { lettingThrough } from '../reveal/outcome';
import type { LookReport, Request } from './protocol';

/** Controls and marks that turn text round: the reading strips them, so only a forged message has any. */
const unprintable = /[\p{Cc}\u200b\u202a-\u202e\u2066-\u2069\ufeff]/u;
const label = v.nullable(
  v.pipe(
    v.string(),
    v.maxLength(200),
    v.check((text) => !unprintable.test(text)),
  ),
);
const methodId = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,63}$/));
const code = v.pipe(v.string(), v.maxLength(64));
const origin = v.pipe(v.string(), v.maxLength(300));
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000));

const evidence = v.pipe(
  v.array(v.object({ kind: v.picklist(evidenceKinds), state: v.picklist(evidenceStates), text: label })),
  v.maxLength(readingLimits.evidence),
);

const offering = v.object({
  method: methodId,
  prominence: v.picklist(prominences),
  position: count,
  available: v.boolean(),
  unavailableReason: v.nullable(v.picklist(unavailableReasons)),
  behind: label,
  doors: v.pipe(v.array(v.picklist(doors)), v.maxLength(doors.length)),
  saved: v.boolean(),
  networks: v.pipe(v.array(methodId), v.maxLength(50)),
  fee: v.nullable(v.object({ kind: v.picklist(['fee', 'discount']), text: v.pipe(v.string(), v.maxLength(40)) })),
  confidence: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  evidence,
});

const reading = {
  pageKind: v.picklist(pageKinds),
  platform: v.nullable(code),
  provider: v.nullable(code),
  lang: v.nullable(code),
  mentions: v.pipe(v.array(v.object({ method: methodId, evidence })), v.maxLength(readingLimits.mentions)),
};

const detection = v.variant('kind', [
  v.object({
    kind: v.literal('offerings'),
    ...reading,
    offerings: v.pipe(v.array(offering), v.maxLength(readingLimits.offerings)),
    completeness: v.picklist(['complete', 'partial']),
    closedLists: v.pipe(v.array(v.object({ label, opened: v.boolean() })), v.maxLength(readingLimits.closedLists)),
    framesUnread: v.pipe(v.array(origin), v.maxLength(readingLimits.frames)),
    truncated: v.boolean(),
    unnamed: count,
  }),
  v.object({ kind: v.literal('not-checkout'), ...reading }),
  v.object({ kind: v.literal('unreadable'), reason: v.picklist(unreadableReasons) }),
]);

const domain = v.nullable(v.pipe(v.string(), v.maxLength(253)));
const whose = v.object({ shop: domain, hosted: v.boolean(), named: domain, referrer: domain, hasOpener: v.boolean() });
const claim = v.object({ method: methodId, basis: v.picklist(claimBases), evidence });

const report = v.object({
  lookId: v.pipe(v.string(), v.regex(/^[0-9A-HJKMNP-TV-Z]{26}$/)),
  observedAt: v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)),
  host: v.pipe(v.string(), v.minLength(1), v.maxLength(253)),
  detection,
  whose: v.optional(whose),
  claims: v.optional(v.pipe(v.array(claim), v.maxLength(300))),
  context: v.object({ lang: v.nullable(code), device: v.picklist(['desktop', 'mobile']) }),
  versions: v.object({ catalogue: code, rules: code }),
}) satisfies v.GenericSchema<unknown, LookReport>;

const tabId = v.pipe(v.number(), v.integer());

/** Every message the background takes; fields it does not know are dropped. */
export const requestSchema = v.variant('type', [
  v.object({ type: v.literal('gate-opened') }),
  v.object({ type: v.literal('keep-look'), report }),
  v.object({ type: v.literal('look-left') }),
  v.object({ type: v.literal('read-frames') }),
  v.object({ type: v.literal('frame-changed') }),
  v.object({ type: v.literal('reading-failed'), kind: code }),
  v.object({
    type: v.literal('bring-words'),
    scripts: v.pipe(v.array(v.picklist(scripts)), v.maxLength(scripts.length)),
  }),
  v.object({ type: v.literal('look-again'), tabId }),
  v.object({ type: v.literal('tab-status'), tabId }),
  v.object({ type: v.literal('lift-guard') }),
  v.object({ type: v.literal('page-misbehaved') }),
  v.object({ type: v.literal('is-guarded'), token: code }),
  v.object({ type: v.literal('what-is-behind'), tabId }),
  v.object({
    type: v.literal('look-behind'),
    tabId,
    list: v.object({ label, nth: count }),
    letting: v.picklist(lettingThrough),
  }),
  v.object({ type: v.literal('always-look-behind'), tabId, always: v.boolean() }),
]) satisfies v.GenericSchema<unknown, Request>;
