import Ajv from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import schema from '../../docs/observation.schema.json' with { type: 'json' };
import { pageKinds, unreadableReasons } from '../../utils/model/detection';
import { amountBands } from '../../utils/model/observation';
import { doors, evidenceKinds, evidenceStates, prominences, unavailableReasons } from '../../utils/model/offering';
import { type Circumstances, observationOf } from './observation-of';

const validate = addFormats(new Ajv({ strict: true, strictTypes: false, strictRequired: false })).compile(schema);

const about: Circumstances = {
  id: '01JDCQZ0000000000000000000',
  input: 'page',
  observedAt: '2026-11-22T22:38:00.000Z',
  source: 'archive',
  host: 'pay.shop.example',
  device: 'desktop',
  lang: null,
  versions: { extension: '0.1.0', catalogue: 'a', rules: 'b' },
};

const checkout = observationOf(
  {
    kind: 'offerings',
    pageKind: 'checkout',
    platform: null,
    provider: null,
    lang: 'zh-CN',
    mentions: [{ method: 'visa', evidence: [] }],
    completeness: 'partial',
    closedLists: [{ label: '更换', opened: false }],
    framesUnread: ['https://js.stripe.com'],
    truncated: false,
    unnamed: 0,
    offerings: [
      {
        method: 'wechat-pay',
        prominence: 'one-step',
        position: 1,
        available: true,
        unavailableReason: null,
        behind: '更换',
        doors: ['scan'],
        saved: false,
        networks: [],
        fee: { kind: 'fee', text: '2 %' },
        confidence: 0.9,
        evidence: [{ kind: 'label', state: 'hidden-in-page', text: '微信支付' }],
      },
    ],
  },
  about,
);
const [offering] = checkout.offerings;

describe('the JSON Schema of an observation', () => {
  it.each([
    ['a checkout', checkout],
    [
      'no checkout',
      observationOf(
        { kind: 'not-checkout', pageKind: 'other', platform: null, provider: null, lang: null, mentions: [] },
        about,
      ),
    ],
    ['an unreadable page', observationOf({ kind: 'unreadable', reason: 'timeout' }, about)],
  ])('accepts %s', (_name, observation) => {
    expect(validate(observation) || validate.errors).toBe(true);
  });

  it.each<[string, object]>([
    ['a field it does not know', { ...checkout, title: 'Checkout' }],
    ['a missing field', { ...checkout, note: undefined }],
    ['a time that is not UTC', { ...checkout, observedAt: '2026-11-22T22:38:00+01:00' }],
    ['an id of another shape', { ...checkout, id: 'page-1' }],
    ['a reason without being unreadable', { ...checkout, reason: 'timeout' }],
    ['offerings outside a checkout', { ...checkout, detection: 'not-checkout' }],
    ['a host of an app', { ...checkout, page: { kind: 'app', host: 'shop.example' } }],
    ['complete with a closed list', { ...checkout, framesUnread: [], completeness: 'complete' }],
    ['an offering of unknown prominence', { ...checkout, offerings: [{ ...offering, prominence: 'hidden' }] }],
    ['an offering with confidence above 1', { ...checkout, offerings: [{ ...offering, confidence: 1.1 }] }],
    ['a reason for an available offering', { ...checkout, offerings: [{ ...offering, unavailableReason: 'amount' }] }],
    [
      'evidence with page text of another name',
      { ...checkout, mentions: [{ method: 'visa', evidence: [{ html: '' }] }] },
    ],
  ])('refuses %s', (_name, observation) => {
    expect(validate(JSON.parse(JSON.stringify(observation)))).toBe(false);
  });

  const { properties, $defs } = schema;
  it.each<[string, readonly (string | null)[], readonly string[]]>([
    ['reason', properties.reason.enum, unreadableReasons],
    ['page.kind', properties.page.properties.kind.enum, pageKinds],
    ['context.amountBand', properties.context.properties.amountBand.enum, amountBands],
    ['prominence', $defs.offering.properties.prominence.enum, prominences],
    ['unavailableReason', $defs.offering.properties.unavailableReason.enum, unavailableReasons],
    ['doors', $defs.offering.properties.doors.items.enum, doors],
    ['evidence.kind', $defs.evidence.properties.kind.enum, evidenceKinds],
    ['evidence.state', $defs.evidence.properties.state.enum, evidenceStates],
  ])('lists for %s what the model lists', (_name, listed, model) => {
    expect(listed.filter((value) => value !== null)).toEqual(model);
  });
});
