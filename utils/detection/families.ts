import { familyOf } from '../catalogue/catalogue';
import type { MethodId } from '../model/payment-method';
import type { RowMethod } from './row';
import type { Scene } from './scene';

export interface Settled {
  readonly methods: readonly RowMethod[];
  readonly networks: readonly MethodId[];
  readonly provider: MethodId | null;
}

/** Payment companies whose name is also in the catalogue: beside a real method they only process it. */
export const isGateway = (id: MethodId, { catalogue }: Pick<Scene, 'catalogue'>): boolean =>
  familyOf(id, catalogue) === 'card' && !['card', 'store-card', 'apple-card', 'card-on-delivery'].includes(id);

export const isNetwork = (id: MethodId, { catalogue }: Pick<Scene, 'catalogue'>): boolean =>
  familyOf(id, catalogue) === 'card-network';

/** Sorts what a row names: ways to pay, the networks of its cards, the company that processes. */
export function settleFamilies(named: readonly RowMethod[], scene: Scene, isSaved: boolean): Settled {
  const once = named.filter((each, at) => named.findIndex(({ method }) => method === each.method) === at);
  const networks = once.filter(({ method }) => isNetwork(method, scene));
  const gateways = once.filter(({ method }) => isGateway(method, scene));
  let methods = once.filter((each) => !networks.includes(each) && !gateways.includes(each));
  const hasCard = methods.some(({ method }) => method === 'card');
  // "Visa / Mastercard, through LiqPay": what is told first are the cards.
  if (!hasCard && networks.length > (isSaved ? 0 : 1) && (methods.length === 0 || networks[0] === once[0]))
    methods = [{ ...networks[0]!, method: 'card' }, ...methods];
  else if (!hasCard) methods = [...methods, ...networks];
  const provider = gateways[0]?.method ?? null;
  if (methods.length === 0) methods = gateways.slice(0, 1);
  return {
    methods,
    networks: methods.some(({ method }) => method === 'card') ? networks.map(({ method }) => method) : [],
    provider,
  };
}

export const unique = <T>(list: readonly T[]): T[] => [...new Set(list)];
