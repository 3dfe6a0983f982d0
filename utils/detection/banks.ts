import { familyOf } from '../catalogue/catalogue';
import { attributeOf, codeValueOf, queryAll } from '../page/dom';
import type { Item } from '../page/walk';
import type { Row, RowMethod } from './row';
import type { Scene } from './scene';
import { saysBank, saysChoose } from './words';

/** A single bank in a list of them is not a method of its own. */
export const oneOfBanks = (element: Element, kind: RowMethod['kind']): RowMethod => ({
  method: 'online-banking',
  kind,
  text: null,
  element,
  confidence: 0.7,
});

/** The bank that a row says; with a masked number it is a card on file. */
export function bankOf(items: readonly Item[], isSaved: boolean): RowMethod[] {
  const bank = items.find(({ text }) => text.length <= 40 && saysBank(text) && !saysChoose(text));
  if (!bank) return [];
  const named = oneOfBanks(bank.element, bank.from === 'alt' ? 'image' : 'label');
  return [isSaved ? { ...named, method: 'card' } : named];
}

/** Short names under which Chinese cashiers know the large banks, and what kind of account it is. */
const CODE =
  /(?:^|[^a-z])(?:icbc|ccb|abc|boc|cmbc?|comm|bocom|spdb|cib|ceb|e?citic|[gcs]db|hxb|psbc|pab|nbcb|bos)(?:china|bank|net|[bc]2[bc]|btb)*(?![a-z])/i;

/** The bank that the value of a row without words stands for, or the file of its picture. */
export const bankByCode = ({ control, parts }: Row): RowMethod[] => {
  const pictures = parts.flatMap((part) => queryAll(part, 'img'));
  const codes = [codeValueOf(control), ...pictures.map((each) => (attributeOf(each, 'src') ?? '').replace(/.*\//, ''))];
  return codes.some((code) => CODE.test(code)) ? [oneOfBanks(control, 'control')] : [];
};

/** "BCA 3589908, a.n. Toko": a bank with the number of the shop's own account there is paid into by hand. */
export const toAccount = (
  named: readonly RowMethod[],
  items: readonly Item[],
  { catalogue }: Scene,
): readonly RowMethod[] =>
  named.some(({ method }) => familyOf(method, catalogue) === 'bank-transfer') &&
  items.some(({ text }) => ACCOUNT_NUMBER.test(text))
    ? named.map((each) => ({ ...each, method: 'bank-transfer' }))
    : named;

const ACCOUNT_NUMBER = /(?:^|[^\d*•x])\d[\d .-]{5,}\d(?!\d)/;
