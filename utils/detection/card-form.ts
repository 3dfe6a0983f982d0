import { attributeOf, closest, enclosingForm, identifiersOf, parentOf, tagOf, textWithin } from '../page/dom';
import { fold } from '../page/fold';
import { type CardField, findCardFields } from './card-fields';
import { typeOf } from './fields';
import type { Scene } from './scene';
import { saysOtherCard } from './words';

/** Fields in which a card is typed in, and the smallest part of the page that holds them. */
export interface CardForm {
  readonly number: CardField;
  readonly fields: readonly CardField[];
  readonly container: Element;
}

export function findCardForms(scene: Scene): CardForm[] {
  const fields = findCardFields(scene);
  const numbers = fields.filter(({ role }) => role === 'number');
  const forms: CardForm[] = [];
  for (const number of numbers) {
    const form = formAround(number, fields, scene);
    scene.explain?.('card number field', { identifiers: identifiersOf(number.element), accepted: form !== null });
    if (form && !forms.some(({ container }) => container === form.container)) forms.push(form);
  }
  return forms;
}

/** Levels around the number in which its expiry date or security code must stand. */
const WIDEST = 12;

function formAround(number: CardField, fields: readonly CardField[], scene: Scene): CardForm | null {
  const others = fields.filter(
    ({ role, element }) => (role === 'security' || role === 'expiry') && element !== number.element,
  );
  let container: Element | null = null;
  for (let at = parentOf(number.element), level = 0; at && level < WIDEST; at = parentOf(at), level += 1) {
    if (others.some(({ element }) => contains(at!, element))) {
      container = at;
      break;
    }
  }
  if (!container) {
    // A number alone is a card to pay with only where the page declares it so, or right below the heading of the payment, and asks for no password.
    if (!(number.isDeclared || isBelowPayment(number, scene)) || asksPassword(number.element, scene)) return null;
    container =
      closest(number.element, (at) => ['form', 'fieldset', 'section', 'li'].includes(tagOf(at))) ??
      parentOf(number.element);
    if (!container) return null;
  }
  if (!number.isDeclared && saysOtherCard(headingOver(number, scene))) return null;
  if (scene.regionOf(number.element).login && asksPassword(number.element, scene)) return null;
  return { number, fields: fields.filter(({ element }) => contains(container!, element)), container };
}

const isBelowPayment = ({ element }: CardField, { walk, headingAbove }: Scene): boolean =>
  headingAbove(walk.elements.get(element) ?? 0)?.kind === 'payment';

/** What the last heading before the number says, also one that names a way to pay: "Gift card", then "Credit card". */
function headingOver({ element }: CardField, { walk, headingAbove }: Scene): string {
  const place = walk.elements.get(element) ?? 0;
  const tagged = walk.headings.findLast((heading) => walk.elements.get(heading)! < place);
  const other = headingAbove(place);
  return tagged && (!other || walk.elements.get(tagged)! > other.item.order)
    ? fold(textWithin(tagged, LONGEST_HEADING))
    : (other?.item.text ?? '');
}

const LONGEST_HEADING = 60;

function contains(outer: Element, inner: Element): boolean {
  return closest(inner, (at) => at === outer) !== null;
}

function asksPassword(near: Element, scene: Scene): boolean {
  const form = enclosingForm(near);
  return scene.walk.fields.some(
    (field) =>
      tagOf(field) === 'input' &&
      typeOf(field) === 'password' &&
      !/cvv|cvc|csc|security|cc-/.test(
        `${identifiersOf(field)} ${attributeOf(field, 'autocomplete') ?? ''}`.toLowerCase(),
      ) &&
      (!form || contains(form, field)),
  );
}
