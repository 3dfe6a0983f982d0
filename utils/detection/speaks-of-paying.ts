import { familyOf } from '../catalogue/catalogue';
import { matchAssets } from '../catalogue/match-assets';
import { parentOf, tokensOf } from '../page/dom';
import { PAY_NAME } from '../page/region';
import { isBank } from './banks';
import { asksForPictures, asksWhoBuys } from './fields';
import { isHardlyMore } from './hardly-more';
import { keepsOrSeeks } from './keeps-or-seeks';
import { isGeneric } from './label-methods';
import type { StepSigns } from './payment-step';
import { containsPaymentHeading, isPaymentHeading } from './phrases';
import { type Chooser, isSure, methodsOf, type NamedRow } from './row';
import type { Scene } from './scene';
import { showsSum } from './shown-sum';
import { hasPayWord, saysChoose } from './words';

/** A record of an expense, a poll and a filter list ways to pay too, on pages where nothing is paid. */
export function speaksOfPaying(
  chooser: Chooser,
  rows: readonly NamedRow[],
  caption: string,
  scene: Scene,
  signs: StepSigns,
): boolean {
  const [first] = chooser.rows;
  // Filters tick boxes under the heading of a payment section.
  if (chooser.kind === 'boxes') {
    const region = first && scene.regionOf(first.control);
    const isAsked =
      region?.payment === true || (first !== undefined && scene.headingAbove(first.order)?.kind === 'payment');
    // Brands alone may be those that the reader has.
    const areSeveral =
      methodsOf(rows.filter(isSure)).size >= MANY_BRANDS &&
      rows.some(({ methods: [way] }) => way && isGeneric(way.method));
    const isForOrder = isAsked && (areSeveral || (rows.every(isSure) && (showsSum(scene) || asksWhoBuys(scene))));
    return (
      region?.navigation === false &&
      ((signs.payControl !== null && !signs.leadsOn) ||
        (signs.saysCheckout && (!signs.isByAddress || signs.mayBeAboutPaying || isForOrder)))
    );
  }
  if (
    !signs.payControl &&
    (!signs.saysCheckout || signs.isByAddress) &&
    (signs.isSurvey || keepsOrSeeks(rows) || (asksForPictures(scene) && !signs.asksToChoose))
  )
    return false;
  if (signs.payControl || signs.saysCheckout) return true;
  // A select of banks alone can ask where the reader has an account.
  if (chooser.kind === 'option' && rows.every(isOfBank(scene))) return showsSum(scene);
  if ((signs.hasPaymentHeading && !signs.isHelp) || signs.isAboutPaying) return true;
  if (signs.mayBeAboutPaying && chooser.kind !== 'option') return true;
  if (rows.filter(isBank).length >= MANY_BANKS || showsSum(scene)) return true;
  if (isRadioForPaying(chooser, scene) || isSelectOfBrands(chooser, rows, caption, scene) || isHardlyMore(scene, rows))
    return true;
  if (asksHowToPay(caption, scene)) return true;
  const around =
    first && parentOf(chooser.kind === 'option' ? (parentOf(first.control) ?? first.control) : first.control);
  return !!around && scene.regionOf(around).payment;
}

/** Radios called "payment method" or after a company one pays through are to pay with; a select or boxes of that name may filter or record. */
const isRadioForPaying = ({ kind, identifiers }: Chooser, { catalogue }: Scene): boolean =>
  kind === 'radio' &&
  (tokensOf(identifiers).some((token) => PAY_NAME.test(token.replace(KIND_NAME, ''))) ||
    matchAssets(identifiers, catalogue, { inPaymentList: false }).length > 0);
/** "modepaiement", "tipopago", "formapagamento". */
const KIND_NAME = /^(?:mode|moyen|tipo|type|forma|metodo|method)(?:de|of)?/;

/** An expense is recorded by kinds; a select that is called a payment method and lists brands is paid by. */
const isSelectOfBrands = ({ kind }: Chooser, rows: readonly NamedRow[], caption: string, { phrases }: Scene): boolean =>
  kind === 'option' &&
  rows.filter(({ methods: [first] }) => first && first.confidence >= 0.9 && !isGeneric(first.method)).length >=
    MANY_BRANDS &&
  isPaymentHeading(caption, phrases);

/** "Choose how to pay" beside a select, on a page with a heading about paying; a record's label only names it. */
const asksHowToPay = (caption: string, { headings, phrases }: Scene): boolean =>
  saysChoose(caption) && containsPaymentHeading(caption, phrases) && headings.some(({ item }) => hasPayWord(item.text));

export const MANY_BRANDS = 3;

/** So many banks to choose one of are a list of banks to pay through. */
export const MANY_BANKS = 3;

const isOfBank =
  (scene: Scene) =>
  ({ methods }: NamedRow): boolean =>
    methods.length > 0 &&
    methods.every(({ method }) => method !== 'bank-transfer' && familyOf(method, scene.catalogue).startsWith('bank'));
