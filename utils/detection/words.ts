import { indexStrings, longestHits, type StringIndex } from '../catalogue/string-index';
import { fold } from '../page/fold';
import cardFields from './words/card-fields.json';
import changeWords from './words/change-verbs.json';
import pageKinds from './words/page-kinds.json';
import payButtons from './words/pay-buttons.json';
import payVerbs from './words/pay-verbs.json';
import rowStates from './words/row-states.json';

/** Finds any of the words in a folded text. Indexed when first asked. */
function finder(words: readonly string[], anywhere = false): (folded: string) => boolean {
  let index: StringIndex | undefined;
  return (folded) => {
    index ??= indexStrings(words.map((word) => [fold(word), 0]));
    return (anywhere ? longestHits(folded, index, () => true) : longestHits(folded, index)).length > 0;
  };
}

export const saysPay = finder(payButtons);
const payLabels = new Set([...payButtons, ...payVerbs].map(fold));
/** The whole label orders to pay, an amount aside: "Pay €12.50", 支付 ¥39. */
export const isPayLabel = (folded: string): boolean =>
  payLabels.has(folded.replace(/[\s\d.,'’$€£¥￥₩₹₽]+|\b[a-z]{3}\b(?=\s*\d)/gu, ' ').trim());
export const saysSuccess = finder(pageKinds.success);
export const saysLogin = finder(pageKinds.login);
export const saysPayout = finder(pageKinds.payout);
export const saysDelivery = finder(pageKinds.delivery);
export const saysCardNumber = finder(cardFields.number);
export const saysSecurityCode = finder(cardFields.security);
export const saysExpiry = finder(cardFields.expiry, true);
/** Word stems: matched anywhere, also inside compounds. */
export const saysOtherCard = finder(cardFields.notPayment);
export const saysSaved = finder(rowStates.saved, true);
/** Says for what something does not count, which is not that it cannot be had. */
export const saysLimit = finder(rowStates.limits);
export const saysFee = finder(rowStates.fee, true);
/** Names of single banks, by the word for a bank. */
export const saysBank = finder(rowStates.bank);
export const saysAddToCart = finder(pageKinds.addToCart);
export const saysDiscount = finder(rowStates.discount, true);

const cartTitles = new Set(pageKinds.cart.map(fold));
export const isCartTitle = (folded: string): boolean => cartTitles.has(folded.replace(/\s*[([]?\d*[)\]]?$/, ''));

const ordersTitles = new Set(pageKinds.orders.map(fold));
export const isOrdersTitle = (folded: string): boolean => ordersTitles.has(folded);

const changeVerbs = new Set(changeWords.map(fold));
/** "Change", 更换: swaps what is chosen, where "More" adds to what is in sight. */
export const isChangeVerb = (foldedLabel: string): boolean => changeVerbs.has(foldedLabel);

export const doorWords = Object.entries(rowStates.doors).map(([door, words]) => ({
  door: door as keyof typeof rowStates.doors,
  said: finder(words, true),
}));
export const reasonWords = Object.entries(rowStates.reasons).map(([reason, words]) => ({
  reason: reason as keyof typeof rowStates.reasons,
  said: finder(words, true),
}));

export const cardIdentifiers = cardFields.identifiers;
export const chosenTokens: ReadonlySet<string> = new Set(rowStates.chosenTokens);
export const unchosenTokens: ReadonlySet<string> = new Set(rowStates.unchosenTokens);
export const disabledTokens: ReadonlySet<string> = new Set(rowStates.disabledTokens);
