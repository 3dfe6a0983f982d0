import type { PageKind } from '../model/detection';
import { attributeOf, tagOf } from '../page/dom';
import type { Turns } from '../page/turns';
import { isKeepers, PRODUCT_PATH, VAGUE_PATH } from './address-words';
import { asksForKeys, typeOf } from './fields';
import { hasControl, placesOrder } from './has-control';
import { formPaths, pageTitles, pathWords } from './page-titles';
import { findPayControl, hasPayControlPerRow } from './pay-control';
import { containsPaymentHeading, isCheckoutTitle, isPaymentHeading } from './phrases';
import { leavesPage } from './pressable-tile';
import type { Scene } from './scene';
import {
  hasPayWord,
  isCartTitle,
  isHelpTitle,
  isOrdersTitle,
  saysAddToCart,
  saysChoose,
  saysGoingOut,
  saysLogin,
  saysPayout,
  saysReorder,
  saysSuccess,
  saysSurvey,
} from './words';

/** "Nordstrom Checkout": before it stands whose or which. */
const OF_CHECKOUT = /^\S+(?: \S+)? checkout$/;

/** "Confirm payment": longer titles tell of payments. */
const TWO_WORDS = /^\S+ \S+$/;

/** Signs, apart from any list of methods, of what sort of page this is. */
export interface StepSigns {
  readonly kind: PageKind;
  /** A control in sight that pays or places the order. */
  readonly payControl: Element | null;
  /** That control only goes on to the step where the order is paid. */
  readonly leadsOn: boolean;
  /** Address, title or main heading say checkout, payment or cashier. */
  readonly saysCheckout: boolean;
  /** Only the address does: those of books and of a shop's administration do too. */
  readonly isByAddress: boolean;
  readonly hasPaymentHeading: boolean;
  /** The title or main heading asks for the way to pay; help pages do too. */
  readonly isAboutPaying: boolean;
  /** So it may be: the title, a short one, has the word for paying in it; records of payments do too. */
  readonly mayBeAboutPaying: boolean;
  /** A heading or title asks which way to pay. */
  readonly asksToChoose: boolean;
  /** The order is paid already. */
  readonly isDone: boolean;
  readonly isCart: boolean;
  readonly isLogin: boolean;
  /** Goods can be put into a cart here: what it says of payment it only advertises. */
  readonly isProduct: boolean;
  /** The address says that it tells how one can pay. */
  readonly isHelp: boolean;
  /** A list of orders: what it says of payment was chosen long ago. */
  readonly isOrders: boolean;
  /** It asks for opinions. */
  readonly isSurvey: boolean;
  /** Money goes to whoever reads the page, or who keeps the shop says here what it takes or took. */
  readonly isPayout: boolean;
}

/** "Retirar na loja" in a list is no withdrawal. */
const isOption = (control: Element): boolean => attributeOf(control, 'role') === 'option';

export function* readStepSigns(scene: Scene): Turns<StepSigns> {
  const titles = pageTitles(scene);
  const saysTitle = titles.some(
    (title) => (isCheckoutTitle(title, scene.phrases) && !isCartTitle(title)) || OF_CHECKOUT.test(title),
  );
  const isCart = titles.some(isCartTitle) && !saysTitle;
  const path = pathWords(scene.address);
  const isHelp = [...titles, ...path, scene.address.hostname.split('.')[0] ?? ''].some(isHelpTitle);
  const strongPath = !isHelp && path.some((word) => scene.phrases.pathTokens.has(word) && !VAGUE_PATH.has(word));
  yield;
  const found = findPayControl(scene);
  yield;
  const payControl = found?.element ?? null;
  // A notice of success that waits for its moment can stand on a page that still asks to pay.
  const isDone =
    titles.some(saysSuccess) ||
    (!payControl && scene.headings.some(({ item }) => saysSuccess(item.text) && scene.isVisible(item.element)));
  const passwords = scene.walk.fields.filter(
    (field) => tagOf(field) === 'input' && typeOf(field) === 'password' && scene.isVisible(field),
  );
  const isCashier = [...titles, ...path].some((word) => /cashier|收银台|收銀台|结算台/.test(word));
  const asksToChoose = scene.headings.some(
    ({ kind, item }) => kind === 'payment' && (saysChoose(item.text) || /[?？؟]\s*$/.test(item.raw)),
  );
  const hasPaymentHeading = scene.headings.some(
    ({ kind, item }) => kind === 'payment' && !scene.regionOf(item.element).footer,
  );
  yield;
  const isOrders =
    (titles.some(isOrdersTitle) && !(payControl && hasPaymentHeading && placesOrder(payControl))) ||
    (!payControl && scene.headings.some(({ level, item }) => level <= 4 && isOrdersTitle(item.text))) ||
    hasPayControlPerRow(scene) ||
    (yield* hasControl(scene, saysReorder));
  const isPayout =
    titles.some(saysGoingOut) ||
    asksForKeys(scene) ||
    (!payControl &&
      !isCashier &&
      (isKeepers([...path, ...formPaths(scene)]) ||
        (yield* hasControl(scene, saysPayout, (control) => leavesPage(control) || isOption(control)))));
  const isProduct =
    !saysTitle &&
    !isCashier &&
    ((yield* hasControl(scene, saysAddToCart)) ||
      (!asksToChoose && path.some((word) => PRODUCT_PATH.test(word)) && !path.some((word) => VAGUE_PATH.has(word))));
  return {
    kind: isCart ? 'cart' : isCashier ? 'cashier' : saysTitle || strongPath ? 'checkout' : 'other',
    payControl,
    leadsOn: found?.leadsOn === true,
    saysCheckout: !isHelp && (saysTitle || strongPath || isCashier),
    isByAddress: strongPath && !saysTitle && !isCashier,
    isAboutPaying:
      !isHelp &&
      titles.some(
        (title) =>
          isPaymentHeading(title, scene.phrases) || (saysChoose(title) && containsPaymentHeading(title, scene.phrases)),
      ),
    mayBeAboutPaying: !isHelp && titles.some((title) => TWO_WORDS.test(title) && hasPayWord(title)),
    asksToChoose,
    hasPaymentHeading,
    isDone,
    isCart,
    isHelp,
    isOrders,
    isSurvey: titles.some(saysSurvey),
    isPayout,
    isProduct,
    isLogin: passwords.length > 0 && titles.some(saysLogin),
  };
}
