import { remember } from '../remember';
import {
  attributeOf,
  childElementsOf,
  identifierAttributes,
  longestIdentifier,
  parentOf,
  tagOf,
  tokensOf,
} from './dom';

/** Which parts of a page an element stands in, as far as tags, roles and a developer's names tell. */
export interface Region {
  readonly footer: boolean;
  readonly navigation: boolean;
  /** Tooltip, hint, help text. */
  readonly help: boolean;
  /** "We accept", seals, badges. */
  readonly trust: boolean;
  readonly payment: boolean;
  readonly delivery: boolean;
  readonly login: boolean;
  readonly cart: boolean;
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));
const FOOTER = /^(?:(?:site)?foot(?:er\w*)?|contentinfo|copyright)$/;
const PART_OF_BOX = words('modal card panel dialog popup table form section checkout order payment box sheet page');
const NAVIGATION = words(
  'nav navbar navigation breadcrumb breadcrumbs topbar sitemap megamenu subnav toolbar shortcut filters facets cookie cookies consent',
);
/** Also what hangs from a button: its entries can be called a navigation. */
const TABS = words('tab tabs pill pills tabmenu dropdown');
const HELP = words('tooltip tooltips infotip popover hint help explain explanation cvv cvc whatisthis');
const TRUST = words(
  'trust trusted accepted accept accepts weaccept seal seals guarantee partner partners trustbadges badges',
);
/** What developers call what is paid by, as the beginning of one token of a name. */
export const PAY_NAME =
  /^(?:pay(?!pal|load|back|roll|wall|out|er|ee|pass)|paiement|pagamento|pagos?$|zahl|bezahl|betaal|betal|platnosc|platb|oplat|gateways?$|placanj|thanhtoan|pembayaran|bayar|fizet|odeme|shiharai|kessai|zhifu|fukuan)/;
/** A developer called it after what is paid by. */
export const isPayName = (name: string): boolean => tokensOf(name).some((token) => PAY_NAME.test(token));
const CASHIER = /^(?:cashier|shouyin|billing|kasse|wallets?$)/;
const DELIVERY =
  /^(?:shipping|shipment|ship$|delivery|deliver|versand|liefer|livraison|envio|spedizione|peisong|dispatch|address|addresses|adresse|direccion)/;
const LOGIN = words('login signin logon oauth sso signup register registration thirdlogin sociallogin account-login');
const CART = words('cart minicart basket bag warenkorb panier carrito');

/** What a single word says, as bits. */
const SAYS = {
  footer: 1,
  box: 2,
  navigation: 4,
  tabs: 8,
  help: 16,
  trust: 32,
  payment: 64,
  delivery: 128,
  login: 256,
  cart: 512,
  faq: 1024,
  button: 2048,
};

const saidByToken = remember(
  (token) =>
    (FOOTER.test(token) ? SAYS.footer : 0) |
    (PART_OF_BOX.has(token) ? SAYS.box : 0) |
    (NAVIGATION.has(token) ? SAYS.navigation : 0) |
    (TABS.has(token) ? SAYS.tabs : 0) |
    (HELP.has(token) ? SAYS.help : 0) |
    (token === 'faq' ? SAYS.faq : 0) |
    (TRUST.has(token) ? SAYS.trust : 0) |
    (PAY_NAME.test(token) || CASHIER.test(token) ? SAYS.payment : 0) |
    (DELIVERY.test(token) ? SAYS.delivery : 0) |
    (LOGIN.has(token) ? SAYS.login : 0) |
    (CART.has(token) ? SAYS.cart : 0),
);
/** Alipay's own examples call their button to pay `new-btn-login`, and so do all shops that began with them; what is paid on delivery is not about delivering. */
const saidByName = remember((name) =>
  tokensOf(name.replace(/w-btn-login|on[-_]?delivery/i, '')).reduce((said, token) => said | saidByToken(token), 0),
);

/** By all names a developer gave the element; so many that they are none say nothing. */
function saidByNames(element: Element): number {
  let said = 0;
  let length = 0;
  for (const attribute of identifierAttributes) {
    const name = attributeOf(element, attribute);
    if (!name) continue;
    said |= saidByName(name);
    length += name.length + 1;
  }
  return length > longestIdentifier ? 0 : said;
}

/** Answers are kept for one reading. */
export function regions(): (element: Element) => Region {
  const known = new Map<Element, number>();
  return (element) => {
    const path: Element[] = [];
    let region: number | undefined;
    for (let at: Element | null = element; at; at = parentOf(at)) {
      region = known.get(at);
      if (region !== undefined) break;
      path.push(at);
    }
    let inner = region ?? 0;
    for (let level = path.length - 1; level >= 0; level -= 1) {
      inner = entering(path[level]!, inner);
      known.set(path[level]!, inner);
    }
    return regionWith(inner);
  };
}

/** What the outer region and the element say together, as bits. */
function entering(element: Element, outer: number): number {
  const tag = tagOf(element);
  // The names on body and html speak of the whole page, not of a part of it.
  if (tag === 'body' || tag === 'html') return outer;
  const role = attributeOf(element, 'role');
  const said = saidByNames(element);
  if (said === 0 && !role && tag !== 'footer' && tag !== 'nav') return outer;
  // A button of a library can be called a link of its navigation, with all that is in it: it leads nowhere.
  if (tag === 'button') outer |= SAYS.button;
  let inner = outer | (said & PLAIN) | (isOfTabs(element, role, said) ? SAYS.tabs : 0);
  if ((tag === 'footer' || role === 'contentinfo' || has(said, SAYS.footer)) && !has(said, SAYS.box))
    inner |= SAYS.footer;
  if (
    (tag === 'nav' ||
      // Lists of a component library say so of whatever can be pressed in them.
      (role === 'navigation' && !tag.endsWith('-list')) ||
      role === 'menubar' ||
      has(said, SAYS.navigation)) &&
    !has(said | inner, SAYS.tabs | SAYS.button) &&
    !has(said, SAYS.payment)
  )
    inner |= SAYS.navigation;
  // A ready-made accordion of questions often holds the ways to pay.
  const isHelp = has(said, SAYS.help) || (has(said, SAYS.faq) && !has(outer, SAYS.payment));
  if (role === 'tooltip' || (isHelp && !holdsContent(element, tag))) inner |= SAYS.help;
  return inner;
}

/** Tabs of a style sheet that calls all bars, and all that is in them, `nav`. */
const isOfTabs = (element: Element, role: string | null, said: number): boolean =>
  role === 'tab' ||
  role === 'tablist' ||
  (has(said, SAYS.navigation) && has(said | saidByFirst(element), SAYS.tabs)) ||
  // Site navigation leads elsewhere, by links.
  (tagOf(element) === 'nav' && childElementsOf(element).filter(goesNowhere).length > 1) ||
  /^(?:tab|pill)$/.test(attributeOf(element, 'data-toggle') ?? attributeOf(element, 'data-bs-toggle') ?? '');

const goesNowhere = (element: Element): boolean =>
  tagOf(element) === 'button' || (tagOf(element) === 'a' && attributeOf(element, 'href') === null);

function saidByFirst(element: Element): number {
  const [first] = childElementsOf(element);
  return first ? saidByNames(first) : 0;
}

/** What holds wherever it is said. */
const PLAIN = SAYS.trust | SAYS.payment | SAYS.delivery | SAYS.login | SAYS.cart;

const made = new Map<number, Region>();

function regionWith(parts: number): Region {
  const known = made.get(parts);
  if (known) return known;
  const region = {
    footer: has(parts, SAYS.footer),
    navigation: has(parts, SAYS.navigation),
    help: has(parts, SAYS.help),
    trust: has(parts, SAYS.trust),
    payment: has(parts, SAYS.payment),
    delivery: has(parts, SAYS.delivery),
    login: has(parts, SAYS.login),
    cart: has(parts, SAYS.cart),
  };
  made.set(parts, region);
  return region;
}

const has = (said: number, what: number): boolean => (said & what) !== 0;

/** What has a tooltip is often named for it too; the tooltip itself is never a row or a control. */
function holdsContent(element: Element, tag: string): boolean {
  if (CONTENT.has(tag)) return true;
  return TOOLTIP_MARKS.some((name) => attributeOf(element, name) !== null);
}

const CONTENT = words('li tr td label a form section main fieldset');
const TOOLTIP_MARKS = ['data-toggle', 'data-bs-toggle', 'data-original-title', 'aria-describedby', 'data-tooltip'];
