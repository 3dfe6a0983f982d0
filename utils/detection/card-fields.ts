import { matchNames, type NameMatch } from '../catalogue/match-names';
import {
  attributeOf,
  dataOf,
  ELEMENT,
  identifiersOf,
  nodeTypeOf,
  parentOf,
  previousElementOf,
  previousSiblingOf,
  queryAll,
  TEXT,
  tagOf,
  textWithin,
  tokensOf,
} from '../page/dom';
import { foldOnce } from '../page/fold';
import { itemsWithin } from '../page/span';
import { memoryFor } from '../remember';
import { isAmount } from './amounts';
import { isNetwork } from './families';
import { inTemplate, labelsOf, typeOf } from './fields';
import { hostedFields, markedFields } from './hosted-fields';
import type { Scene } from './scene';
import { cardIdentifiers, saysCardNumber, saysExpiry, saysOtherCard, saysSecurityCode } from './words';

export type CardFieldRole = 'number' | 'security' | 'expiry' | 'holder';

export interface CardField {
  readonly element: Element;
  readonly role: CardFieldRole;
  /** `autocomplete` or a provider's hosted field says so; else the words do. */
  readonly isDeclared: boolean;
}

const AUTOCOMPLETE: Readonly<Record<string, CardFieldRole>> = {
  'cc-number': 'number',
  'cc-csc': 'security',
  'cc-exp': 'expiry',
  'cc-exp-month': 'expiry',
  'cc-exp-year': 'expiry',
  'cc-name': 'holder',
  'cc-given-name': 'holder',
  'cc-family-name': 'holder',
  'cc-type': 'holder',
};
const TYPED = new Set(['text', 'tel', 'number', 'password', 'search', 'select', 'textarea', 'date', 'month']);

/** Every field that may be one of a card's, wherever it stands. */
export const findCardFields = (scene: Scene): CardField[] => [
  ...typedFields(scene),
  ...hostedFields(scene),
  ...markedFields(scene),
];

function typedFields(scene: Scene): CardField[] {
  return scene.walk.fields.flatMap((element): CardField[] => {
    const type = tagOf(element) === 'input' ? typeOf(element) : tagOf(element);
    if (!TYPED.has(type) || inTemplate(element, scene)) return [];
    const declared = declaredRole(element);
    if (declared) return [{ element, role: declared, isDeclared: true }];
    const role = wordedRole(element, scene);
    return role ? [{ element, role, isDeclared: false }] : [];
  });
}

function declaredRole(element: Element): CardFieldRole | undefined {
  for (const token of (attributeOf(element, 'autocomplete') ?? '').toLowerCase().split(/\s+/)) {
    const role = AUTOCOMPLETE[token];
    if (role) return role;
  }
  return undefined;
}

function wordedRole(element: Element, scene: Scene): CardFieldRole | null {
  const identifier = [
    'id',
    'name',
    'data-testid',
    'data-encrypted-field',
    'data-cse',
    'data-stripe',
    'data-checkout',
    'data-recurly',
  ]
    .map((name) => attributeOf(element, name))
    .map((given) => (given ? tokensOf(given).join('') : ''))
    .join(' ');
  const names = tokensOf(identifiersOf(element)).join(' ');
  const words = fieldWords(element, scene);
  return (
    roles(scene.catalogue.names)(`${identifier}\n${names}\n${words}`, () => roleOf(words, names, identifier, scene)) ||
    (NUMBER_MASK.test(attributeOf(element, 'placeholder') ?? '') && !saysOtherCard(words) ? 'number' : null)
  );
}

/** "1234 5678 9012 3456", "####-####-####-####": nothing else is written in four groups of four. */
const NUMBER_MASK = /^(?:[\dx#_*•]{4}[ -]){3}[\dx#_*•]{4}$/i;

const roles = memoryFor<CardFieldRole | ''>();

function roleOf(words: string, names: string, identifier: string, scene: Scene): CardFieldRole | '' {
  if (saysOtherCard(words) || saysOtherCard(names)) return '';
  const named = (list: readonly string[]) => list.some((each) => identifier.includes(each));
  if (saysSecurityCode(words) || named(cardIdentifiers.security)) return 'security';
  if ((saysExpiry(words) && !DAY_FIRST.test(words)) || named(cardIdentifiers.expiry)) return 'expiry';
  if (
    saysCardNumber(words) ||
    isNumberOfCard(words, scene) ||
    (named(cardIdentifiers.number) && !/name|type|holder|owner|brand/.test(identifier))
  )
    return 'number';
  return '';
}

/** "No. Kartu Kredit", "Number (Visa or Mastercard)": the name of a card, or those of two networks, beside a word for numbers. */
const isNumberOfCard = (words: string, scene: Scene): boolean =>
  NUMBER_MARK.test(words) && nameCards(matchNames(words, scene.catalogue), scene);
const nameCards = (names: readonly NameMatch[], scene: Scene): boolean =>
  names.some(({ method }) => method === 'card') || names.filter(({ method }) => isNetwork(method, scene)).length > 1;
const NUMBER_MARK = /(?:^|\s)(?:n[or]|num|n[º°]|№|#|n[uú]m(?:[eéè]ro?|ber)|nummer)[.:]?(?:\s|$)/;

/** A date with a day in it is a birthday or a journey, never a card's. */
const DAY_FIRST = /(?:dd|jj|tt|gg|дд|pp|nn)\s?[/.-]\s?(?:mm|мм|kk|hh|aa)|(?:mm)\s?[/.-]\s?dd\s?[/.-]/;

/** What is said of a field, folded: its own attributes, its labels, else the words before it. */
export function fieldWords(element: Element, scene: Scene): string {
  const words = ['placeholder', 'aria-label', 'title', 'data-label'].map((name) => attributeOf(element, name) ?? '');
  const labels = [...labelsOf(element, scene), ...labelBefore(element)]
    .filter(isOfOneField)
    .flatMap((label) => itemsWithin(label, scene.walk).map(({ text }) => text));
  const said = [...words, ...labels].join(' ').trim();
  // An example of a number or date says nothing that the words before the field do not.
  return foldOnce(LETTER.test(said.replace(MASK, '')) ? said : `${said} ${textBefore(element)}`).slice(0, 300);
}

/** `<label>Card number</label><input>`: many pages forget to say which field a label is of. */
function labelBefore(element: Element): Element[] {
  const before = previousElementOf(element);
  return before && tagOf(before) === 'label' && attributeOf(before, 'for') === null ? [before] : [];
}

/** A whole row of choice can be one label, with a form in it: it names none of those fields. */
const isOfOneField = (label: Element): boolean =>
  queryAll(label, 'select,input:not([type=radio],[type=checkbox],[type=hidden])').length < 2;

const LETTER = /\p{L}/u;
/** "xxxx-xxxx". */
const MASK = /x{3,}/gi;
const LONGEST_CAPTION = 60;
/** With the white space of the page's source around it. */
const LONGEST_BARE = 200;

/** Without a label the words before the field are it: bare ones, the cell to its left, the term above. */
export function textBefore(field: Element): string {
  for (let at: Element | null = field, level = 0; at && level < 3; at = parentOf(at), level += 1) {
    for (let before = previousSiblingOf(at); before; before = previousSiblingOf(before)) {
      const type = nodeTypeOf(before);
      const text =
        type === ELEMENT
          ? textWithin(before as Element, LONGEST_CAPTION)
          : type === TEXT
            ? dataOf(before).slice(0, LONGEST_BARE).trim()
            : '';
      // A colon, or what there is to spend, can stand in a cell of its own.
      if (LETTER.test(text) && !isAmount(text)) return text.length <= LONGEST_CAPTION ? text : '';
    }
  }
  return '';
}
