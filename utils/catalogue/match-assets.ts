import type { MethodId } from '../model/payment-method.ts';
import { memoryFor } from '../remember.ts';
import { type Catalogue, toEntry } from './catalogue.ts';
import { foldToken } from './compile.ts';
import { longestHits } from './string-index.ts';

export interface AssetMatch {
  readonly method: MethodId;
  readonly weak: boolean;
}

/**
 * Methods that the name of an image file, a class, an id or a sprite id tells of.
 * Pass paths without their host: a logo served from a wallet's own server is not that wallet's.
 *
 * Weak tokens (`mc`, `zfb`, `visa`) count only as a whole word of the name and only inside a payment list. What goes on
 * as "payment" is any payment: `shop-payment` is no Shop Pay, `mobilePayment` no MobilePay.
 */
export function matchAssets(
  token: string,
  catalogue: Catalogue,
  { inPaymentList }: { readonly inPaymentList: boolean },
): readonly AssetMatch[] {
  const known = inPaymentList ? knownInList : knownAnywhere;
  return known(catalogue.tokens)(token, () => findAssets(token, catalogue, inPaymentList));
}

const knownInList = memoryFor<readonly AssetMatch[]>();
const knownAnywhere = memoryFor<readonly AssetMatch[]>();

function findAssets(token: string, catalogue: Catalogue, inPaymentList: boolean): readonly AssetMatch[] {
  const text = foldToken(token);
  const hits = longestHits(text, catalogue.tokens, (_, start, end) => {
    if (text.startsWith('payment', end - 'pay'.length)) return false;
    const weak = ((catalogue.tokens.values.get(text.slice(start, end)) ?? 0) & 1) === 1;
    return !weak || (inPaymentList && isWholeToken(token, start, end));
  });
  const entries = hits.map((hit) => toEntry(hit.value, catalogue));
  return entries.filter((entry, at) => entries.findIndex((other) => other.method === entry.method) === at);
}

/** No letter or digit before, no letter after, or a change of case: `cards-ae.png`, `mc2x`, `iconMc`, but not `mcafee`. */
function isWholeToken(token: string, start: number, end: number): boolean {
  const begins = !/[a-z0-9]/i.test(token[start - 1] ?? '') || risesAt(token, start);
  return begins && (!/[a-z]/i.test(token[end] ?? '') || risesAt(token, end));
}

const risesAt = (token: string, at: number) => /[a-z]/.test(token[at - 1] ?? '') && /[A-Z]/.test(token[at] ?? '');
