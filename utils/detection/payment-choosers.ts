import { methodOfCode } from '../catalogue/method-of-code';
import { stateOf, textWithin, tokensOf } from '../page/dom';
import { foldLabel } from '../page/fold';
import { isPayName } from '../page/region';
import type { Turns } from '../page/turns';
import { isBank, oneOfBanks } from './banks';
import { captionOf } from './caption-of';
import { ENOUGH, scoreOfCheckbox } from './checkbox-score';
import { findChoosers } from './choosers';
import { isFilter, isForOther } from './for-other';
import { isGeneric } from './label-methods';
import { nameLoosely } from './name-loosely';
import { nameRows } from './name-row';
import { settleNested } from './nested-choosers';
import type { StepSigns } from './payment-step';
import { containsPaymentHeading, isPaymentHeading, isTrustHeading } from './phrases';
import { isPrompt } from './prompt';
import { allowedLabel } from './reading';
import { type Chooser, isSure, methodsOf, type NamedRow, type Row, SURE } from './row';
import type { Scene } from './scene';
import { MANY_BANKS, MANY_BRANDS, speaksOfPaying } from './speaks-of-paying';
import { saysBank, saysChoose, saysDelivery, saysGoingOut, saysPayout } from './words';

export interface PaymentChooser {
  readonly chooser: Chooser;
  readonly rows: readonly NamedRow[];
  /** Index of the chosen row, where a rule knows its mark. */
  readonly chosen?: number;
}

/** Groups in which a buyer chooses how to pay, told from those for delivery, titles, newsletters and the like. */
export function* findPaymentChoosers(scene: Scene, signs: StepSigns, hasCardForm: boolean): Turns<PaymentChooser[]> {
  const accepted: PaymentChooser[] = [];
  const choosers = findChoosers(scene);
  for (const chooser of choosers) {
    const rows = ofPlan(chooser, underBankHeading(chooser, yield* nameRows(chooser.rows, scene), scene));
    yield;
    const [first] = chooser.rows;
    const caption = first ? captionOf(first.control, chooser, scene) : '';
    const score = scoreOf(chooser, rows, caption, scene, signs, hasCardForm);
    scene.explain?.('chooser', {
      kind: chooser.kind,
      identifiers: chooser.identifiers,
      score,
      rows: rows.map((row) => row.methods.map(({ method }) => method).join('+') || '?'),
    });
    if (score >= ENOUGH && (hasCardForm || speaksOfPaying(chooser, rows, caption, scene, signs)))
      accepted.push({
        chooser,
        rows: nameLoosely(rows, scene),
        ...(chooser.kind === 'summary' && { chosen: 0 }),
      });
  }
  return settleNested(accepted, scene);
}

/** "Choose your bank": what is to be chosen there are banks, also where only pictures without words tell which. */
function underBankHeading({ kind }: Chooser, rows: NamedRow[], scene: Scene): readonly NamedRow[] {
  const [first] = rows;
  if (!first || kind !== 'radio' || rows.some(({ methods, items }) => methods.length + items.length > 0)) return rows;
  const heading = scene.headingAbove(first.row.order)?.item.text ?? '';
  return saysBank(heading) && saysChoose(heading)
    ? rows.map((row) => ({ ...row, methods: [oneOfBanks(row.row.control, 'label')] }))
    : rows;
}

/** A select called after instalments asks how many: "at once" is one of the answers, and no cash. */
const ofPlan = ({ kind, identifiers }: Chooser, rows: readonly NamedRow[]): readonly NamedRow[] =>
  kind === 'option' && tokensOf(identifiers).some((token) => PLAN.test(token))
    ? rows.map((row) => ({ ...row, methods: row.methods.filter(({ method }) => method === 'installments') }))
    : rows;
const PLAN = /^(?:instal|taksit|parcelas?$|cuotas?$)/;

const isBranded = ({ methods: [first] }: NamedRow): boolean => !!first && !isGeneric(first.method);

const OTHER_NAME =
  /^(?:ship|transport|carrier|deliver|versand|liefer|livraison|envio|address|gender|title|salut|anrede|newsletter|invoice(?:type)?$|receipt|fapiao|size|color|colour|lang|country|currency|rating|donat|amount|frequency|gift(?:wrap)?$|sort|filter|search|state|month|year|payout|withdraw|refund)/;

function scoreOf(
  chooser: Chooser,
  rows: readonly NamedRow[],
  caption: string,
  scene: Scene,
  signs: StepSigns,
  hasCardForm: boolean,
): number {
  const [first] = chooser.rows;
  if (!first || rows.length === 0 || signs.isPayout || isForOther(chooser, rows, scene)) return 0;
  const named = rows.filter(({ methods }) => methods.length > 0);
  if (chooser.kind === 'checkbox') return scoreOfCheckbox(rows[0]!, scene, signs);
  const sure = named.filter(isSure);
  const tokens = tokensOf(chooser.identifiers);
  const isCalledPaying = isPayName(chooser.identifiers) || isCalledAfterWay(chooser, scene);
  const heading = scene.headingAbove(first.order);
  const region = scene.regionOf(first.control);
  const isOnly = isOnlyWay(chooser, rows, scene, signs);
  let score = 0;
  if (isCalledPaying || /pay/i.test(chooser.identifiers.replace(/paypal/gi, ''))) score += 3;
  else if (region.payment) score += 1;
  if (chooser.kind !== 'summary' && !isOnly && tokens.some((token) => OTHER_NAME.test(token)) && !isCalledPaying)
    score -= 3;
  if (heading?.kind === 'payment' || isPaymentHeading(caption, scene.phrases)) score += 3;
  else if (containsPaymentHeading(caption, scene.phrases)) score += 2;
  if (
    isFilter(chooser, rows) ||
    (signs.isOrders && (['option', 'role'].includes(chooser.kind) || !(signs.payControl || signs.saysCheckout)))
  )
    score -= 9;
  if ([caption, heading?.item.text ?? ''].some(saysGoingOut) || saysPayout(labelBefore(first, scene))) score -= 5;
  if (heading?.kind === 'delivery' && sure.length < 2) score -= 2;
  if (saysDelivery(caption)) score -= 2;
  // "Accepted payment methods": whoever keeps the shop chooses them.
  if (isTrustHeading(caption, scene.phrases) && !signs.payControl) score -= 6;
  if (region.footer || region.navigation) score -= 4;
  const context = score;
  // Two rows of the same name are no choice between ways to pay.
  const different = methodsOf(sure).size;
  score += (isOnly ? 2 : 0) + Math.min(6, 2 * different) + (named.length - sure.length > 0 ? 1 : 0);
  // A select of banks can be a form about an account.
  if (chooser.kind !== 'option' && rows.filter(isBank).length >= MANY_BANKS) score += 3;
  // Nothing but brands, though each could be another word or a picture of something else.
  if (chooser.kind === 'radio' && sure.length === 0 && rows.length >= MANY_BRANDS && rows.every(isBranded)) score += 3;
  // A card on file beside a radio in a payment section can only be there to pay with.
  if (context > 0 && rows.some(({ saved, methods }) => saved && methods.length > 0)) score += 2;
  // Beside a button that pays, or a form for a card, nothing but ways to pay is what is paid by.
  const isBesidePaying = signs.payControl !== null || (hasCardForm && chooser.kind === 'radio');
  const answers = rows.filter((row) => !isPrompt(row));
  if (named.length === answers.length && answers.length > 1 && isBesidePaying && !rows.some(isBank))
    score += signs.saysCheckout ? 2 : 3;
  // One name among many strangers is a coincidence: a product, a country, a sort order.
  if (named.length / rows.length < 0.25) score -= 3;
  if (sure.length === 1 && rows.length > 1 && score < 5) score -= named.length < rows.length ? 2 : 1;
  return score;
}

/** The label that stands last before the choice: that of a group heads it as a heading would. */
function labelBefore({ order }: Row, { walk }: Scene): string {
  const before = walk.labels.findLast((label) => (walk.elements.get(label) ?? order) < order);
  return before ? foldLabel(textWithin(before, LONGEST_LABEL)) : '';
}
const LONGEST_LABEL = 40;

/** One radio, chosen for the buyer, that is called nothing but a way to pay, beside a button that orders: whatever its group is called. */
function isOnlyWay({ kind }: Chooser, rows: readonly NamedRow[], scene: Scene, { payControl }: StepSigns): boolean {
  const [only, ...others] = rows;
  const [method] = only?.methods ?? [];
  return (
    kind === 'radio' &&
    others.length === 0 &&
    payControl !== null &&
    method?.kind === 'label' &&
    method.confidence >= SURE &&
    only?.items.length === 1 &&
    allowedLabel(only.items[0]!.raw, scene) !== null &&
    stateOf(only.row.control, 'checked')
  );
}

/** "cash_delivery"; but an invoice is also what a shop is asked to write. */
function isCalledAfterWay({ identifiers }: Chooser, { catalogue }: Scene): boolean {
  const method = methodOfCode(identifiers.trim(), catalogue);
  return method !== undefined && method !== 'invoice';
}
