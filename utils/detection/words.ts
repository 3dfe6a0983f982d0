import { remember } from '../remember';
import { fromLists, phrasesOf } from './known-words';
import { saidIn } from './said-in';
import type { WordList } from './word-lists';

export interface Tokens {
  readonly has: (token: string) => boolean;
}

function tokens(list: WordList): Tokens {
  const set = labels(list);
  return { has: (token) => set().has(token) };
}

function labels(...lists: readonly WordList[]): () => ReadonlySet<string> {
  return fromLists(() => new Set(lists.flatMap(phrasesOf)));
}

export const saysPay = saidIn('pay-buttons');
const payLabels = labels('pay-buttons', 'pay-verbs');
/** The whole label orders to pay, an amount aside: "Pay €12.50", 支付 ¥39, "Fazer pedido • R$ 67,80". */
export const isPayLabel = (folded: string): boolean => isPay()(folded);
const isPay = fromLists(() =>
  remember(
    (folded) =>
      // "123pay" is a company.
      !/\d[a-z]/.test(folded) &&
      payLabels().has(
        amount.test(folded)
          ? folded.replace(/\b[a-z]{0,3}\p{Sc}|[\s\d.,'’\p{Sc}•·|–-]+|\b[a-z]{3}\b(?=\s*\d)/gu, ' ').trim()
          : folded,
      ),
  ),
);
const amount = /[\d.,'’\p{Sc}]/u;
/** Beginnings of words for paying in Latin, Cyrillic and Greek letters, too short to be sought as parts of words. */
const PAY_STEM =
  /zapla[tť]|zapła[cćt]|uhrad|úhrad|apm(?:ok|aks)|mokė|plăt|πληρώ|εξοφλ|ödə|to'l[ao]|tasu[dm]|pages[aë]|top[ -]?up|(?:^|\s)(?:pay|régl|règl|zahl|bezahl|paie|paga|pago|betal|betaal|płat|plat|оплат|(?:за|с)?плат|öde|maks|πληρω|fizet|fizess|pla[ćč]|placanj|платёж|плаћ|плащ|төле|төлб|einzahl|recarga|lipa|malip|kulipa|utalip|recharg|пополн|papild|pildym)/u;
const saysPayStem = saidIn('pay-stems');
/** Has the word for paying in it: headings, titles and buttons do, and much that only tells. */
export const hasPayWord = (folded: string): boolean => PAY_STEM.test(folded) || saysPayStem(folded);
export const saysSuccess = saidIn('page-kinds.success');
/** Asks to choose. */
export const saysChoose = saidIn('page-kinds.choose');
export const saysLogin = saidIn('page-kinds.login');
/** Says that money goes out, to whoever reads the page. */
export const saysPayout = saidIn('page-kinds.payout');
const saysRefund = saidIn('page-kinds.refund');
export const saysGoingOut = (folded: string): boolean => saysPayout(folded) || saysRefund(folded);
export const saysDelivery = saidIn('page-kinds.delivery');
export const saysCardNumber = saidIn('card-fields.number');
export const saysSecurityCode = saidIn('card-fields.security');
export const saysExpiry = saidIn('card-fields.expiry');
/** Says that the card is one of another kind: a gift card, a member's, a residence permit. */
export const saysOtherCard = saidIn('card-fields.notPayment');
export const saysSaved = saidIn('row-states.saved');
/** Says for what something does not count, which is not that it cannot be had. */
export const saysLimit = saidIn('row-states.limits');
export const saysFee = saidIn('row-states.fee');
/** Names of single banks, by the word for a bank. */
export const saysBank = saidIn('row-states.bank');
/** Says that money changes hands at the door. */
export const saysOnReceipt = saidIn('row-states.onReceipt');
/** "Do not use points": what is chosen there is nothing. */
export const saysDeclined = saidIn('row-states.declined');
/** Says that what is filled in is kept, sought or counted rather than paid. */
export const saysKeeps = saidIn('page-kinds.keeps');
/** Names a page that asks for opinions. */
export const saysSurvey = saidIn('page-kinds.survey');
const allOfThem = labels('page-kinds.all');
/** "All": the first choice of a filter. */
export const saysAll = (folded: string): boolean => allOfThem().has(folded);
export const saysAddToCart = saidIn('page-kinds.addToCart');
export const saysDiscount = saidIn('row-states.discount');

const cartTitles = labels('page-kinds.cart');
export const isCartTitle = (folded: string): boolean => cartTitles().has(folded.replace(/\s*[([]?\d*[)\]]?$/, ''));

const ordersTitles = labels('page-kinds.orders');
export const isOrdersTitle = (folded: string): boolean => ordersTitles().has(folded);

/** Offers to buy once more what was bought: such a page is about an order of the past. */
export const saysReorder = saidIn('page-kinds.reorder');

/** Leads to the step where the order is paid, or shown once more, and does not pay it. */
export const saysOnward = saidIn('page-kinds.onward');

const helpTitles = labels('page-kinds.help');
/** Heads pages that tell how one can pay; in addresses the words are joined by dashes. */
export const isHelpTitle = (folded: string): boolean => helpTitles().has(folded.replaceAll('-', ' '));

const changeVerbs = labels('change-verbs');
/** "Change", 更换: swaps what is chosen, where "More" adds to what is in sight. */
export const isChangeVerb = (foldedLabel: string): boolean => changeVerbs().has(foldedLabel);
/** "Change payment method". */
export const saysChange = (foldedLabel: string): boolean =>
  [...changeVerbs()].some((verb) => foldedLabel.startsWith(verb));

export const doorWords = (['scan', 'app', 'friend', 'account'] as const).map((door) => ({
  door,
  said: saidIn(`row-states.doors.${door}`),
}));
export const reasonWords = (['amount', 'region', 'device', 'temporary', 'account', 'order'] as const).map((reason) => ({
  reason,
  said: saidIn(`row-states.reasons.${reason}`),
}));

/** Parts of what developers call the fields of a card form. */
export const cardIdentifiers = {
  get number() {
    return phrasesOf('card-fields.identifiers.number');
  },
  get security() {
    return phrasesOf('card-fields.identifiers.security');
  },
  get expiry() {
    return phrasesOf('card-fields.identifiers.expiry');
  },
};
export const chosenTokens = tokens('row-states.chosenTokens');
export const unchosenTokens = tokens('row-states.unchosenTokens');
export const disabledTokens = tokens('row-states.disabledTokens');
/** What a chosen row says to those who only hear the page. */
export const chosenWords = tokens('row-states.chosen');
