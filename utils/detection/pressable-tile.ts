import {
  attributeNamesOf,
  attributeOf,
  childElementsOf,
  closest,
  elementById,
  formOf,
  identifiersOf,
  queryAll,
  tagOf,
  textWithin,
  tokensOf,
} from '../page/dom';
import { isPayName } from '../page/region';
import { isPressableItself } from './pressable';
import type { Scene } from './scene';

/** A link to another page tells of a method, it does not choose it. */
export function leavesPage(tile: Element): boolean {
  const link =
    tagOf(tile) === 'a' ? tile : (queryAll(tile, ':scope a[href]')[0] ?? closest(tile, (at) => tagOf(at) === 'a', 3));
  const href = link && tagOf(link) === 'a' ? (attributeOf(link, 'href') ?? '') : '';
  if (href === '' || /^(?:[#?]|javascript:)/i.test(href.trim())) return false;
  if (
    ['role', 'data-toggle', 'data-bs-toggle', 'aria-controls', 'onclick'].some(
      (name) => attributeOf(link!, name) !== null,
    )
  )
    return false;
  return !leadsToPaying(href);
}

/** The tile is a link to a page beside this one, in a folder that is not about telling: "/signup/card" at "/signup/picker". */
export function leadsBeside(tile: Element, { address }: Scene): boolean {
  const href = (tagOf(tile) === 'a' && attributeOf(tile, 'href')) || '';
  const { host, pathname } = new URL(URL.canParse(href, address.href) ? href : '', address.href);
  const [folder = '', ...deeper] = pathname.split('/').slice(1);
  return (
    href !== '' &&
    host === address.host &&
    deeper.length > 0 &&
    address.pathname.startsWith(`/${folder}/`) &&
    !tokensOf(pathname).some((token) => TELLING.test(token))
  );
}

const LEAST_PROSE = 20;

/** A tab or header of a part that only tells: sentences, and nothing to fill in or press. */
export function opensProse(tile: Element): boolean {
  const link = queryAll(tile, 'a,button')
    .concat(tile)
    .find((each) => panelIdOf(each) !== '');
  const panel = link && elementById(panelIdOf(link), link);
  return (
    !!panel &&
    textWithin(panel, LEAST_PROSE).length >= LEAST_PROSE &&
    queryAll(panel, 'input,select,textarea,button,iframe,a[href]').length === 0
  );
}

const panelIdOf = (element: Element): string =>
  attributeOf(element, 'aria-controls') ?? /^#(.+)/.exec(attributeOf(element, 'href') ?? '')?.[1] ?? '';

/** A button of a form that is sent to where one pays, or that a developer called after paying. */
export function sendsToPaying(button: Element): boolean {
  const form = tagOf(button) === 'button' && formOf(button);
  return !!form && (leadsToPaying(attributeOf(form, 'action') ?? '') || isPayName(identifiersOf(form)));
}

/** It holds a form of its own, with one button that sends it. */
export const sendsItself = (tile: Element): boolean =>
  queryAll(tile, 'form').length === 1 &&
  queryAll(tile, 'form button,form [type=submit],form [type=image]').length === 1;

/** A link to where one pays. */
export const linksToPaying = (tile: Element): boolean =>
  tagOf(tile) === 'a' && leadsToPaying(attributeOf(tile, 'href') ?? '');

/** Some shops make each way to pay a link to its own module; help pages say so in their address. */
function leadsToPaying(href: string): boolean {
  const tokens = tokensOf(href.split(/[?#]/)[0] ?? '');
  return tokens.some((token) => PAYING.test(token)) && !tokens.some((token) => TELLING.test(token));
}

const PAYING =
  /^(?:pay|payment|payments|module|checkout|gateway|cashier|dopay|topay|gopay|order|recharge|topup|redirect|paiement|pago|pagamento|zahlung)$/;
const TELLING =
  /^(?:help|faq|info|about|guide|service|article|articles|policy|options|methods|page|pages|content|cms|blog|news|support|terms)$/;

const CHOICE_WORDS =
  /^(?:pay|payment|bank|channel|method|option|way|radio|check|select|choose|item|type|cell|tab|tile|pill|chip)$/;

/** Heads of a fold: "acctitle", "accordion-header". */
const OF_FOLD = /^acc(?:ordion|title|head)/;

/** Whether something of the tile is made to be pressed. */
export const isPressed = (tile: Element, scene: Scene): boolean =>
  isPressableItself(tile) ||
  queryAll(tile, 'a,input,button,[role]:not([role=presentation],[role=progressbar]),[onclick]').length > 0 ||
  isPointedAt(tile, scene);

/** The pointer shows that it can be pressed, or what it holds and nothing else. */
export const isPointedAt = (tile: Element, scene: Scene): boolean =>
  [tile, wrappedIn(tile)].some((at) => scene.styleOf(at)?.cursor === 'pointer');

/** What it is but a wrapper of. */
function wrappedIn(tile: Element): Element {
  const [only, ...others] = childElementsOf(tile);
  return only && others.length === 0 ? wrappedIn(only) : tile;
}

/** A developer gave it, or what it holds, the code of one of several ways; Rails calls so how a link is sent. */
export const isOfMethodCode = (tile: Element): boolean =>
  [tile, ...queryAll(tile, '[data-method]')].some((at) =>
    /^(?!(?:get|post|put|patch|delete)$)./i.test(attributeOf(at, 'data-method') ?? ''),
  );

/** Whether a buyer would take the tile for something to press, also by what a developer called it. */
export function looksPressable(tile: Element, scene: Scene): boolean {
  if (isPressed(tile, scene)) return true;
  const tokens = tokensOf(`${attributeOf(tile, 'class') ?? ''} ${attributeOf(tile, 'id') ?? ''}`);
  // A badge shows what is taken, whatever else its class says.
  if (tokens.some((token) => token === 'badge' || token === 'badges')) return false;
  const marked = attributeNamesOf(tile).some((name) =>
    /^data-(?:method|code|channel|pay|type|id|value|key|index)|code$|^pay/.test(name),
  );
  return marked || isOfMethodCode(tile) || tokens.some((token) => CHOICE_WORDS.test(token) || OF_FOLD.test(token));
}
