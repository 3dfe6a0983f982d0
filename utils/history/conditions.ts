import type { Context } from '../model/observation';

/** What can make one look at a shop differ from the next without the shop having changed anything. */
export const conditionNames = ['device', 'lang', 'signedIn', 'amountBand', 'currency', 'market', 'category'] as const;
export type ConditionName = (typeof conditionNames)[number];

/**
 * Whether two looks were had under conditions that do not contradict each other.
 * An unknown condition contradicts nothing: most looks do not know the shopper's market.
 */
export function areComparable(one: Context, other: Context): boolean {
  return one === other || conditionNames.every((name) => agree(name, one[name], other[name]));
}

function agree(name: ConditionName, one: Context[ConditionName], other: Context[ConditionName]): boolean {
  if (one === null || other === null || one === other) return true;
  return name === 'lang' && sameLanguage(String(one), String(other));
}

/** `en` and `en-US` are one language told more or less exactly; `zh-CN` and `zh-TW` are two editions of a shop. */
function sameLanguage(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return `${long.toLowerCase()}-`.startsWith(`${short.toLowerCase()}-`);
}
