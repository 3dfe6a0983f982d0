import { familyOf } from '../catalogue/catalogue';
import { codeValueOf, queryAll } from '../page/dom';
import type { Item } from '../page/walk';
import { assetNames } from './pictures';
import { type NamedRow, type Row, type RowMethod, SURE } from './row';
import type { Scene } from './scene';
import { saysBank, saysChoose } from './words';

/** A single bank in a list of them is not a method of its own: none of its words is kept. */
export const oneOfBanks = (element: Element, kind: RowMethod['kind']): RowMethod => ({
  method: 'online-banking',
  kind,
  text: null,
  element,
  confidence: 0.7,
});

/** A row that is one, known by the word for a bank or by its code. */
export const isBank = ({ methods: [first] }: NamedRow): boolean =>
  first?.method === 'online-banking' && first.text === null;

/** The bank that a row says; with a masked number it is a card on file. */
export function bankOf(items: readonly Item[], isSaved: boolean): RowMethod[] {
  const bank = items.find(({ text }) => text.length <= 40 && saysBank(text) && !saysChoose(text));
  if (!bank) return [];
  const named = oneOfBanks(bank.element, bank.from === 'alt' ? 'image' : 'label');
  return [isSaved ? { ...named, method: 'card' } : named];
}

/** Short names under which Chinese cashiers know the large banks, before what kind of account it is. */
const CODE =
  /(?:^|[^a-z])(?:icbc|ccb|abc|boc|cmbc?|comm|spdb|ceb|cib|citic|psbc|(?:gong|jian|nong|zhong|jiao|zhao)hang)(?:china|net|b2c)*(?![a-z])/i;

/** The bank that the value of a row without words stands for, or a name of its picture. */
export const bankByCode = ({ control, parts }: Row): RowMethod[] => {
  const pictures = parts.flatMap((part) => queryAll(part, 'img'));
  const names = [codeValueOf(control), ...pictures.flatMap(assetNames)];
  return names.some((name) => CODE.test(name)) ? [oneOfBanks(control, 'control')] : [];
};

/** "BCA 3589908, a.n. Toko": a bank with the number of the shop's own account there is paid into by hand; "PromptPay 0812345678" is called by its name. */
export const toAccount = (
  named: readonly RowMethod[],
  items: readonly Item[],
  { catalogue }: Scene,
): readonly RowMethod[] =>
  named.some(({ method, confidence }) => confidence < SURE && familyOf(method, catalogue) === 'bank-transfer') &&
  items.some(({ text }) => ACCOUNT_NUMBER.test(text))
    ? named.map((each) => ({ ...each, method: 'bank-transfer' }))
    : named;

const ACCOUNT_NUMBER = /(?:^|[^\d*•x])\d[\d .-]{5,}\d(?!\d)/;
