import type { Offering } from '../model/offering';
import type { MethodId } from '../model/payment-method';
import { pageLanguage } from './reading';
import type { Scene } from './scene';

/** Two methods that are written alike: the usual one, and the one meant in a country, beside ways that are at home there. */
interface Namesakes {
  readonly usual: MethodId;
  readonly other: MethodId;
  /** Top-level domain of the country, and the language of it. */
  readonly tld: string;
  readonly language: string;
  readonly beside: readonly MethodId[];
}

/** PayMe of HSBC in Hong Kong, Payme in Uzbekistan; QPay of NAPS in Qatar, QPay in Mongolia: see their files in `methods`. */
const pairs: readonly Namesakes[] = [
  { usual: 'payme-hk', other: 'payme-uz', tld: '.uz', language: 'uz', beside: ['click-uz', 'humo', 'uzcard'] },
  { usual: 'naps-qa', other: 'qpay-mn', tld: '.mn', language: 'mn', beside: [] },
];

/** Of two methods with one name the one that the page means, by its address, its language or what else it takes. */
export function settleNamesakes(offerings: readonly Offering[], { address, document }: Scene): readonly Offering[] {
  const meant = pairs.filter(
    ({ tld, language, beside }) =>
      address.hostname.endsWith(tld) ||
      pageLanguage(document)?.split('-')[0] === language ||
      offerings.some(({ method, networks }) => [method, ...networks].some((id) => beside.includes(id))),
  );
  return offerings.map((offering) => {
    const pair = meant.find(({ usual }) => usual === offering.method);
    return pair ? { ...offering, method: pair.other } : offering;
  });
}
