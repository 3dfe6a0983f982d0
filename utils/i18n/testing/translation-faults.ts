import { type Message, type Messages, placeholders } from '../message';

/**
 * What is wrong with a translation, a line for each key and fault; none when it is whole.
 *
 * @param sameWords keys whose words the language shares with English; one that no longer does is a fault too
 */
export function translationFaults(
  tag: string,
  messages: Messages,
  english: Messages,
  sameWords: readonly string[] = [],
): string[] {
  const missing = Object.keys(english).filter((key) => messages[key] === undefined);
  const unknown = Object.keys(messages).filter((key) => english[key] === undefined);
  const faults = Object.entries(english).flatMap(([key, said]) => {
    const own = messages[key];
    if (own === undefined) return [];
    const found = [
      formsOf(own).some((form) => !form.trim()) && 'has an empty form',
      placesOf(own) !== placesOf(said) && 'fills other places than the English',
      saysSomething(said) && isSame(own, said) !== sameWords.includes(key) && 'is it English by accident?',
      lacksForm(tag, own, said) && 'lacks a plural form',
      hidesNumber(tag, own, said) && 'leaves the number out of a form that stands for several',
    ];
    return found.filter((fault) => fault !== false).map((fault) => `${key}: ${fault}`);
  });
  return [...missing.map((key) => `${key}: is missing`), ...unknown.map((key) => `${key}: nothing says it`), ...faults];
}

const formsOf = (message: Message): string[] => (typeof message === 'string' ? [message] : Object.values(message));
const placesOf = (message: Message): string => placeholders(formsOf(message).join()).join();

/** Has words of its own beside its placeholders. */
const saysSomething = (message: Message): boolean =>
  formsOf(message).some((form) => /\p{L}/u.test(form.replace(/\{\w+\}/g, '')));

const isSame = (own: Message, english: Message): boolean =>
  formsOf(own).every((form) => formsOf(english).includes(form));

/** The forms for millions of Romance languages may fall back to `other`: nothing here is counted so far. */
const numbers = Array.from({ length: 201 }, (_, number) => number);

function lacksForm(tag: string, own: Message, english: Message): boolean {
  if (typeof english === 'string' || Object.keys(english).length === 1) return false;
  const rules = new Intl.PluralRules(tag);
  return typeof own === 'string' || numbers.some((number) => own[rules.select(number)] === undefined);
}

function hidesNumber(tag: string, own: Message, english: Message): boolean {
  if (typeof own === 'string' || !placesOf(english).split(',').includes('count')) return false;
  const rules = new Intl.PluralRules(tag);
  return Object.entries(own).some(([form, text]) => {
    const standsForSeveral = numbers.filter((number) => number > 0 && rules.select(number) === form).length > 1;
    return standsForSeveral && !text.includes('{count}');
  });
}
