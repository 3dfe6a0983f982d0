import { fold } from '../page/fold.ts';

/** `words/<file>.json`, by file. */
export type WordFiles = Readonly<Record<string, unknown>>;

/**
 * The lists of `words/*.json` and how each is used: sought in a text as whole words, as words and
 * the beginnings of longer ones, as part of words, or compared with a whole label. A list compared as a whole is kept to the last entry.
 */
export const wordLists = {
  'change-verbs': 'whole',
  'card-fields.number': 'word',
  'card-fields.security': 'word',
  'card-fields.expiry': 'part',
  'card-fields.notPayment': 'stem',
  'card-fields.identifiers.number': 'part',
  'card-fields.identifiers.security': 'part',
  'card-fields.identifiers.expiry': 'part',
  'page-kinds.success': 'word',
  'page-kinds.choose': 'part',
  'page-kinds.login': 'word',
  'page-kinds.payout': 'word',
  'page-kinds.refund': 'word',
  'page-kinds.delivery': 'word',
  'page-kinds.cart': 'whole',
  'page-kinds.orders': 'whole',
  'page-kinds.all': 'whole',
  'page-kinds.keeps': 'word',
  'page-kinds.survey': 'word',
  'page-kinds.addToCart': 'word',
  'page-kinds.help': 'whole',
  'page-kinds.reorder': 'word',
  'page-kinds.onward': 'word',
  'pay-buttons': 'whole',
  'pay-verbs': 'whole',
  'pay-stems': 'part',
  'row-states.chosenTokens': 'whole',
  'row-states.unchosenTokens': 'whole',
  'row-states.disabledTokens': 'whole',
  'row-states.chosen': 'whole',
  'row-states.saved': 'part',
  'row-states.limits': 'word',
  'row-states.fee': 'part',
  'row-states.discount': 'part',
  'row-states.bank': 'word',
  'row-states.onReceipt': 'word',
  'row-states.declined': 'part',
  'row-states.doors.scan': 'part',
  'row-states.doors.app': 'part',
  'row-states.doors.friend': 'part',
  'row-states.doors.account': 'part',
  'row-states.reasons.amount': 'part',
  'row-states.reasons.region': 'part',
  'row-states.reasons.device': 'part',
  'row-states.reasons.temporary': 'part',
  'row-states.reasons.account': 'part',
  'row-states.reasons.order': 'part',
} as const;
export type WordList = keyof typeof wordLists;

/** Every list of the files, folded; a list that is not told of above, or told of and not there, is our mistake. */
export function wordsIn(files: WordFiles): [WordList, readonly string[]][] {
  const found = Object.entries(files).flatMap(([file, content]) => listsIn(file, content));
  const unknown = found.filter(([name]) => !isWordList(name)).map(([name]) => name);
  const missing = Object.keys(wordLists).filter((list) => !found.some(([name]) => name === list));
  if (unknown.length + missing.length > 0)
    throw new Error(`word lists not told of: ${unknown.join(', ')}; without words: ${missing.join(', ')}`);
  return found.flatMap(([name, words]) => (isWordList(name) ? [[name, words.map(fold)]] : []));
}

function listsIn(name: string, content: unknown): [string, string[]][] {
  if (isWords(content)) return [[name, content]];
  if (typeof content !== 'object' || content === null) throw new Error(`${name} is no list of words`);
  return Object.entries(content).flatMap(([key, inner]) => listsIn(`${name}.${key}`, inner));
}

const isWords = (content: unknown): content is string[] =>
  Array.isArray(content) && content.every((word) => typeof word === 'string');
const isWordList = (name: string): name is WordList => name in wordLists;
