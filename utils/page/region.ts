import { attributeOf, identifiersOf, parentOf, tagOf, tokensOf } from './dom';

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

const NOWHERE: Region = {
  footer: false,
  navigation: false,
  help: false,
  trust: false,
  payment: false,
  delivery: false,
  login: false,
  cart: false,
};

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));
const FOOTER = words('footer foot contentinfo copyright sitefooter');
const PART_OF_BOX = words('modal card panel dialog popup table form section checkout order payment box sheet page');
const NAVIGATION = words(
  'nav navbar navigation breadcrumb breadcrumbs topbar sitemap megamenu subnav toolbar shortcut filters facets cookie cookies consent',
);
const TABS = words('tab tabs pills payment pay');
const HELP = words('tooltip tooltips infotip popover hint help faq explain explanation cvv cvc whatisthis');
const TRUST = words('trust trusted accepted accept accepts weaccept seal seals guarantee partner partners trustbadges');
const PAYMENT =
  /^(?:pay(?!pal|load|back|roll|wall|er|ee|pass)|paiement|pagamento|pagos?$|zahl|bezahl|betaal|betal|platnosc|platb|oplat|odeme|shiharai|kessai|zhifu|fukuan|cashier|shouyin|billing|kasse|gateways?$|wallets?$)/;
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
};
const MOST_KNOWN = 5000;
const knownWords = new Map<string, number>();

function saidBy(token: string): number {
  const known = knownWords.get(token);
  if (known !== undefined) return known;
  const said =
    (FOOTER.has(token) ? SAYS.footer : 0) |
    (PART_OF_BOX.has(token) ? SAYS.box : 0) |
    (NAVIGATION.has(token) ? SAYS.navigation : 0) |
    (TABS.has(token) ? SAYS.tabs : 0) |
    (HELP.has(token) ? SAYS.help : 0) |
    (TRUST.has(token) ? SAYS.trust : 0) |
    (PAYMENT.test(token) ? SAYS.payment : 0) |
    (DELIVERY.test(token) ? SAYS.delivery : 0) |
    (LOGIN.has(token) ? SAYS.login : 0) |
    (CART.has(token) ? SAYS.cart : 0);
  // Pages repeat their names, but a page may also number them without end.
  if (knownWords.size < MOST_KNOWN) knownWords.set(token, said);
  return said;
}

/** Answers are kept for one reading. */
export function regions(): (element: Element) => Region {
  const known = new Map<Element, Region>();
  return (element) => {
    const path: Element[] = [];
    let at: Element | null = element;
    while (at && !known.has(at)) {
      path.push(at);
      at = parentOf(at);
    }
    let region = at ? known.get(at)! : NOWHERE;
    for (const each of path.reverse()) {
      region = entering(each, region);
      known.set(each, region);
    }
    return region;
  };
}

function entering(element: Element, outer: Region): Region {
  const tag = tagOf(element);
  // The names on body and html speak of the whole page, not of a part of it.
  if (tag === 'body' || tag === 'html') return outer;
  const role = attributeOf(element, 'role') ?? '';
  const tokens = tokensOf(identifiersOf(element));
  if (tokens.length === 0 && !role && tag !== 'footer' && tag !== 'nav') return outer;
  let said = 0;
  for (const token of tokens) said |= saidBy(token);
  const inner: Region = {
    footer:
      outer.footer || ((tag === 'footer' || role === 'contentinfo' || has(said, SAYS.footer)) && !has(said, SAYS.box)),
    navigation:
      outer.navigation ||
      ((tag === 'nav' || role === 'navigation' || role === 'menubar' || has(said, SAYS.navigation)) &&
        !has(said, SAYS.tabs)),
    help: outer.help || role === 'tooltip' || (has(said, SAYS.help) && !holdsContent(element, tag)),
    trust: outer.trust || has(said, SAYS.trust),
    payment: outer.payment || has(said, SAYS.payment),
    delivery: outer.delivery || has(said, SAYS.delivery),
    login: outer.login || has(said, SAYS.login),
    cart: outer.cart || has(said, SAYS.cart),
  };
  return same(inner, outer) ? outer : inner;
}

const has = (said: number, what: number): boolean => (said & what) !== 0;

/** What has a tooltip is often named for it too; the tooltip itself is never a row or a control. */
function holdsContent(element: Element, tag: string): boolean {
  if (['li', 'tr', 'td', 'label', 'a', 'form', 'section', 'main', 'fieldset'].includes(tag)) return true;
  return ['data-toggle', 'data-bs-toggle', 'data-original-title', 'aria-describedby', 'data-tooltip'].some(
    (name) => attributeOf(element, name) !== null,
  );
}

const same = (a: Region, b: Region): boolean => PARTS.every((part) => a[part] === b[part]);
const PARTS = Object.keys(NOWHERE) as readonly (keyof Region)[];
