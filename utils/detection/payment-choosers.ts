import { familyOf } from '../catalogue/catalogue';
import { identifiersOf, parentOf, stateOf, tokensOf } from '../page/dom';
import type { Turns } from '../page/turns';
import { captionOf } from './caption-of';
import { findChoosers } from './choosers';
import { isHardlyMore } from './hardly-more';
import { keepsOrSeeks } from './keeps-or-seeks';
import { isGeneric } from './label-methods';
import { nameRows } from './name-row';
import { settleNested } from './nested-choosers';
import type { StepSigns } from './payment-step';
import { containsPaymentHeading, isPaymentHeading } from './phrases';
import type { Chooser, NamedRow } from './row';
import type { Scene } from './scene';
import { showsSum } from './shown-sum';
import { saysAll, saysDelivery, saysGoingOut } from './words';

export interface PaymentChooser {
  readonly chooser: Chooser;
  readonly rows: readonly NamedRow[];
  /** Index of the chosen row, where a rule knows its mark. */
  readonly chosen?: number;
}

const ENOUGH = 4;
/** Additive things a checkbox may spend: chosen beside the method, not instead of it. */
const SPENT_BY_CHECKBOX = new Set(['gift-card', 'store-credit', 'points', 'friend-pay', 'wallet', 'bnpl']);

/** Groups in which a buyer chooses how to pay, told from those for delivery, titles, newsletters and the like. */
export function* findPaymentChoosers(scene: Scene, signs: StepSigns, hasCardForm: boolean): Turns<PaymentChooser[]> {
  const accepted: PaymentChooser[] = [];
  const choosers = findChoosers(scene);
  for (const chooser of choosers) {
    const rows = yield* nameRows(chooser.rows, scene);
    yield;
    const score = scoreOf(chooser, rows, scene, signs);
    scene.explain?.('chooser', {
      kind: chooser.kind,
      identifiers: chooser.identifiers,
      score,
      rows: rows.map((row) => row.methods.map(({ method }) => method).join('+') || '?'),
    });
    if (score >= ENOUGH && (hasCardForm || speaksOfPaying(chooser, rows, scene, signs)))
      accepted.push({ chooser, rows });
  }
  return settleNested(accepted, scene);
}

/** A record of an expense, a poll and a filter list ways to pay too, on pages where nothing is paid. */
function speaksOfPaying(chooser: Chooser, rows: readonly NamedRow[], scene: Scene, signs: StepSigns): boolean {
  const [first] = chooser.rows;
  // Filters tick boxes under the heading of a payment section.
  if (chooser.kind === 'boxes')
    return (signs.payControl !== null || signs.saysCheckout) && !!first && !scene.regionOf(first.control).navigation;
  if (!signs.payControl && !signs.saysCheckout && (signs.isSurvey || keepsOrSeeks(rows))) return false;
  if (signs.payControl || signs.saysCheckout) return true;
  // A select of banks alone can ask where the reader has an account.
  if (chooser.kind === 'option' && rows.every(isOfBank(scene))) return showsSum(scene);
  if ((signs.hasPaymentHeading && !signs.isHelp) || signs.isAboutPaying) return true;
  if (signs.mayBeAboutPaying && chooser.kind !== 'option') return true;
  if (rows.filter(isBank).length >= MANY_BANKS || showsSum(scene)) return true;
  if (isRadioForPaying(chooser) || isSelectOfBrands(chooser, rows, scene) || isHardlyMore(scene, rows)) return true;
  const around =
    first && parentOf(chooser.kind === 'option' ? (parentOf(first.control) ?? first.control) : first.control);
  return !!around && scene.regionOf(around).payment;
}

/** Radios called "payment method" are to pay with; a select or boxes of that name may filter or record. */
const isRadioForPaying = ({ kind, identifiers }: Chooser): boolean =>
  kind === 'radio' && tokensOf(identifiers).some((token) => PAY_NAME.test(token));

/** An expense is recorded by kinds; a select that is called a payment method and lists brands is paid by. */
const isSelectOfBrands = (chooser: Chooser, rows: readonly NamedRow[], scene: Scene): boolean =>
  chooser.kind === 'option' &&
  rows.filter(({ methods: [first] }) => first && first.confidence >= 0.9 && !isGeneric(first.method)).length >=
    MANY_BRANDS &&
  isPaymentHeading(captionOf(chooser.rows[0]!.control, chooser, scene), scene.phrases);

const MANY_BRANDS = 3;

/** So many banks to choose one of are a list of banks to pay through. */
const MANY_BANKS = 3;

const isBranded = ({ methods: [first] }: NamedRow): boolean => first?.text === null && !isGeneric(first.method);

const isBank = ({ methods }: NamedRow): boolean => methods[0]?.method === 'online-banking' && methods[0].text === null;

const isOfBank =
  (scene: Scene) =>
  ({ methods }: NamedRow): boolean =>
    methods.length > 0 && methods.every(({ method }) => familyOf(method, scene.catalogue).startsWith('bank'));

const PAY_NAME =
  /^(?:pay(?!pal|load|back|roll|wall|out|er|ee)|paiement|pagamento|pagos?$|zahl|bezahl|betaal|betal|platnosc|platb|oplat|odeme|shiharai|kessai|zhifu|fukuan)/;
const OTHER_NAME =
  /^(?:ship|deliver|versand|liefer|livraison|envio|address|gender|title|salut|anrede|newsletter|invoice(?:type)?$|fapiao|size|color|colour|lang|country|currency|rating|donat|amount|frequency|gift(?:wrap)?$|sort|filter|search|state|month|year|payout|withdraw|refund)/;

function scoreOf(chooser: Chooser, rows: readonly NamedRow[], scene: Scene, signs: StepSigns): number {
  const [first] = chooser.rows;
  if (!first || rows.length === 0) return 0;
  const named = rows.filter(({ methods }) => methods.length > 0);
  if (chooser.kind === 'checkbox') return scoreOfCheckbox(rows[0]!, scene, signs);
  const sure = named.filter(({ methods }) => methods.some(({ confidence }) => confidence >= 0.9));
  const tokens = tokensOf(chooser.identifiers);
  const heading = scene.headingAbove(first.order);
  const region = scene.regionOf(first.control);
  const caption = captionOf(first.control, chooser, scene);
  let score = 0;
  if (tokens.some((token) => PAY_NAME.test(token)) || /pay/i.test(chooser.identifiers.replace(/paypal/gi, '')))
    score += 3;
  else if (region.payment) score += 1;
  if (tokens.some((token) => OTHER_NAME.test(token)) && !tokens.some((token) => PAY_NAME.test(token))) score -= 3;
  if (heading?.kind === 'payment' || isPaymentHeading(caption, scene.phrases)) score += 3;
  else if (containsPaymentHeading(caption, scene.phrases)) score += 2;
  if (isFilter(rows) || (chooser.kind === 'option' && signs.isOrders)) score -= 8;
  if (signs.isPayout || (heading && saysGoingOut(heading.item.text))) score -= 5;
  if (heading?.kind === 'delivery' && sure.length < 2) score -= 2;
  if (saysDelivery(caption)) score -= 2;
  if (region.footer || region.navigation) score -= 4;
  const context = score;
  // Only a named method makes a group of choices one of payment methods.
  if (named.length === 0) return rows.length >= 2 && score >= 6 ? score : 0;
  // Two rows of the same name are no choice between ways to pay.
  const different = new Set(sure.flatMap(({ methods }) => methods.map(({ method }) => method))).size;
  score += Math.min(6, 2 * different) + (named.length - sure.length > 0 ? 1 : 0);
  // A select of banks can be a form about an account.
  if (chooser.kind !== 'option' && rows.filter(isBank).length >= MANY_BANKS) score += 3;
  // Nothing but brands, each by its picture or code.
  if (chooser.kind === 'radio' && sure.length === 0 && rows.length >= MANY_BRANDS && rows.every(isBranded)) score += 3;
  // A card on file beside a radio in a payment section can only be there to pay with.
  if (context > 0 && rows.some(({ saved, methods }) => saved && methods.length > 0)) score += 2;
  // Beside a button that pays, nothing but ways to pay is what is paid by.
  if (named.length === rows.length && rows.length > 1 && signs.payControl && !rows.some(isBank))
    score += signs.saysCheckout ? 2 : 3;
  // One name among many strangers is a coincidence: a product, a country, a sort order.
  if (named.length / rows.length < 0.25) score -= 3;
  if (sure.length === 1 && rows.length > 1 && score < 5) score -= 1;
  return score;
}

/** "All" first: they filter a list. */
const isFilter = ([first]: readonly NamedRow[]): boolean => first?.items.some(({ text }) => saysAll(text)) ?? false;

function scoreOfCheckbox({ methods, row }: NamedRow, scene: Scene, signs: StepSigns): number {
  const [first] = methods;
  const family = first && familyOf(first.method, scene.catalogue);
  if (!first || !family) return 0;
  const region = scene.regionOf(row.control);
  const isPayment =
    region.payment ||
    scene.headingAbove(row.order)?.kind === 'payment' ||
    tokensOf(identifiersOf(row.control)).some((token) => PAY_NAME.test(token));
  // "Use my balance" says so itself on a page that is for paying.
  const isOwnMoney =
    ['gift-card', 'store-credit', 'points'].includes(family) && signs.saysCheckout && signs.payControl !== null;
  if (region.login || region.footer || region.navigation) return 0;
  // The only way there is, ticked for the buyer.
  if (scene.headingAbove(row.order)?.kind === 'payment' && signs.payControl && stateOf(row.control, 'checked'))
    return ENOUGH;
  if (!SPENT_BY_CHECKBOX.has(family)) return 0;
  return (first.confidence >= 0.9 && isPayment) || (isOwnMoney && !signs.isDone && !signs.isCart) ? ENOUGH : 0;
}
