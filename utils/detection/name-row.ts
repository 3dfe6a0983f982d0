import { matchNames, type NameMatch } from '../catalogue/match-names';
import { methodOfCode } from '../catalogue/method-of-code';
import type { MethodId } from '../model/payment-method';
import { attributeOf, closest, codeValueOf, elementById, tagOf } from '../page/dom';
import { elementsWithin } from '../page/span';
import type { Turns } from '../page/turns';
import type { Item } from '../page/walk';
import { bankByCode, bankOf, toAccount } from './banks';
import { isGateway, isNetwork, settleFamilies, unique } from './families';
import { isRadioInput } from './fields';
import { isGeneric, isParting } from './label-methods';
import { LONGEST_TITLE } from './lead';
import { onReceipt } from './on-receipt';
import { saysUnavailable } from './phrases';
import { nameByPictures, nameByToldPictures, networkLogos } from './pictures';
import type { NamedRow, Row, RowMethod } from './row';
import { isSavedInstrument, rowItems, titleItems } from './row-items';
import { nameByTitle } from './row-title';
import type { Scene } from './scene';
import { storeCardOf } from './store-card';
import { saysDeclined, saysOtherCard } from './words';

/**
 * What a row of choice names. The title leads: a description below it that
 * mentions other brands ("pay with your card if you have no account") adds
 * nothing. Then pictures, then the codes a developer gave the control.
 */
export function nameRow(row: Row, scene: Scene): NamedRow {
  const all = rowItems(row, scene);
  // Banks or terms to choose from within the row do not name it.
  const outside = row.kind === 'option' ? all : all.filter((item) => !isInSelect(item) && !isOfOther(item, row));
  const items = outside.length > 0 ? outside : all;
  const titles = titleItems(row, items, scene);
  if (titles[0] && saysDeclined(titles[0].text))
    return { row, methods: [], networks: [], provider: null, saved: false, items: [] };
  // "ending in <b>7998</b>".
  const saved = items.some(isSavedInstrument) || isSavedInstrument({ text: items.map(({ text }) => text).join(' ') });
  const instruments = titles.filter(isSavedInstrument);
  const own = storeCardOf(titles.length > 0 ? titles : items, scene);
  const told =
    own.length > 0
      ? own
      : (nameByTitle(
          // A tag beside a card on file ("FSA eligible") tells nothing of its kind.
          instruments.length > 0 ? instruments : titles,
          items.filter((item) => !titles.includes(item)),
          scene,
        ) ?? nameWithoutWords(row, items, saved, scene).filter((each) => items.length === 0 || !isVague(each)));
  const settled = settleFamilies(toAccount(onReceipt(told, items, scene), items, scene), scene, saved);
  const [first] = settled.methods;
  const isCard = settled.methods.some(({ method }) => method === 'card');
  const isNetworkAlone = settled.methods.length === 1 && isNetwork(first!.method, scene);
  const beside = isCard || isNetworkAlone ? networksIn(row.parts, all, scene) : [];
  // "Visa cards" over the logos of four is the row of cards.
  const isRowOfCards = isCard || saved || beside.length > 1;
  return {
    row,
    methods: isNetworkAlone && isRowOfCards ? [{ ...first!, method: 'card' }] : settled.methods,
    networks: isRowOfCards ? unique([...settled.networks, ...beside]) : [],
    provider: settled.provider,
    saved,
    items,
  };
}

/** The label of another radio within the row, of a choice that follows on this one. */
function isOfOther({ element }: Item, { control }: Row): boolean {
  const label = isRadioInput(control) && closest(element, (at) => tagOf(at) === 'label', 2);
  const of = label && elementById(attributeOf(label, 'for') ?? '', label);
  return !!of && of !== control && isRadioInput(of);
}

/** One after another, for the first of a page is named by code that runs for the first time. */
export function* nameRows(rows: readonly Row[], scene: Scene): Turns<NamedRow[]> {
  const named: NamedRow[] = [];
  for (const row of rows) {
    yield;
    named.push(nameRow(row, scene));
  }
  return named;
}

/**
 * Beside words that name nothing known, the code of the gateway for cheques tells nothing: shops use it for whatever is
 * settled by hand. Nor does that of an invoice, which is a receipt to many, that of PayNow, which is "pay now" to most,
 * nor the sign of a purse.
 */
const isVague = ({ method, kind }: RowMethod): boolean =>
  ['check', 'invoice', 'paynow'].includes(method) || (method === 'account-balance' && kind === 'image');

const isInSelect = ({ element }: Item): boolean => closest(element, (at) => tagOf(at) === 'select', 2) !== null;

function nameWithoutWords(row: Row, items: readonly Item[], isSaved: boolean, scene: Scene): RowMethod[] {
  const bank = bankOf(items, isSaved);
  if (bank.length > 0) return bank;
  const told = nameByToldPictures(row, scene);
  if (told.length > 0) return told;
  const pictured = nameByPictures(row, scene);
  // A picture of money beside the code of cash on delivery only says the kind.
  const coded = pictured.every(({ method }) => isGeneric(method)) ? nameByCodes(row, scene) : [];
  const surest = coded.length > 0 ? coded : pictured;
  if (surest.length > 0) return surest;
  if (isSaved) return [cardOnFile(row)];
  return items.length === 0 ? bankByCode(row) : [];
}

/** A masked number without a name is a card's. */
const cardOnFile = ({ control }: Row): RowMethod => ({
  method: 'card',
  kind: 'label',
  text: null,
  element: control,
  confidence: 0.7,
});

function nameByCodes({ kind, control, parts }: Row, { catalogue }: Scene): RowMethod[] {
  const codes = [
    codeValueOf(control),
    kind === 'checkbox' ? null : attributeOf(control, 'id'),
    attributeOf(control, 'data-value'),
  ];
  for (const part of unique([control, ...parts]))
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

/** "Visa / Mastercard. You will be sent to the bank's page": of a sentence what stands side by side. */
const listed = (text: string, matches: readonly NameMatch[]): readonly NameMatch[] =>
  matches.filter((match, index) =>
    [matches[index - 1], matches[index + 1]].some(
      (next) => next && isParting(text.slice(Math.min(next.end, match.end), Math.max(next.start, match.start))),
    ),
  );

/** Networks shown in a card's row or box besides its title: logos and short labels, of a sentence those it lists. */
export function networksIn(parts: readonly Element[], items: readonly Item[], scene: Scene): MethodId[] {
  const found: MethodId[] = [];
  for (const item of items) {
    const { element, text } = item;
    if (saysOtherCard(text) || saysUnavailable(text, scene.phrases) || scene.regionOf(element).help) continue;
    const matches = matchNames(text, scene.catalogue).filter(({ method }) => isNetwork(method, scene));
    for (const { method } of text.length > LONGEST_TITLE ? listed(text, matches) : matches) found.push(method);
  }
  for (const part of parts) found.push(...networkLogos(elementsWithin(part, scene.walk.images, scene.walk), scene));
  return unique(found);
}
