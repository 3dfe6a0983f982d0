import { familyOf } from '../catalogue/catalogue';
import type { NameMatch } from '../catalogue/match-names';
import type { MethodId } from '../model/payment-method';
import type { Item } from '../page/walk';
import { isNetwork } from './families';
import type { RowMethod } from './row';
import type { Scene } from './scene';
import generic from './words/generic-methods.json';

/** A text that names a row, with the names in it. */
export interface Lead {
  readonly item: Item;
  readonly matches: readonly NameMatch[];
}

/** Kinds of payment rather than brands: beside a brand's name they only describe it. */
const GENERIC: ReadonlySet<string> = new Set(generic);
export const isGeneric = (method: MethodId): boolean => GENERIC.has(method);

/** "Cards / net banking / pay on delivery", "Invoice, card, direct debit or Sofort", "Cash or transfer": what is listed does not describe the rest. */
export const isList = (text: string, matches: readonly NameMatch[] = []): boolean =>
  text.split(/[/・]/).length > 2 ||
  (matches.length > 1 &&
    (matches.length > 2 || OR.test(text.slice(matches[0]!.end, matches[1]!.start))) &&
    arePartedAlone(text, matches));

/** Nothing but the names, with something between each two. */
const arePartedAlone = (text: string, matches: readonly NameMatch[]): boolean =>
  matches[0]!.start === 0 &&
  text.length - matches.at(-1)!.end <= 1 &&
  matches.slice(1).every((next, index) => {
    const between = text.slice(matches[index]!.end, next.start);
    return between.trim() !== '' && isParting(between);
  });

/** What may stand between two names of a list: a comma or the like, and hardly a word ("or"). */
export const isParting = (between: string): boolean => /^(?:[/,、;+&|]\s*)?\p{L}{0,5}$/u.test(between.trim());

/** The methods that a text names, without those it only describes them by. */
export function fromLabel({ item, matches: all }: Lead, scene: Scene): RowMethod[] {
  const kind = item.from === 'alt' ? 'image' : 'label';
  const listed = all.filter((match) => isBracketed(item.text, match));
  // "Prepayment (card online, ERIP)": where a card is one of them, what comes before is no transfer.
  const isPrepaid = all[0]?.method === 'bank-transfer' && listed.some(({ method }) => method === 'card');
  const direct = all.filter((match) => !isAside(item.text, match, all, scene));
  return (isPrepaid ? listed : withoutDescription(item.text, direct, scene)).map(({ method, alias, weak }) => ({
    method,
    kind,
    text: alias,
    element: item.element,
    confidence: weak ? 0.8 : 0.95,
  }));
}

/** Of "PayPal, pay in 3" the brand, of "Pay in 3 with Alma" too: kinds of payment beside a brand only describe it. */
function withoutDescription(text: string, matches: readonly NameMatch[], scene: Scene): readonly NameMatch[] {
  if (isList(text, matches)) return matches;
  const isOfNetwork = ({ method }: NameMatch) => isNetwork(method, scene);
  const brands = matches.filter(({ method, weak }) => !weak && !isGeneric(method));
  if (brands.length > 0)
    return matches.filter(
      (match) =>
        brands.includes(match) ||
        isOfNetwork(match) ||
        brands.some((brand) => isBeside(match, brand, text, scene)) ||
        // "By card Visa, Mastercard, or through Privat24": the networks are the card's.
        (match.method === 'card' && matches.some((next) => isOfNetwork(next) && next.start > match.start)) ||
        ((match.method === 'card' ? brands.length > 1 : match.weak && !isGeneric(match.method)) &&
          isEntry(text, match)),
    );
  if (isPair(text, matches, scene)) return matches;
  const weakBrands = matches.filter(({ weak, method }) => weak && !isGeneric(method) && method !== 'card');
  if (weakBrands.length > 0) return weakBrands;
  // "Card / instalments": what comes first is no description of what follows.
  const plain = matches.filter(({ weak, method, start }) => !weak || (method === 'card' && start === 0));
  return plain.length > 0 ? plain : matches;
}

/** "Cash / bank transfer" and nothing else: neither describes the other, as "ATM / internet banking" does. */
const isPair = (text: string, matches: readonly NameMatch[], { catalogue }: Scene): boolean =>
  matches.length === 2 &&
  text.includes('/') &&
  arePartedAlone(text.replace(/\s*\([^)]*\)$/, ''), matches) &&
  !matches.every(({ method }) => familyOf(method, catalogue).startsWith('bank'));

const OR =
  /^\s*(?:o|or|oder|ou|of|eller|tai|või|lub|nebo|alebo|vagy|sau|ili|ali|vai|arba|veya|atau|hoặc|или|або|أو|یا|או|หรือ|或|或者|または|또는)\s*$/u;

/** "Card/Yape", "Bizum / bank transfer": with a stroke between them they are two ways, if neither is a kind of the other. */
const isBeside = (one: NameMatch, other: NameMatch, text: string, { catalogue }: Scene): boolean =>
  (one.method === 'card' ||
    one.method === 'cash' ||
    !isGeneric(one.method) ||
    (one.method === 'bank-transfer' && familyOf(other.method, catalogue) !== 'bank-transfer')) &&
  /^\s?\/\s?$/.test(text.slice(Math.min(one.end, other.end), Math.max(one.start, other.start)));

/** "Shop Pay – card, Apple Pay, Google Pay", "E-wallet (GoPay, OVO)": all that stands between two commas. */
const isEntry = (text: string, { start, end }: NameMatch): boolean =>
  /(?:^|[(,|+•·&–—]|\s-)\s*$/.test(text.slice(0, start)) && /^\s*(?:[,|+•·&–—)]|\s-|$)/.test(text.slice(end));

/** In brackets behind another name: "PayPal (credit card)", "Credit card (Stripe)"; but a wallet in brackets is one more door. */
function isAside(text: string, match: NameMatch, matches: readonly NameMatch[], { catalogue }: Scene): boolean {
  if (matches[0] === match || matches[0]?.method === match.method) return false;
  const family = familyOf(match.method, catalogue);
  // "NP後払い（コンビニ・銀行・LINE Pay）": where a bill can be paid is no further way to pay.
  const isBill = matches[0] !== undefined && ['bnpl', 'voucher'].includes(familyOf(matches[0].method, catalogue));
  // "Invoice (Klarna)" is Klarna's; "Direct debit (Unzer)" only goes through it.
  const isOfKind = matches[0] !== undefined && familyOf(matches[0].method, catalogue) === family;
  // So is "Internet banking (FPX)" or "Bank app (PromptPay)", where nothing else is told in the brackets.
  const isOwn =
    (family === 'bnpl' && isOfKind) ||
    (family.startsWith('bank') && matches.length === 2 && isGeneric(matches[0]!.method));
  return isBracketed(text, match) && (isBill || family !== 'wallet') && family !== 'card-network' && !isOwn;
}

function isBracketed(text: string, { start }: NameMatch): boolean {
  const before = text.slice(0, start);
  return before.lastIndexOf('(') > before.lastIndexOf(')') || before.lastIndexOf('（') > before.lastIndexOf('）');
}
