import { familyOf } from '../catalogue/catalogue';
import type { Door } from '../model/offering';
import type { MethodId } from '../model/payment-method';
import { unique } from './families';
import type { NamedRow } from './row';
import type { Scene } from './scene';
import { doorWords } from './words';

/** How a wallet is entered, as a rule knows or its row says. */
export function doorsOf({ items, doors = [] }: NamedRow, method: MethodId, scene: Scene): Door[] {
  if (familyOf(method, scene.catalogue) !== 'wallet') return [];
  const said = doorWords
    .filter(({ said }) => items.some(({ text }) => text.length <= 60 && said(text)))
    .map(({ door }) => door);
  return unique([...doors, ...said]);
}
