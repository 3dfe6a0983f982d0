import { familyOf } from '../catalogue/catalogue';
import { matchAssets } from '../catalogue/match-assets';
import type { MethodId } from '../model/payment-method';
import {
  attributeNamesOf,
  attributeOf,
  childElementsOf,
  closest,
  isWithin,
  parentOf,
  queryAll,
  tagOf,
  tokensOf,
} from '../page/dom';
import type { Item } from '../page/walk';
import { assetNames, nameRow } from './name-row';
import type { PaymentChooser } from './payment-choosers';
import { isPressable, isPressableItself, type StepSigns } from './payment-step';
import type { NamedRow, Row } from './row';
import { chosenRow } from './row-state';
import type { Scene } from './scene';

/** A place in the page that names one method and little else. */
interface Spot {
  readonly element: Element;
  readonly methods: string;
  readonly order: number;
}

const LONGEST_SPOT = 60;
const SHORT_SPOT = 32;
const LEAST_COVERED = 0.4;
const ENOUGH = 5;

/**
 * Choices drawn without inputs or roles: list items, tiles, tabs, rows of divs,
 * pictures. Found from the names outwards: the largest element that names only
 * one method is a tile, tiles beside each other are a chooser.
 */
export function findTileChoosers(scene: Scene, signs: StepSigns, taken: readonly Element[]): PaymentChooser[] {
  const spots = findSpots(scene, taken);
  const groups = groupTiles(spots, ancestorsOf(taken));
  const accepted: PaymentChooser[] = [];
  for (const [container, tiles] of groups) {
    const rows = tiles.map((tile) => nameRow(rowOf(tile, scene), scene)).filter(({ methods }) => methods.length > 0);
    const score = scoreOf(container, rows, scene, signs);
    scene.explain?.('tiles', {
      score,
      rows: rows.map((row) => row.methods.map(({ method }) => method).join('+')),
      container: describe(container),
    });
    if (score < ENOUGH) continue;
    rows.push(...twinsOf(rows, container, scene));
    accepted.push({
      chooser: { kind: 'tile', rows: rows.map(({ row }) => row), identifiers: attributeOf(container, 'class') ?? '' },
      rows,
    });
  }
  return accepted;
}

/** Tiles of the same shape beside those that name a method: a bank, a name the catalogue does not know. */
function twinsOf(rows: readonly NamedRow[], container: Element, scene: Scene): NamedRow[] {
  const known = new Set(rows.map(({ row }) => row.control));
  const shapes = new Set(rows.map(({ row }) => shapeOf(row.control)));
  const twins = childElementsOf(container).filter(
    (child) =>
      !known.has(child) &&
      shapes.has(shapeOf(child)) &&
      ['li', 'button', 'a', 'label', 'div', 'span', 'dd'].includes(tagOf(child)),
  );
  return rows.length < 2
    ? []
    : twins.map((twin) => nameRow(rowOf(twin, scene), scene)).filter(({ items }) => items.length > 0);
}

const describe = (element: Element) =>
  `${tagOf(element)}#${attributeOf(element, 'id') ?? ''}.${attributeOf(element, 'class') ?? ''}`;

function findSpots(scene: Scene, taken: readonly Element[]): Spot[] {
  const spots = new Map<Element, Spot>();
  for (const { item, matches } of scene.named) {
    const strong = matches.filter(({ weak, start, end }) => !weak || (end - start) / item.text.length >= 0.9);
    if (strong.length === 0 || item.inTemplate || !isPure(item, strong)) continue;
    if (!canHoldChoices(item.element, scene, taken)) {
      scene.explain?.('named, but not where choices are', {
        text: item.text,
        region: scene.regionOf(item.element),
        heading: scene.headingAbove(item.order)?.item.text,
      });
      continue;
    }
    const methods = strong.map(({ method }) => method).join('+');
    if (!spots.has(item.element)) spots.set(item.element, { element: item.element, methods, order: item.order });
  }
  for (const image of scene.walk.images) {
    const region = scene.regionOf(image);
    const order = scene.walk.elements.get(image) ?? 0;
    if (spots.has(image) || !(region.payment || scene.headingAbove(order)?.kind === 'payment')) continue;
    if (!canHoldChoices(image, scene, taken)) continue;
    const method = methodOfImage(image, scene);
    if (method) spots.set(image, { element: image, methods: method, order });
  }
  return [...spots.values()].sort((a, b) => a.order - b.order);
}

function methodOfImage(image: Element, scene: Scene): MethodId | undefined {
  // What a picture is said to show counts before what its file is called.
  if ((attributeOf(image, 'alt') ?? '').trim().length > 1) return undefined;
  for (const name of assetNames(image)) {
    const [match] = matchAssets(name, scene.catalogue, { inPaymentList: true });
    if (match && familyOf(match.method, scene.catalogue) !== 'carrier') return match.method;
  }
  return undefined;
}

function isPure(item: Item, matches: readonly { start: number; end: number }[]): boolean {
  if (item.text.length > LONGEST_SPOT) return false;
  if (item.text.length <= SHORT_SPOT) return true;
  const covered = matches.reduce((sum, { start, end }) => sum + end - start, 0);
  return covered / item.text.length >= LEAST_COVERED || (matches[0]?.start === 0 && item.text.length <= 40);
}

const NO_TILE = new Set(['option', 'title', 'textarea', 'p', 'h1', 'h2']);

function canHoldChoices(element: Element, scene: Scene, taken: readonly Element[]): boolean {
  const region = scene.regionOf(element);
  if (region.footer || region.navigation || region.help || region.login || NO_TILE.has(tagOf(element))) return false;
  const heading = scene.headingAbove(scene.walk.elements.get(element) ?? 0);
  if (heading?.kind === 'trust' || (region.trust && heading?.kind !== 'payment')) return false;
  return !taken.some((part) => isWithin(element, part));
}

/** Container → its tiles, in page order. */
function groupTiles(spots: readonly Spot[], aroundTaken: ReadonlySet<Element>): Map<Element, Element[]> {
  const methodsIn = new Map<Element, Set<string>>();
  for (const { element, methods } of spots)
    for (let at: Element | null = element; at; at = parentOf(at)) {
      const set = methodsIn.get(at);
      if (set) set.add(methods);
      else methodsIn.set(at, new Set([methods]));
    }
  const groups = new Map<Element, Element[]>();
  for (const { element } of spots) {
    let tile = element;
    for (
      let at = parentOf(element);
      at && methodsIn.get(at)?.size === 1 && !isPageLevel(at) && !aroundTaken.has(at);
      at = parentOf(at)
    )
      tile = at;
    const container = parentOf(tile) ?? tile;
    const tiles = groups.get(container) ?? [];
    if (!tiles.includes(tile)) tiles.push(tile);
    groups.set(container, tiles);
  }
  return liftTwins(groups);
}

function ancestorsOf(elements: readonly Element[]): ReadonlySet<Element> {
  const around = new Set<Element>();
  for (const element of elements)
    for (let at = parentOf(element); at && !around.has(at); at = parentOf(at)) around.add(at);
  return around;
}

const isPageLevel = (element: Element): boolean => ['body', 'html', 'main', 'form'].includes(tagOf(element));

/**
 * A row that names a method twice over (its brand and its kind) looks like a
 * container of two tiles. Where several such containers stand beside each other
 * in the same shape, they are the tiles.
 */
function liftTwins(groups: Map<Element, Element[]>): Map<Element, Element[]> {
  const lifted = new Map<Element, Element[]>();
  for (const [container, tiles] of groups) {
    const outer = parentOf(container);
    const twins = outer ? childElementsOf(outer).filter((sibling) => shapeOf(sibling) === shapeOf(container)) : [];
    const filled = twins.filter((twin) => groups.has(twin) || groups.get(outer!)?.includes(twin));
    const isRow =
      outer !== null &&
      !isPageLevel(container) &&
      filled.length >= 2 &&
      ['li', 'div', 'label', 'a', 'button', 'tr', 'dl', 'section'].includes(tagOf(container)) &&
      tiles.length <= 2 &&
      !tiles.some((tile) => isPressableItself(tile) || ['li', 'label'].includes(tagOf(tile)));
    const target = isRow ? outer : container;
    const list = lifted.get(target) ?? [];
    for (const tile of isRow ? [container] : tiles) if (!list.includes(tile)) list.push(tile);
    lifted.set(target, list);
  }
  return lifted;
}

const shapeOf = (element: Element): string =>
  `${tagOf(element)}.${tokensOf(attributeOf(element, 'class') ?? '')
    .slice(0, 2)
    .join('.')}`;

function rowOf(tile: Element, scene: Scene): Row {
  return { kind: 'tile', control: tile, parts: [tile], labels: [], order: scene.walk.elements.get(tile) ?? 0 };
}

function scoreOf(container: Element, rows: readonly NamedRow[], scene: Scene, signs: StepSigns): number {
  const [first] = rows;
  if (!first || signs.isDone || signs.isCart || signs.isProduct || signs.isOrders) return 0;
  const isSure = rows.some((row) => row.methods.some(({ confidence }) => confidence >= 0.9));
  const methods = new Set(rows.flatMap((row) => row.methods.map(({ method }) => method)));
  const networksOnly = [...methods].every((method) => familyOf(method, scene.catalogue) === 'card-network');
  const heading = scene.headingAbove(first.row.order);
  const region = scene.regionOf(first.methods[0]?.element ?? container);
  const elsewhere = rows.filter(({ row }) => leavesPage(row.control)).length;
  // One of them marked as chosen makes a list of names a choice.
  const isChosen =
    rows.length > 1 &&
    chosenRow(
      rows.map(({ row }) => row),
      scene,
    ) >= 0;
  const pressable = rows.filter(({ row }) => looksPressable(row.control, scene) && !leavesPage(row.control)).length;
  if (networksOnly && pressable === 0) return 0;
  if (!signs.payControl && !signs.saysCheckout && !signs.isAboutPaying) return 0;
  if (methods.size < 2 && pressable === 0) return 0;
  if (!signs.payControl && pressable === 0 && !isChosen) return 0;
  let score = 0;
  if (heading?.kind === 'payment') score += 2;
  if (region.payment) score += 2;
  if (heading?.kind === 'delivery' || region.delivery) score -= 2;
  if (pressable / rows.length >= 0.5 || isChosen) score += 2;
  if (elsewhere / rows.length > 0.5) score -= 4;
  if (methods.size >= 2 && isUniform(rows)) score += 1;
  if (methods.size >= 3) score += 1;
  if (signs.payControl) score += 1;
  if (signs.saysCheckout) score += 1;
  // A card on file is a choice even where it stands alone.
  if (rows.some(({ saved }) => saved)) score += 3;
  if (methods.size < 2) score -= 2;
  if (networksOnly) score -= 2;
  if (!isSure) score -= heading?.kind === 'payment' ? 1 : 3;
  return score;
}

const isUniform = (rows: readonly NamedRow[]): boolean => {
  const shapes = new Set(rows.map(({ row }) => tagOf(row.control)));
  return shapes.size === 1;
};

/** A link to another page tells of a method, it does not choose it. */
function leavesPage(tile: Element): boolean {
  const link =
    tagOf(tile) === 'a' ? tile : (queryAll(tile, ':scope a[href]')[0] ?? closest(tile, (at) => tagOf(at) === 'a', 3));
  const href = link && tagOf(link) === 'a' ? (attributeOf(link, 'href') ?? '') : '';
  if (href === '' || /^(?:#|javascript:)/i.test(href.trim())) return false;
  if (
    ['role', 'data-toggle', 'data-bs-toggle', 'aria-controls', 'onclick'].some(
      (name) => attributeOf(link!, name) !== null,
    )
  )
    return false;
  return !leadsToPaying(href);
}

/** Some shops make each way to pay a link to its own module; help pages say so in their address. */
function leadsToPaying(href: string): boolean {
  const tokens = tokensOf(href.split(/[?#]/)[0] ?? '');
  return tokens.some((token) => PAYING.has(token)) && !tokens.some((token) => TELLING.has(token));
}

const PAYING = new Set([
  'pay',
  'payment',
  'payments',
  'module',
  'checkout',
  'gateway',
  'cashier',
  'dopay',
  'topay',
  'gopay',
  'order',
  'redirect',
  'paiement',
  'pago',
  'pagamento',
  'zahlung',
]);
const TELLING = new Set([
  'help',
  'faq',
  'info',
  'about',
  'guide',
  'service',
  'article',
  'articles',
  'policy',
  'options',
  'methods',
  'page',
  'pages',
  'content',
  'cms',
  'blog',
  'news',
  'support',
  'terms',
]);

const CHOICE_WORDS = new Set([
  'pay',
  'payment',
  'bank',
  'channel',
  'method',
  'option',
  'way',
  'radio',
  'check',
  'select',
  'choose',
  'item',
  'type',
  'cell',
  'tab',
  'tile',
  'pill',
  'chip',
]);

export function looksPressable(tile: Element, scene: Scene): boolean {
  if (isPressable(tile)) return true;
  if (queryAll(tile, 'input,button,[role],[onclick],a[href^="#"],a[href^="javascript"],a:not([href])').length > 0)
    return true;
  if (scene.styleOf(tile)?.cursor === 'pointer') return true;
  const tokens = tokensOf(`${attributeOf(tile, 'class') ?? ''} ${attributeOf(tile, 'id') ?? ''}`);
  const marked = attributeNamesOf(tile).some((name) =>
    /^data-(?:method|code|channel|pay|type|id|value|key|index)|code$|^pay/.test(name),
  );
  return marked || tokens.some((token) => CHOICE_WORDS.has(token));
}
