import { familyOf } from '../catalogue/catalogue';
import { matchNames, type NameMatch } from '../catalogue/match-names';
import type { Item } from '../page/walk';
import { fromLabel, isGeneric, type Lead } from './label-methods';
import { allowedLabel } from './reading';
import type { NamedRow, RowMethod } from './row';
import type { Scene } from './scene';
import { saysDeclined, saysDiscount } from './words';

/** Longer texts are descriptions: what they name is not the row's own name. */
export const LONGEST_TITLE = 60;
const WEAK_COVERAGE = 0.5;

/** What the words that name the row say; undefined where no words name it. */
export function nameByTitle(titles: readonly Item[], others: readonly Item[], scene: Scene): RowMethod[] | undefined {
  const lead = leadOf(titles, scene) ?? leadOf(others, scene);
  if (!lead) return undefined;
  const items = [...titles, ...others];
  const named = lead.item.from === 'alt' ? brandsShown(lead, items, scene) : fromLabel(lead, scene);
  if (!named.every(({ method }) => isGeneric(method))) return named;
  return brandBeside(lead, items, scene) ?? brandsBelow(lead, items, scene) ?? named;
}

/** Where no words name the row each of its logos tells one way. */
const brandsShown = (lead: Lead, items: readonly Item[], scene: Scene): RowMethod[] =>
  items.flatMap((item) => {
    const other = item.from === 'alt' ? toLead(item, scene) : undefined;
    return item === lead.item || (other && other.covered >= 0.9) ? fromLabel(other ?? lead, scene) : [];
  });

const LEAST_BRANDS = 2;
const LIST_COVERED = 0.6;

/** "Cash" above "Rapipago, Pago Fácil": a list of nothing but brands tells which ways the kind has here. */
function brandsBelow({ item: lead }: Lead, items: readonly Item[], scene: Scene): RowMethod[] | undefined {
  const lists = items.flatMap((item) => {
    const other = item === lead ? undefined : toLead(item, scene);
    return other && other.matches.length >= LEAST_BRANDS && other.matches.every((match) => isBrand(match, scene))
      ? [other]
      : [];
  });
  const list = lists.find(({ covered }) => covered >= LIST_COVERED);
  return list && fromLabel(list, scene);
}

/** "Pay in instalments with" before the one logo that tells with whom: the brand is what the row is called. */
function brandBeside({ item: lead }: Lead, items: readonly Item[], scene: Scene): RowMethod[] | undefined {
  const brands = items.flatMap((item) => {
    const other = item === lead ? undefined : toLead(item, scene);
    return other && other.covered >= 0.9 && other.matches.length === 1 && isBrand(other.matches[0]!, scene)
      ? [other]
      : [];
  });
  const [first] = brands;
  const isOne = new Set(brands.map(({ matches }) => matches[0]!.method)).size === 1;
  return first && isOne ? fromLabel(first, scene) : undefined;
}

const isBrand = ({ method, weak }: NameMatch, { catalogue }: Scene): boolean =>
  !weak && !isGeneric(method) && !['card', 'card-network'].includes(familyOf(method, catalogue));

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
  // Words that say what the picture before them says may describe it, in a part of the row that is hidden.
  const texts = leads.filter(
    (each) => each.item.from === 'text' && (each === first || each.matches.some((match) => !names(first!, match))),
  );
  const lead =
    texts.slice(0, 1).find((each) => isNameWithVerb(each, scene)) ??
    texts.find((each) => each.covered >= 0.5 && !isOfNetworks(each, scene)) ??
    leads.find(({ covered }) => covered >= 0.5) ??
    leads.find(({ item }) => !saysDiscount(item.text)) ??
    leads[0];
  return lead ?? joinedLead(items, scene);
}

const names = ({ matches }: Lead, { method }: NameMatch): boolean => matches.some((match) => match.method === method);

/** The words of a row tell what its pictures show; a list of networks tells what a card may be. */
const isOfNetworks = ({ matches }: Lead, { catalogue }: Scene): boolean =>
  matches.every(({ method }) => familyOf(method, catalogue) === 'card-network');

const LONGEST_VERB = 30;

/** "Pay with Klarna" above "invoice, instalments or at once": a brand at the end of few words that come first. */
const isNameWithVerb = ({ item, matches }: Lead, scene: Scene): boolean =>
  item.text.length <= LONGEST_VERB &&
  matches.length === 1 &&
  matches[0]!.end === item.text.length &&
  isBrand(matches[0]!, scene) &&
  !saysDiscount(item.text);

interface CoveringLead extends Lead {
  readonly covered: number;
}

/** An item of one walk says the same to each row it is in. */
function toLead(item: Item, scene: Scene): CoveringLead | undefined {
  let lead = leads.get(item);
  if (lead === undefined) {
    lead = makeLead(item, scene) ?? null;
    leads.set(item, lead);
  }
  return lead ?? undefined;
}

const leads = new WeakMap<Item, CoveringLead | null>();

function makeLead(item: Item, scene: Scene): CoveringLead | undefined {
  const all = matchNames(item.text, scene.catalogue);
  const isPlain = all.some(({ weak }) => !weak) && all.every(({ weak, method }) => weak || isGeneric(method));
  const together = all.reduce((sum, { start, end }) => sum + end - start, 0) / lettersIn(headOf(item.text));
  // "Thanh toán bằng tiền mặt": beside an everyday name there are only words for paying.
  const isAll = together >= WEAK_COVERAGE || (all.length > 0 && allowedLabel(item.raw, scene) !== null);
  const matches = all.filter(
    ({ weak, start }) => !weak || isAll || ((isPlain || start > 0) && isCapitalised(item, start)),
  );
  if (matches.length === 0) return undefined;
  const covered = matches.reduce((sum, { start, end }) => sum + end - start, 0) / item.text.length;
  return item.text.length <= LONGEST_TITLE || covered >= 0.5 ? { item, matches, covered } : undefined;
}

/** "Tarjeta simulada": beside rows that are ways to pay for sure, an everyday name that a row begins with is one too. */
export function nameLoosely(named: NamedRow, rows: readonly NamedRow[], scene: Scene): NamedRow {
  const [title] = named.items;
  if (named.methods.length > 0 || !title || title.text.length > LONGEST_VERB || saysDeclined(title.text)) return named;
  const sure = rows.filter(({ methods }) => methods.some(({ confidence }) => confidence >= 0.9));
  const match =
    sure.length * 2 >= rows.length &&
    matchNames(title.text, scene.catalogue).find(
      ({ start, method }) => (start === 0 && isGeneric(method)) || method === 'card',
    );
  return match
    ? {
        ...named,
        methods: [{ method: match.method, kind: 'label', text: match.alias, element: title.element, confidence: 0.7 }],
      }
    : named;
}

function joinedLead(items: readonly Item[], scene: Scene): Lead | undefined {
  const texts = items.filter(({ from }) => from === 'text');
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

/** "Pay in 3 with Alma": beside a generic name an everyday word is a brand where it is written as one. */
const isCapitalised = ({ raw, text }: Item, start: number): boolean => {
  const first = raw.trimStart()[start];
  return raw.trim().length === text.length && first !== undefined && first !== first.toLowerCase();
};

/** The words before a bracket, dash or colon: "Invoice (companies only)". */
const headOf = (text: string): string => text.split(/[(（:：|｜·]| [-–—] /)[0] || text;
const lettersIn = (text: string) => Math.max(1, text.replace(/[\s\d.,:;%()[\]$€£¥-]/g, '').length);
