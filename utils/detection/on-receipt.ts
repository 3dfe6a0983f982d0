import { matchNames } from '../catalogue/match-names';
import type { Item } from '../page/walk';
import { isList } from './label-methods';
import type { RowMethod } from './row';
import type { Scene } from './scene';
import { saysOnReceipt } from './words';

const AT_THE_DOOR = new Set(['card', 'cash']);

/** "Card, to the courier", "Hotově / kartou při převzetí": what is paid at the door is paid on delivery, in cash or by card. */
export function onReceipt(methods: readonly RowMethod[], items: readonly Item[], scene: Scene): readonly RowMethod[] {
  const isPaidAtDoor = ({ method, element, kind }: RowMethod) =>
    AT_THE_DOOR.has(method) &&
    items.some(
      (item) =>
        (((item.element === element || kind === 'control') && saysOnReceipt(item.text)) ||
          (method === 'cash' && namesOnDelivery(item.text, scene))) &&
        !isList(item.text),
    );
  const atDoor = methods.filter(isPaidAtDoor);
  if (atDoor.length === 0) return methods;
  const others = methods.filter((each) => !atDoor.includes(each));
  if (others.some(({ method }) => method === 'cash-on-delivery')) return others;
  const hasCash = atDoor.some(({ method }) => method === 'cash');
  return [...others, { ...atDoor[0]!, method: hasCash ? 'cash-on-delivery' : 'card-on-delivery' }];
}

/** "Efectivo (contrareembolso)": in brackets behind the name of cash; or, "In cash when you get it", below it. */
const namesOnDelivery = (text: string, { catalogue }: Scene): boolean =>
  matchNames(text, catalogue).some(
    ({ method, weak }) => method === 'cash-on-delivery' && (!weak || text.includes('(')),
  );
