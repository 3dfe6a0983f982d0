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
  'nav navbar navigation breadcrumb breadcrumbs topbar sitemap megamenu subnav toolbar shortcut',
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
  const has = (set: ReadonlySet<string>) => tokens.some((token) => set.has(token));
  const inner: Region = {
    footer: outer.footer || ((tag === 'footer' || role === 'contentinfo' || has(FOOTER)) && !has(PART_OF_BOX)),
    navigation:
      outer.navigation ||
      ((tag === 'nav' || role === 'navigation' || role === 'menubar' || has(NAVIGATION)) && !has(TABS)),
    help: outer.help || role === 'tooltip' || (has(HELP) && !holdsContent(element, tag)),
    trust: outer.trust || has(TRUST),
    payment: outer.payment || tokens.some((token) => PAYMENT.test(token)),
    delivery: outer.delivery || tokens.some((token) => DELIVERY.test(token)),
    login: outer.login || has(LOGIN),
    cart: outer.cart || has(CART),
  };
  return same(inner, outer) ? outer : inner;
}

/** What has a tooltip is often named for it too; the tooltip itself is never a row or a control. */
function holdsContent(element: Element, tag: string): boolean {
  if (['li', 'tr', 'td', 'label', 'a', 'form', 'section', 'main', 'fieldset'].includes(tag)) return true;
  return ['data-toggle', 'data-bs-toggle', 'data-original-title', 'aria-describedby', 'data-tooltip'].some(
    (name) => attributeOf(element, name) !== null,
  );
}

const same = (a: Region, b: Region): boolean => (Object.keys(a) as (keyof Region)[]).every((key) => a[key] === b[key]);
