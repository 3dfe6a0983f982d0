import { familyOf } from '../catalogue/catalogue';
import { matchAssets } from '../catalogue/match-assets';
import { matchNames, type NameMatch } from '../catalogue/match-names';
import { methodOfCode } from '../catalogue/method-of-code';
import type { MethodId } from '../model/payment-method';
import { attributeOf, codeValueOf, parentOf as elementAround, queryAll, tagOf } from '../page/dom';
import { elementsWithin, itemsWithin } from '../page/span';
import type { Item } from '../page/walk';
import type { NamedRow, Row, RowMethod } from './row';
import type { Scene } from './scene';
import { saysBank, saysDiscount, saysOtherCard, saysSaved } from './words';
import generic from './words/generic-methods.json';

/** Longer texts are descriptions: what they name is not the row's own name. */
const LONGEST_TITLE = 60;
const WEAK_COVERAGE = 0.5;

/**
 * What a row of choice names. The title leads: a description below it that
 * mentions other brands ("pay with your card if you have no account") adds
 * nothing. Then pictures, then the codes a developer gave the control.
 */
export function nameRow(row: Row, scene: Scene): NamedRow {
  const items = rowItems(row, scene);
  const titles = titleItems(row, items, scene);
  const lead =
    leadOf(titles, scene) ??
    leadOf(
      items.filter((item) => !titles.includes(item)),
      scene,
    );
  const methods = lead ? fromLabel(lead, scene) : [];
  const isBank = !lead && bankOf(items).length > 0;
  const images = lead || isBank ? [] : fromImages(row, scene);
  const named = methods.length > 0 ? methods : images.length > 0 || isBank ? images : fromCodes(row, scene);
  const saved = items.some(isSavedInstrument);
  const told = named.length > 0 ? named : bankOf(items, saved);
  const settled = settleFamilies(told.length > 0 || !saved ? told : [cardOnFile(row)], scene, saved);
  const isCard = settled.methods.some(({ method }) => method === 'card');
  return {
    row,
    methods: settled.methods,
    networks: isCard ? unique([...settled.networks, ...networksBeside(row, items, scene)]) : [],
    provider: settled.provider,
    saved,
    items,
  };
}

const MASKED_NUMBER = /[*•·●∙xX#.]{2,}\s*-?\d{2,4}(?!\d)/;

/** "Visa ending 4242", "**1234", 尾号1234: an instrument on file, of which nothing but this fact is kept. */
function isSavedInstrument({ text }: Item): boolean {
  return text.length < 80 && (MASKED_NUMBER.test(text) || (saysSaved(text) && /\d{3,4}/.test(text)));
}

export function rowItems(row: Row, scene: Scene): Item[] {
  const items = row.parts.flatMap((part) => itemsWithin(part, scene.walk)).filter((item) => !item.inTemplate);
  const bare = bareText(row, scene);
  const all = [...items, ...bare];
  return row.parts.length > 1 || bare.length > 0 ? [...new Set(all)].sort((a, b) => a.order - b.order) : items;
}

/** Text between this control and the next that stands in no element of its own. */
function bareText({ control, order, bareTextUntil }: Row, scene: Scene): Item[] {
  const around = bareTextUntil === undefined ? null : elementAround(control);
  if (!around || bareTextUntil === undefined) return [];
  const texts = itemsWithin(around, scene.walk).filter((item) => item.element === around && item.from === 'text');
  return texts.filter((item) => item.order > order && item.order < bareTextUntil).slice(0, MOST_BARE);
}

/** Behind the last control the rest of the paragraph follows: only its first words are the row's. */
const MOST_BARE = 2;

function titleItems(row: Row, items: readonly Item[], scene: Scene): readonly Item[] {
  if (row.labels.length === 0) return [];
  const inLabels = new Set(row.labels.flatMap((label) => itemsWithin(label, scene.walk)));
  return items.filter((item) => inLabels.has(item));
}

interface Lead {
  readonly item: Item;
  readonly matches: readonly NameMatch[];
}

/**
 * The text that names the row: the first that is hardly more than a name, else
 * the first short one that is no promotion; of split titles ("Credit" "card")
 * the joined text.
 */
function leadOf(items: readonly Item[], scene: Scene): Lead | undefined {
  const leads = items.flatMap((item) => {
    const lead = toLead(item, scene);
    return lead ? [lead] : [];
  });
  const lead =
    leads.find(({ covered }) => covered >= 0.5) ?? leads.find(({ item }) => !saysDiscount(item.text)) ?? leads[0];
  return lead ?? joinedLead(items, scene);
}

function toLead(item: Item, scene: Scene): (Lead & { readonly covered: number }) | undefined {
  const all = matchNames(item.text, scene.catalogue);
  const isPlain = all.some(({ weak }) => !weak) && all.every(({ weak, method }) => weak || isGeneric(method));
  const together = all.reduce((sum, { start, end }) => sum + end - start, 0) / lettersIn(headOf(item.text));
  const matches = all.filter(
    ({ weak, start }) => !weak || together >= WEAK_COVERAGE || ((isPlain || start > 0) && isCapitalised(item, start)),
  );
  if (matches.length === 0) return undefined;
  const covered = matches.reduce((sum, { start, end }) => sum + end - start, 0) / item.text.length;
  return item.text.length <= LONGEST_TITLE || covered >= 0.5 ? { item, matches, covered } : undefined;
}

function joinedLead(items: readonly Item[], scene: Scene): Lead | undefined {
  const texts = items.filter(({ from }) => from === 'text');
  const first = texts[0];
  if (!first || texts.length < 2) return undefined;
  const joined = texts.slice(0, 4).map(({ text }) => text);
  for (const text of [joined.join(' '), joined.join('')]) {
    if (text.length > LONGEST_TITLE) continue;
    const matches = matchNames(text, scene.catalogue).filter(({ weak }) => !weak);
    if (matches.length > 0) return { item: { ...first, text, raw: text }, matches };
  }
  return undefined;
}

/** "Pay in 3 with Alma": beside a generic name an everyday word is a brand where it is written as one. */
const isCapitalised = ({ raw, text }: Item, start: number): boolean => {
  const first = raw.trimStart()[start];
  return raw.trim().length === text.length && first !== undefined && first !== first.toLowerCase();
};

/** Kinds of payment rather than brands: beside a brand's name they only describe it. */
const GENERIC: ReadonlySet<string> = new Set(generic);
const isGeneric = (method: MethodId): boolean => GENERIC.has(method);

/** The words before a bracket, dash or colon: "Invoice (companies only)". */
const headOf = (text: string): string => text.split(/[(（:：|｜·]| [-–—] /)[0] || text;
const lettersIn = (text: string) => Math.max(1, text.replace(/[\s\d.,:;%()[\]$€£¥-]/g, '').length);

/** A masked number without a name is a card's. */
const cardOnFile = ({ control }: Row): RowMethod => ({
  method: 'card',
  kind: 'label',
  text: null,
  element: control,
  confidence: 0.7,
});

/** A single bank in a list of them is not a method of its own; with a masked number it is a card on file. */
function bankOf(items: readonly Item[], isSaved = false): RowMethod[] {
  const bank = items.find(({ text }) => text.length <= 40 && saysBank(text));
  return bank
    ? [
        {
          method: isSaved ? 'card' : 'online-banking',
          kind: bank.from === 'alt' ? 'image' : 'label',
          text: null,
          element: bank.element,
          confidence: 0.7,
        },
      ]
    : [];
}

function fromLabel({ item, matches: all }: Lead, scene: Scene): RowMethod[] {
  const kind = item.from === 'alt' ? 'image' : 'label';
  const direct = all.filter((match) => !isAside(item.text, match, all, scene));
  return withoutDescription(direct, scene).map(({ method, alias, weak }) => ({
    method,
    kind,
    text: alias,
    element: item.element,
    confidence: weak ? 0.8 : 0.95,
  }));
}

/** Of "PayPal, pay in 3" the brand, of "Pay in 3 with Alma" too: kinds of payment beside a brand only describe it. */
function withoutDescription(matches: readonly NameMatch[], scene: Scene): readonly NameMatch[] {
  const isNetwork = ({ method }: NameMatch) => familyOf(method, scene.catalogue) === 'card-network';
  const brands = matches.filter(({ method, weak }) => !weak && !isGeneric(method));
  if (brands.length > 0) return matches.filter((match) => brands.includes(match) || isNetwork(match));
  const weak = matches.filter((match) => match.weak);
  return weak.length > 0 ? weak : matches;
}

/** In brackets behind another name: "PayPal (credit card)", "Credit card (Stripe)"; but a wallet in brackets is one more door. */
function isAside(text: string, match: NameMatch, matches: readonly NameMatch[], { catalogue }: Scene): boolean {
  if (matches[0] === match || matches[0]?.method === match.method) return false;
  const before = text.slice(0, match.start);
  const isBracketed =
    before.lastIndexOf('(') > before.lastIndexOf(')') || before.lastIndexOf('（') > before.lastIndexOf('）');
  const family = familyOf(match.method, catalogue);
  return isBracketed && family !== 'wallet' && family !== 'card-network' && family !== 'bnpl';
}

const FILE_NAME = /([^/?#]+)(?:[?#].*)?$/;

/** Words of a picture's file, sprite or class that may tell a brand. */
export function assetNames(element: Element): string[] {
  const names: string[] = [];
  for (const attribute of ['src', 'data-src', 'data-original', 'xlink:href', 'href']) {
    const value = attributeOf(element, attribute);
    if (!value || value.startsWith('data:') || tagOf(element) === 'a') continue;
    const file = value.startsWith('#') ? value : FILE_NAME.exec(value)?.[1];
    if (file) names.push(file);
  }
  for (const attribute of ['class', 'id']) {
    const value = attributeOf(element, attribute);
    if (value && value.length < 200) names.push(value);
  }
  return names;
}

const PICTURE_TAGS = new Set([
  'img',
  'svg',
  'use',
  'i',
  'em',
  'span',
  'b',
  'div',
  'a',
  'input',
  'image',
  'p',
  'label',
  'li',
  'button',
]);

function fromImages(row: Row, scene: Scene): RowMethod[] {
  for (const part of row.parts) {
    for (const element of subtree(part, scene)) {
      if (!PICTURE_TAGS.has(tagOf(element))) continue;
      const isPicture = tagOf(element) === 'img' || tagOf(element) === 'svg' || tagOf(element) === 'use';
      for (const name of assetNames(element)) {
        const [match] = matchAssets(name, scene.catalogue, { inPaymentList: true });
        if (match)
          return [{ method: match.method, kind: 'image', text: null, element, confidence: isPicture ? 0.8 : 0.7 }];
      }
    }
  }
  return [];
}

const LARGEST_ROW = 400;

function subtree(part: Element, scene: Scene): Element[] {
  return elementsWithin(part, queryAll(part, '*').slice(0, LARGEST_ROW), scene.walk).concat(part).reverse();
}

function fromCodes({ control, parts }: Row, { catalogue }: Scene): RowMethod[] {
  const codes = [codeValueOf(control), attributeOf(control, 'id'), attributeOf(control, 'data-value')];
  for (const part of [control, ...parts])
    for (const name of [
      'data-method',
      'data-code',
      'data-channel',
      'data-type',
      'data-payment',
      'data-pay',
      'bankcode',
      'data-module-name',
      'pay_code',
    ])
      codes.push(attributeOf(part, name));
  for (const code of codes) {
    const method = code && code.length < 80 ? methodOfCode(code, catalogue) : undefined;
    if (method && !isGateway(method, { catalogue }))
      return [{ method, kind: 'control', text: null, element: control, confidence: 0.75 }];
  }
  return [];
}

interface Settled {
  readonly methods: readonly RowMethod[];
  readonly networks: readonly MethodId[];
  readonly provider: MethodId | null;
}

/** Payment companies whose name is also in the catalogue: beside a real method they only process it. */
export const isGateway = (id: MethodId, { catalogue }: Pick<Scene, 'catalogue'>): boolean =>
  familyOf(id, catalogue) === 'card' && !['card', 'store-card', 'apple-card', 'card-on-delivery'].includes(id);

function settleFamilies(named: readonly RowMethod[], scene: Scene, isSaved: boolean): Settled {
  const once = named.filter((each, at) => named.findIndex(({ method }) => method === each.method) === at);
  const networks = once.filter(({ method }) => familyOf(method, scene.catalogue) === 'card-network');
  const gateways = once.filter(({ method }) => isGateway(method, scene));
  let methods = once.filter((each) => !networks.includes(each) && !gateways.includes(each));
  const hasCard = methods.some(({ method }) => method === 'card');
  if (!hasCard && networks.length > (isSaved ? 0 : 1) && methods.length === 0)
    methods = [{ ...networks[0]!, method: 'card' }];
  else if (!hasCard) methods = [...methods, ...networks];
  const provider = gateways[0]?.method ?? null;
  if (methods.length === 0) methods = gateways.slice(0, 1);
  return {
    methods,
    networks: methods.some(({ method }) => method === 'card') ? networks.map(({ method }) => method) : [],
    provider,
  };
}

/** Networks shown in a card row besides its title: logos and short labels, no sentences. */
function networksBeside(row: Row, items: readonly Item[], scene: Scene): MethodId[] {
  const found: MethodId[] = [];
  for (const item of items) {
    if (item.text.length > LONGEST_TITLE || saysOtherCard(item.text) || scene.regionOf(item.element).help) continue;
    for (const { method } of matchNames(item.text, scene.catalogue)) found.push(method);
  }
  for (const part of row.parts) found.push(...networkLogos(elementsWithin(part, scene.walk.images, scene.walk), scene));
  return unique(found).filter((id) => familyOf(id, scene.catalogue) === 'card-network');
}

/** Networks that pictures' file names tell. */
export function networkLogos(images: readonly Element[], scene: Scene): MethodId[] {
  return images.flatMap((image) =>
    scene.regionOf(image).help
      ? []
      : assetNames(image).flatMap((name) =>
          matchAssets(name, scene.catalogue, { inPaymentList: true })
            .map(({ method }) => method)
            .filter((method) => familyOf(method, scene.catalogue) === 'card-network'),
        ),
  );
}

export const unique = <T>(list: readonly T[]): T[] => [...new Set(list)];
