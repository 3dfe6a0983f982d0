import { familyOf } from '../catalogue/catalogue';
import { matchNames, type NameMatch } from '../catalogue/match-names';
import type { Item } from '../page/walk';
import { isGateway, isNetwork } from './families';
import { fromLabel, isGeneric, type Lead } from './label-methods';
import { LONGEST_TITLE, tellsLater, toLead } from './lead';
import { type RowMethod, SURE } from './row';
import type { Scene } from './scene';
import { saysDiscount } from './words';

/** What the words that name the row say; undefined where no words name it. */
export function nameByTitle(titles: readonly Item[], others: readonly Item[], scene: Scene): RowMethod[] | undefined {
  const lead = leadOf(titles, scene) ?? leadOf(others, scene);
  if (!lead) return undefined;
  const items = [...titles, ...others];
  const named = lead.item.from === 'alt' ? brandsShown(lead, items, scene) : fromLabel(lead, scene);
  if (named.every(({ method }) => isGateway(method, scene))) return [...kindBelow(lead, items, scene), ...named];
  // "Digital wallet" above "TrueMoney, ShopeePay": not the shop's own, but one of those.
  if (named.every(({ method, confidence }) => method === 'account-balance' && confidence < SURE))
    return brandsBelow(lead, items, scene) ?? named;
  if (named[0]?.method === 'card' && named.length === 1) return [...named, ...walletsBelow(lead, items, scene)];
  if (!named.every(({ method }) => isGeneric(method))) return named;
  return brandBeside(lead, items, scene) ?? brandsBelow(lead, items, scene) ?? named;
}

/** Where no words name the row each of its logos tells one way; beside a brand's an everyday word only describes it. */
function brandsShown(lead: Lead, items: readonly Item[], scene: Scene): RowMethod[] {
  const shown = items.flatMap((item) => {
    const other = item.from === 'alt' ? toLead(item, scene) : undefined;
    return item === lead.item || (other && other.covered >= 0.9) ? fromLabel(other ?? lead, scene) : [];
  });
  const sure = shown.filter(({ confidence }) => confidence >= SURE);
  return sure.length > 0 ? sure : shown;
}

/** What the other texts of the row name. */
const leadsBeside = ({ item: lead }: Lead, items: readonly Item[], scene: Scene) =>
  items.flatMap((item) => (item === lead ? [] : (toLead(item, scene) ?? [])));

/** "Stripe" above "Credit card": what is paid by, through that company. */
function kindBelow(lead: Lead, items: readonly Item[], scene: Scene): RowMethod[] {
  const other = leadsBeside(lead, items, scene).find(({ covered }) => covered >= 0.9);
  return other ? fromLabel(other, scene).filter(({ method }) => isGeneric(method) || method === 'card') : [];
}

const LEAST_BRANDS = 2;
const LIST_COVERED = 0.6;

/** "Cash" above "Rapipago, Pago Fácil": a list of nothing but brands tells which ways the kind has here. */
function brandsBelow(lead: Lead, items: readonly Item[], scene: Scene): RowMethod[] | undefined {
  const list = leadsBeside(lead, items, scene).find(
    ({ covered, matches }) =>
      covered >= LIST_COVERED && matches.length >= LEAST_BRANDS && matches.every((match) => isBrand(match, scene)),
  );
  return list && fromLabel(list, scene);
}

/** "Card" above "Apple Pay, Google Pay, Visa, Mastercard": of a list of nothing but brands the wallets are ways of their own. */
const walletsBelow = (lead: Lead, items: readonly Item[], scene: Scene): RowMethod[] =>
  leadsBeside(lead, items, scene)
    .filter(
      ({ covered, matches }) =>
        covered >= LIST_COVERED &&
        matches.length > LEAST_BRANDS &&
        matches.every((match) => isBrand(match, scene) || isNetwork(match.method, scene)),
    )
    .flatMap((list) => fromLabel(list, scene).filter(({ method }) => familyOf(method, scene.catalogue) === 'wallet'));

/** "Pay in instalments with" before the one logo that tells with whom: the brand is what the row is called. */
function brandBeside(lead: Lead, items: readonly Item[], scene: Scene): RowMethod[] | undefined {
  const brands = leadsBeside(lead, items, scene).filter(
    ({ covered, matches, item }) =>
      covered >= 0.9 && matches.length === 1 && isBrand(matches[0]!, scene) && !isParted(lead.item, item, scene),
  );
  const [first] = brands;
  const isOne = new Set(brands.map(({ matches }) => matches[0]!.method)).size === 1;
  return first && isOne ? fromLabel(first, scene) : undefined;
}

/** Below what is filled in stands who keeps it. */
const isParted = (title: Item, other: Item, { walk }: Scene): boolean =>
  walk.fields.some((field) => {
    const order = walk.elements.get(field) ?? 0;
    return order > title.order && order < other.order;
  });

/** Where a kind of payment is paid ("Cash", "at the counter") is no brand of it. */
const isBrand = ({ method, weak }: NameMatch, { catalogue }: Scene): boolean =>
  !weak &&
  method !== 'pay-in-store' &&
  !isGeneric(method) &&
  !['card', 'card-network'].includes(familyOf(method, catalogue));

/**
 * The text that names the row: the first that is hardly more than a name, else
 * the first short one that is no promotion; of split titles ("Credit" "card")
 * the joined text.
 */
function leadOf(items: readonly Item[], scene: Scene): Lead | undefined {
  const leads = items.flatMap((item) => {
    const lead = toLead(item, scene);
    return lead ? [lead] : [];
  });
  const [first] = leads;
  const texts = leads.filter(({ item }) => item.from === 'text');
  // Words that say what the picture before them says may describe it, in a part of the row that is hidden.
  if (first !== texts[0] && texts[0]?.matches.every((match) => names(first!, match))) return first;
  const lead =
    texts.slice(0, 1).find((each) => isNameWithVerb(each, scene)) ??
    texts.find((each) => each.covered >= LEAST_COVERED && !isOfNetworks(each, scene)) ??
    leads.find(({ covered }) => covered >= 0.5) ??
    leads.find(({ item }) => !saysDiscount(item.text)) ??
    leads[0];
  return lead ?? joinedLead(items, scene);
}

const names = ({ matches }: Lead, { method }: NameMatch): boolean => matches.some((match) => match.method === method);

/** The words of a row tell what its pictures show; a list of networks tells what a card may be. */
const isOfNetworks = ({ matches }: Lead, { catalogue }: Scene): boolean =>
  matches.every(({ method }) => isNetwork(method, { catalogue }));

/** "Pay with <card>" is more verb than name in some languages. */
const LEAST_COVERED = 0.4;

const LONGEST_VERB = 30;

/** "Pay with Klarna" above "invoice, instalments or at once", "UPI payment" above three apps: a brand at the end or begin of few words that come first. */
const isNameWithVerb = ({ item, matches }: Lead, scene: Scene): boolean =>
  item.text.length <= LONGEST_VERB &&
  matches.length === 1 &&
  (matches[0]!.end === item.text.length || matches[0]!.start === 0) &&
  isBrand(matches[0]!, scene) &&
  !saysDiscount(item.text);

function joinedLead(items: readonly Item[], scene: Scene): Lead | undefined {
  const texts = items.filter((item) => item.from === 'text' && !tellsLater(item));
  const first = texts[0];
  if (!first || texts.length < 2) return undefined;
  const joined = texts.slice(0, 4).map(({ text }) => text);
  for (const text of [joined.join(' '), joined.join('')]) {
    if (text.length > LONGEST_TITLE) continue;
    const matches = matchNames(text, scene.catalogue).filter(({ weak }) => !weak);
    if (matches.length > 0) return { item: { ...first, text, raw: text }, matches };
  }
  return undefined;
}
