import type { PageKind } from '../model/detection';
import { attributeOf, tagOf } from '../page/dom';
import { fold, foldLabel } from '../page/fold';
import { typeOf } from './choosers';
import { isCheckoutTitle } from './phrases';
import type { Scene } from './scene';
import { isCartTitle, saysLogin, saysPay, saysSuccess } from './words';

/** Signs, apart from any list of methods, of what sort of page this is. */
export interface StepSigns {
  readonly kind: PageKind;
  /** A control in sight that pays or places the order. */
  readonly payControl: Element | null;
  /** Address, title or main heading say checkout, payment or cashier. */
  readonly saysCheckout: boolean;
  readonly hasPaymentHeading: boolean;
  /** The order is paid already. */
  readonly isDone: boolean;
  readonly isCart: boolean;
  readonly isLogin: boolean;
}

const TITLE_PARTS = /\s*[|\-–—_·:：•>«»]\s*/;
const LONGEST_CONTROL_LABEL = 40;
/** Words that also stand in addresses of account pages and carts: not enough alone. */
const VAGUE_PATH = new Set([
  'cart',
  'basket',
  'trade',
  'billing',
  'purchase',
  'zakaz',
  'comanda',
  'commande',
  'bestellung',
  'pay',
  'payments',
  'order-form',
  'carrito',
  'panier',
  'warenkorb',
  'winkelwagen',
  'kurv',
  'kundvagn',
  'ostoskori',
  'koszyk',
  'kosik',
  'sepet',
  'gio-hang',
  'keranjang',
  'carrello',
  'carrinho',
]);

export function readStepSigns(scene: Scene): StepSigns {
  const titles = pageTitles(scene);
  const saysTitle = titles.some((title) => isCheckoutTitle(title, scene.phrases) && !isCartTitle(title));
  const isCart = titles.some(isCartTitle) && !saysTitle;
  const path = pathWords(scene.address);
  const strongPath = path.some((word) => scene.phrases.address.pathTokens.includes(word) && !VAGUE_PATH.has(word));
  const payControl = findPayControl(scene);
  // A notice of success that waits for its moment can stand on a page that still asks to pay.
  const isDone =
    titles.some(saysSuccess) ||
    (!payControl && scene.headings.some(({ item }) => saysSuccess(item.text) && scene.isVisible(item.element)));
  const passwords = scene.walk.fields.filter(
    (field) => tagOf(field) === 'input' && typeOf(field) === 'password' && scene.isVisible(field),
  );
  const isCashier = [...titles, ...path].some((word) => /cashier|收银台|收銀台|结算台/.test(word));
  return {
    kind: isCart ? 'cart' : isCashier ? 'cashier' : saysTitle || strongPath ? 'checkout' : 'other',
    payControl,
    saysCheckout: saysTitle || strongPath || isCashier,
    hasPaymentHeading: scene.headings.some(({ kind }) => kind === 'payment'),
    isDone,
    isCart,
    isLogin: passwords.length > 0 && titles.some(saysLogin),
  };
}

/** Title of the document and its main headings, part by part, folded. */
function pageTitles({ document, walk }: Scene): string[] {
  const title = Object.getOwnPropertyDescriptor(Document.prototype, 'title')?.get?.call(document) as string | undefined;
  const headings = walk.items.filter(
    ({ element, from, text }) =>
      from === 'text' && text.length <= 60 && (tagOf(element) === 'h1' || tagOf(element) === 'title'),
  );
  return [...(title ?? '').split(TITLE_PARTS), ...headings.map(({ raw }) => raw)].map(foldLabel).filter(Boolean);
}

export function pathWords(address: URL): string[] {
  return fold(decodeSafely(address.pathname) + address.hash)
    .split(/[/.#?&=]+/)
    .filter(Boolean);
}

function decodeSafely(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    // A malformed escape is the site's affair; the raw path has words too.
    return path;
  }
}

function findPayControl(scene: Scene): Element | null {
  for (const item of scene.walk.items) {
    if (item.text.length > LONGEST_CONTROL_LABEL || item.inTemplate || !saysPay(item.text)) continue;
    if (item.from !== 'text' && item.from !== 'value' && item.from !== 'aria-label') continue;
    const region = scene.regionOf(item.element);
    if (region.footer || region.navigation) continue;
    if (isPressable(item.element) && scene.isVisible(item.element)) return item.element;
  }
  return null;
}

/** What a buyer would take for a button: by tag, role, or a developer's name. */
export function isPressable(element: Element): boolean {
  for (let at: Element | null = element, level = 0; at && level < 3; at = at.parentElement, level += 1) {
    const tag = tagOf(at);
    if (
      tag === 'button' ||
      tag === 'a' ||
      tag === 'summary' ||
      (tag === 'input' && /button|submit|image/.test(typeOf(at)))
    )
      return true;
    if (/^(?:button|link|tab|radio|option|menuitem)$/.test(attributeOf(at, 'role') ?? '')) return true;
    if (attributeOf(at, 'onclick') !== null || attributeOf(at, 'tabindex') === '0') return true;
    if (/(?:^|[\s_-])(?:btn|button|submit|clickable)/i.test(attributeOf(at, 'class') ?? '')) return true;
  }
  return false;
}
