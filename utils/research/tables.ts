import { pageKinds, unreadableReasons } from '../model/detection';
import { amountBands, type Correction, type Observation } from '../model/observation';
import {
  attributionBases,
  confidences,
  correctionVerdicts,
  detections,
  devices,
  sources,
} from '../model/observation-values';
import { type Claim, type Offering, prominences, unavailableReasons } from '../model/offering';
import { families, type PaymentMethod } from '../model/payment-method';
import { ownerOfOperator, ownerOfShop } from './owner-groups';
import { type Field, joined, type Table } from './table';

/** A look with its place among all: by shop, then time, then id. */
export interface LookSource {
  readonly look: Observation;
  readonly sequence: number;
}

/** One line of one look; `index` tells lines of the same look apart. */
export interface LineSource<Line> extends LookSource {
  readonly line: Line;
  readonly index: number;
}

/** What the exported looks hold of one shop. */
export interface ShopSource {
  readonly shop: string;
  readonly looks: number;
  readonly readable: number;
  readonly complete: number;
  readonly firstAt: string;
  readonly lastAt: string;
}

export type MethodSource = Pick<
  PaymentMethod,
  'id' | 'name' | 'nativeNames' | 'family' | 'operator' | 'parent' | 'regions'
>;

const lookId = <S extends LookSource>(): Field<S> => ({
  name: 'look',
  type: 'string',
  description: 'Id of the look.',
  isRequired: true,
  of: ({ look }) => look.id,
});

export const looksTable: Table<LookSource> = {
  name: 'looks',
  description: 'One row a look, also those that found nothing or could not read: the denominators.',
  primaryKey: ['look'],
  foreignKeys: [],
  fields: [
    lookId(),
    {
      name: 'sequence',
      type: 'integer',
      description: 'Order of the looks of a shop: the greater, the later.',
      isRequired: true,
      of: ({ sequence }) => sequence,
    },
    {
      name: 'observed_at',
      type: 'datetime',
      description: 'When, in UTC; a research export gives the day or month only.',
      isRequired: true,
      of: ({ look }) => look.observedAt,
    },
    {
      name: 'shop',
      type: 'string',
      description: 'Registrable domain, app:<store id> or place:<slug>.',
      of: ({ look }) => look.shop,
    },
    {
      name: 'owner_group',
      type: 'string',
      description: 'Group that owns the shop, where known.',
      of: ({ look }) => ownerOfShop(look.shop),
    },
    {
      name: 'source',
      type: 'string',
      description: 'How the look was made.',
      values: sources,
      isRequired: true,
      of: ({ look }) => look.source,
    },
    {
      name: 'detection',
      type: 'string',
      description: 'offerings: a payment step was read, with or without a choice.',
      values: detections,
      isRequired: true,
      of: ({ look }) => look.detection,
    },
    {
      name: 'reason',
      type: 'string',
      description: 'Why it could not be read.',
      values: unreadableReasons,
      of: ({ look }) => look.reason,
    },
    {
      name: 'completeness',
      type: 'string',
      description:
        'partial: a list left closed, a frame unread or the reading cut short; a method missing from it is not absent.',
      values: ['complete', 'partial'],
      isRequired: true,
      of: ({ look }) => look.completeness,
    },
    {
      name: 'page_kind',
      type: 'string',
      description: 'What sort of page it was.',
      values: pageKinds,
      isRequired: true,
      of: ({ look }) => look.page.kind,
    },
    {
      name: 'page_host',
      type: 'string',
      description: 'Host of the page; empty for apps and counters.',
      of: ({ look }) => look.page.host,
    },
    {
      name: 'attribution_basis',
      type: 'string',
      description: 'On a hosted cashier: how the shop behind it is known.',
      values: attributionBases,
      of: ({ look }) => look.attribution?.basis ?? null,
    },
    {
      name: 'attribution_confidence',
      type: 'string',
      description: 'How sure that is.',
      values: confidences,
      of: ({ look }) => look.attribution?.confidence ?? null,
    },
    {
      name: 'platform',
      type: 'string',
      description: 'Shop system or payment form, where known.',
      of: ({ look }) => look.platform,
    },
    {
      name: 'provider',
      type: 'string',
      description: 'Who processes the payment, where known.',
      of: ({ look }) => look.provider,
    },
    {
      name: 'closed_lists',
      type: 'integer',
      description: 'Controls that would show more methods.',
      isRequired: true,
      of: ({ look }) => look.closedLists.length,
    },
    {
      name: 'closed_lists_left',
      type: 'integer',
      description: 'Of those, left closed.',
      isRequired: true,
      of: ({ look }) => look.closedLists.filter(({ opened }) => !opened).length,
    },
    {
      name: 'frames_unread',
      type: 'integer',
      description: 'Frames of the payment section that could not be read.',
      isRequired: true,
      of: ({ look }) => look.framesUnread.length,
    },
    {
      name: 'truncated',
      type: 'boolean',
      description: 'A limit of size or time cut the reading short.',
      isRequired: true,
      of: ({ look }) => look.truncated,
    },
    {
      name: 'unnamed',
      type: 'integer',
      description: 'Rows of choice whose method the catalogue does not know.',
      isRequired: true,
      of: ({ look }) => look.unnamed,
    },
    {
      name: 'offerings',
      type: 'integer',
      description: 'Rows of this look in the table offerings.',
      isRequired: true,
      of: ({ look }) => look.offerings.length,
    },
    { name: 'lang', type: 'string', description: 'Language of the page, BCP 47.', of: ({ look }) => look.context.lang },
    { name: 'currency', type: 'string', description: 'ISO 4217.', of: ({ look }) => look.context.currency },
    {
      name: 'amount_band',
      type: 'string',
      description: 'Amount of the order in that currency, as the person set it.',
      values: amountBands,
      of: ({ look }) => look.context.amountBand,
    },
    {
      name: 'device',
      type: 'string',
      description: 'What the page was laid out for.',
      values: devices,
      isRequired: true,
      of: ({ look }) => look.context.device,
    },
    {
      name: 'signed_in',
      type: 'boolean',
      description: 'Whether the person was signed in, as they set it.',
      of: ({ look }) => look.context.signedIn,
    },
    {
      name: 'market',
      type: 'string',
      description: 'ISO 3166-1 alpha-2, as the person set it.',
      of: ({ look }) => look.context.market,
    },
    {
      name: 'category',
      type: 'string',
      description: 'Product category, as the person set it.',
      of: ({ look }) => look.context.category,
    },
    {
      name: 'study',
      type: 'string',
      description: 'Study the look was made in.',
      of: ({ look }) => look.study?.id ?? null,
    },
    {
      name: 'coder',
      type: 'string',
      description: 'Pseudonym of who made it in the study.',
      of: ({ look }) => look.study?.coder ?? null,
    },
    {
      name: 'note',
      type: 'string',
      description: 'The observer’s own words.',
      isPersonal: true,
      of: ({ look }) => look.note,
    },
    {
      name: 'extension_version',
      type: 'string',
      description: 'Version that read the page.',
      isRequired: true,
      of: ({ look }) => look.versions.extension,
    },
    {
      name: 'catalogue_version',
      type: 'string',
      description: 'Version of its list of payment methods.',
      isRequired: true,
      of: ({ look }) => look.versions.catalogue,
    },
    {
      name: 'rules_version',
      type: 'string',
      description: 'Version of its reading rules.',
      isRequired: true,
      of: ({ look }) => look.versions.rules,
    },
  ],
};

export const offeringsTable: Table<LineSource<Offering>> = {
  name: 'offerings',
  description: 'One row a look and method as the shop showed it.',
  primaryKey: ['look', 'method', 'saved'],
  foreignKeys: [
    { field: 'look', table: 'looks', to: 'look' },
    { field: 'method', table: 'methods', to: 'method' },
  ],
  fields: [
    lookId(),
    { name: 'shop', type: 'string', description: 'As in looks.', of: ({ look }) => look.shop },
    {
      name: 'method',
      type: 'string',
      description: 'Id of the payment method.',
      isRequired: true,
      of: ({ line }) => line.method,
    },
    {
      name: 'prominence',
      type: 'string',
      description:
        'Fewest deliberate acts before it can be chosen: already chosen, in sight, behind one control, behind two.',
      values: prominences,
      isRequired: true,
      of: ({ line }) => line.prominence,
    },
    {
      name: 'position',
      type: 'integer',
      description: 'Order as a buyer meets it, from 1.',
      isRequired: true,
      of: ({ line }) => line.position,
    },
    {
      name: 'available',
      type: 'boolean',
      description: 'false: shown, but this order cannot have it.',
      isRequired: true,
      of: ({ line }) => line.available,
    },
    {
      name: 'unavailable_reason',
      type: 'string',
      description: 'Why this order cannot have it.',
      values: unavailableReasons,
      of: ({ line }) => line.unavailableReason,
    },
    {
      name: 'behind',
      type: 'string',
      description: 'Label of the control that leads to it.',
      of: ({ line }) => line.behind,
    },
    {
      name: 'doors',
      type: 'string',
      description: 'Ways into one wallet (scan, app, friend, account), parted by |.',
      of: ({ line }) => joined(line.doors),
    },
    {
      name: 'saved',
      type: 'boolean',
      description: 'An instrument the shopper saved, such as a card on file.',
      isRequired: true,
      of: ({ line }) => line.saved,
    },
    {
      name: 'networks',
      type: 'string',
      description: 'Ids of the card networks a card form takes, parted by |.',
      of: ({ line }) => joined(line.networks),
    },
    {
      name: 'fee_kind',
      type: 'string',
      description: 'Whether it costs more or less.',
      values: ['fee', 'discount'],
      of: ({ line }) => line.fee?.kind ?? null,
    },
    {
      name: 'fee_text',
      type: 'string',
      description: 'The figure and its unit.',
      of: ({ line }) => line.fee?.text ?? null,
    },
    { name: 'confidence', type: 'number', description: '0 to 1.', isRequired: true, of: ({ line }) => line.confidence },
    {
      name: 'evidence_kinds',
      type: 'string',
      description: 'What was read (label, image, control, …), one each, parted by |.',
      of: ({ line }) => joined(line.evidence.map(({ kind }) => kind)),
    },
    {
      name: 'evidence_states',
      type: 'string',
      description: 'In which state it was, in the same order.',
      of: ({ line }) => joined(line.evidence.map(({ state }) => state)),
    },
    {
      name: 'evidence_text',
      type: 'string',
      description: 'The first known label that was read.',
      of: ({ line }) => line.evidence.find(({ text }) => text !== null)?.text ?? null,
    },
  ],
};

export const claimsTable: Table<LineSource<Claim>> = {
  name: 'claims',
  description: 'What pages outside the checkout say a shop takes; never counted as offered.',
  primaryKey: ['look', 'claim'],
  foreignKeys: [
    { field: 'look', table: 'looks', to: 'look' },
    { field: 'method', table: 'methods', to: 'method' },
  ],
  fields: [
    lookId(),
    {
      name: 'claim',
      type: 'integer',
      description: 'Tells claims of one look apart.',
      isRequired: true,
      of: ({ index }) => index + 1,
    },
    { name: 'shop', type: 'string', description: 'As in looks.', of: ({ look }) => look.shop },
    {
      name: 'method',
      type: 'string',
      description: 'Id of the payment method.',
      isRequired: true,
      of: ({ line }) => line.method,
    },
    {
      name: 'basis',
      type: 'string',
      description: 'What the claim rests on.',
      values: ['logo', 'statement', 'structured-data', 'payment-request'],
      isRequired: true,
      of: ({ line }) => line.basis,
    },
    {
      name: 'evidence_text',
      type: 'string',
      description: 'The first known label that was read.',
      of: ({ line }) => line.evidence.find(({ text }) => text !== null)?.text ?? null,
    },
  ],
};

export const correctionsTable: Table<Correction> = {
  name: 'corrections',
  description: 'Verdicts of people on lines of looks, beside them and never in their place.',
  primaryKey: ['correction'],
  foreignKeys: [{ field: 'look', table: 'looks', to: 'look' }],
  fields: [
    { name: 'correction', type: 'string', description: 'Id of the correction.', isRequired: true, of: ({ id }) => id },
    {
      name: 'look',
      type: 'string',
      description: 'Id of the look it speaks of.',
      isRequired: true,
      of: ({ observation }) => observation,
    },
    { name: 'method', type: 'string', description: 'Id of the method it speaks of.', of: ({ method }) => method },
    {
      name: 'verdict',
      type: 'string',
      description: 'right: coded and found right.',
      values: correctionVerdicts,
      isRequired: true,
      of: ({ verdict }) => verdict,
    },
    {
      name: 'value',
      type: 'string',
      description: 'What it should be: a prominence for wrong-state and missing, a shop for wrong-shop.',
      of: ({ value }) => value,
    },
    { name: 'coder', type: 'string', description: 'Pseudonym of who coded it.', of: ({ coder }) => coder },
    { name: 'at', type: 'datetime', description: 'When, in UTC.', isRequired: true, of: ({ at }) => at },
  ],
};

export const shopsTable: Table<ShopSource> = {
  name: 'shops',
  description: 'Every shop with a look in this package.',
  primaryKey: ['shop'],
  foreignKeys: [],
  fields: [
    {
      name: 'shop',
      type: 'string',
      description: 'Registrable domain, app:<store id> or place:<slug>.',
      isRequired: true,
      of: ({ shop }) => shop,
    },
    {
      name: 'owner_group',
      type: 'string',
      description: 'Group that owns it, where known.',
      of: ({ shop }) => ownerOfShop(shop),
    },
    { name: 'looks', type: 'integer', description: 'All looks.', isRequired: true, of: ({ looks }) => looks },
    {
      name: 'readable_looks',
      type: 'integer',
      description: 'Looks that read a payment step.',
      isRequired: true,
      of: ({ readable }) => readable,
    },
    {
      name: 'complete_looks',
      type: 'integer',
      description: 'Of those, read wholly.',
      isRequired: true,
      of: ({ complete }) => complete,
    },
    {
      name: 'first_look',
      type: 'datetime',
      description: 'When it was first looked at.',
      isRequired: true,
      of: ({ firstAt }) => firstAt,
    },
    {
      name: 'last_look',
      type: 'datetime',
      description: 'When it was last looked at.',
      isRequired: true,
      of: ({ lastAt }) => lastAt,
    },
  ],
};

export const methodsTable: Table<MethodSource> = {
  name: 'methods',
  description: 'Every payment method of the catalogue.',
  primaryKey: ['method'],
  foreignKeys: [],
  fields: [
    {
      name: 'method',
      type: 'string',
      description: 'Id, the English brand name; never renamed.',
      isRequired: true,
      of: ({ id }) => id,
    },
    {
      name: 'name',
      type: 'string',
      description: 'The brand’s own English name.',
      isRequired: true,
      of: ({ name }) => name,
    },
    {
      name: 'name_zh',
      type: 'string',
      description: 'Its Chinese name.',
      of: ({ nativeNames }) => nativeNames.zh ?? null,
    },
    {
      name: 'family',
      type: 'string',
      description: 'What sort of thing it is.',
      values: families,
      of: ({ family }) => family,
    },
    { name: 'operator', type: 'string', description: 'Company behind it.', of: ({ operator }) => operator },
    {
      name: 'owner_group',
      type: 'string',
      description: 'Group that owns it, where it also owns shops.',
      of: ({ operator }) => ownerOfOperator(operator),
    },
    { name: 'parent', type: 'string', description: 'The wallet it usually sits under.', of: ({ parent }) => parent },
    {
      name: 'regions',
      type: 'string',
      description: 'ISO 3166-1 alpha-2, parted by |; empty: worldwide.',
      of: ({ regions }) => joined(regions),
    },
  ],
};
