import type { MethodNames } from '../../utils/catalogue/method-names';
import type { MethodId } from '../../utils/model/payment-method';
import { fold } from '../../utils/page/fold';

/** So many fit on a screen; who sees none of theirs types another letter. */
const most = 30;

export type MethodBook = Readonly<Record<MethodId, MethodNames>>;

/** Methods known by any name in any language that holds the words typed; names that begin with them first, the better known before the others. */
export function searchMethods(typed: string, book: MethodBook): MethodId[] {
  const wanted = fold(typed);
  if (wanted === '') return [];
  return Object.entries(book)
    .map(([id, method]) => ({ id, rank: rankOf(wanted, method), known: method.aliases.length }))
    .filter(({ rank }) => rank < Number.POSITIVE_INFINITY)
    .sort((a, b) => a.rank - b.rank || b.known - a.known || a.id.localeCompare(b.id))
    .slice(0, most)
    .map(({ id }) => id);
}

function rankOf(wanted: string, { name, nativeNames, aliases }: MethodNames): number {
  const own = [name, ...Object.values(nativeNames)].map(fold);
  const others = aliases.map(fold);
  const ranks = [
    own.includes(wanted),
    own.some((text) => text.startsWith(wanted)),
    own.some((text) => text.includes(` ${wanted}`)),
    own.some((text) => text.includes(wanted)),
    others.some((text) => text.startsWith(wanted)),
    others.some((text) => text.includes(wanted)),
  ];
  const rank = ranks.indexOf(true);
  return rank === -1 ? Number.POSITIVE_INFINITY : rank;
}
