import { familyOf } from '../catalogue/catalogue';
import { matchNames, type NameMatch } from '../catalogue/match-names';
import type { MethodId } from '../model/payment-method';
import type { Item } from '../page/walk';
import type { RowMethod } from './row';
import type { Scene } from './scene';
import { saysDiscount } from './words';
import generic from './words/generic-methods.json';

/** Longer texts are descriptions: what they name is not the row's own name. */
export const LONGEST_TITLE = 60;
const WEAK_COVERAGE = 0.5;

/** What the words that name the row say; undefined where no words name it. */
export function nameByTitle(titles: readonly Item[], others: readonly Item[], scene: Scene): RowMethod[] | undefined {
  const lead = leadOf(titles, scene) ?? leadOf(others, scene);
  if (!lead) return undefined;
  const named = fromLabel(lead, scene);
  if (!named.every(({ method }) => isGeneric(method))) return named;
  return brandBeside(lead, [...titles, ...others], scene) ?? brandsBelow(lead, [...titles, ...others], scene) ?? named;
}

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

interface Lead {
  readonly item: Item;
  readonly matches: readonly NameMatch[];
}

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
  const lead =
    leads.slice(0, 1).find((each) => isNameWithVerb(each, scene)) ??
    leads.find(({ covered }) => covered >= 0.5) ??
    leads.find(({ item }) => !saysDiscount(item.text)) ??
    leads[0];
  return lead ?? joinedLead(items, scene);
}

const LONGEST_VERB = 30;

/** "Pay with Klarna" above "invoice, instalments or at once": a brand at the end of few words that come first. */
const isNameWithVerb = ({ item, matches }: Lead, scene: Scene): boolean =>
  item.text.length <= LONGEST_VERB &&
  matches.length === 1 &&
  matches[0]!.end === item.text.length &&
  isBrand(matches[0]!, scene) &&
  !saysDiscount(item.text);

function toLead(item: Item, scene: Scene): (Lead & { readonly covered: number }) | undefined {
  const all = matchNames(item.text, scene.catalogue);
  const isPlain = all.some(({ weak }) => !weak) && all.every(({ weak, method }) => weak || isGeneric(method));
  const together = all.reduce((sum, { start, end }) => sum + end - start, 0) / lettersIn(headOf(item.text));
  const matches = all.filter(
    ({ weak, start }) => !weak || together >= WEAK_COVERAGE || ((isPlain || start > 0) && isCapitalised(item, start)),
  );
  if (matches.length === 0) return undefined;
  const covered = matches.reduce((sum, { start, end }) => sum + end - start, 0) / item.text.length;
  return item.text.length <= LONGEST_TITLE || covered >= 0.5 ? { item, matches, covered } : undefined;
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

/** Kinds of payment rather than brands: beside a brand's name they only describe it. */
const GENERIC: ReadonlySet<string> = new Set(generic);
export const isGeneric = (method: MethodId): boolean => GENERIC.has(method);

/** The words before a bracket, dash or colon: "Invoice (companies only)". */
const headOf = (text: string): string => text.split(/[(（:：|｜·]| [-–—] /)[0] || text;
const lettersIn = (text: string) => Math.max(1, text.replace(/[\s\d.,:;%()[\]$€£¥-]/g, '').length);

function fromLabel({ item, matches: all }: Lead, scene: Scene): RowMethod[] {
  const kind = item.from === 'alt' ? 'image' : 'label';
  const direct = all.filter((match) => !isAside(item.text, match, all, scene));
  return withoutDescription(item.text, direct, scene).map(({ method, alias, weak }) => ({
    method,
    kind,
    text: alias,
    element: item.element,
    confidence: weak ? 0.8 : 0.95,
  }));
}

/** Of "PayPal, pay in 3" the brand, of "Pay in 3 with Alma" too: kinds of payment beside a brand only describe it. */
function withoutDescription(text: string, matches: readonly NameMatch[], scene: Scene): readonly NameMatch[] {
  const isNetwork = ({ method }: NameMatch) => familyOf(method, scene.catalogue) === 'card-network';
  const brands = matches.filter(({ method, weak }) => !weak && !isGeneric(method));
  if (brands.length > 0)
    return matches.filter(
      (match) => brands.includes(match) || isNetwork(match) || brands.some((brand) => isBeside(match, brand, text)),
    );
  const weakBrands = matches.filter(({ weak, method }) => weak && !isGeneric(method) && method !== 'card');
  if (weakBrands.length > 0) return weakBrands;
  // "Card / instalments": what comes first is no description of what follows.
  const plain = matches.filter(({ weak, method, start }) => !weak || (method === 'card' && start === 0));
  return plain.length > 0 ? plain : matches;
}

/** "Card/Yape", "Yape / Plin": with a stroke between them they are two ways, if the first is no kind of the second. */
const isBeside = (one: NameMatch, other: NameMatch, text: string): boolean =>
  (one.method === 'card' || !isGeneric(one.method)) &&
  /^\s?\/\s?$/.test(text.slice(Math.min(one.end, other.end), Math.max(one.start, other.start)));

/** In brackets behind another name: "PayPal (credit card)", "Credit card (Stripe)"; but a wallet in brackets is one more door. */
function isAside(text: string, match: NameMatch, matches: readonly NameMatch[], { catalogue }: Scene): boolean {
  if (matches[0] === match || matches[0]?.method === match.method) return false;
  const before = text.slice(0, match.start);
  const isBracketed =
    before.lastIndexOf('(') > before.lastIndexOf(')') || before.lastIndexOf('（') > before.lastIndexOf('）');
  const family = familyOf(match.method, catalogue);
  // "NP後払い（コンビニ・銀行・LINE Pay）": where a bill can be paid is no further way to pay.
  const isBill = matches[0] !== undefined && ['bnpl', 'voucher'].includes(familyOf(matches[0].method, catalogue));
  // "Invoice (Klarna)" is Klarna's; "Direct debit (Unzer)" only goes through it.
  const isOfKind = matches[0] !== undefined && familyOf(matches[0].method, catalogue) === family;
  // So is "Internet banking (FPX)", where nothing else is told in the brackets.
  const isOwn =
    isOfKind &&
    (family === 'bnpl' || (family === 'bank-redirect' && isGeneric(matches[0]!.method) && matches.length === 2));
  return isBracketed && (isBill || family !== 'wallet') && family !== 'card-network' && !isOwn;
}
