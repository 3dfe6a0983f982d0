import { matchNames } from '../catalogue/match-names';
import type { Item } from '../page/walk';
import type { RowMethod } from './row';
import type { Scene } from './scene';

const LONGEST_NAME = 40;
const SHORTEST_SHOP = 4;

/** "Belmaison card" on belmaison.com: a card that bears the name of the shop is the shop's own. */
export function storeCardOf(items: readonly Item[], scene: Scene): RowMethod[] {
  const shops = scene.address.hostname.split('.').filter((label) => label.length >= SHORTEST_SHOP);
  for (const { text, element } of items) {
    if (text.length > LONGEST_NAME) continue;
    const [name, ...others] = matchNames(text, scene.catalogue);
    if (name?.method !== 'card' || others.length > 0) continue;
    const beside = lettersOf(`${text.slice(0, name.start)} ${text.slice(name.end)}`);
    if (shops.some((shop) => beside.includes(lettersOf(shop))))
      return [{ method: 'store-card', kind: 'label', text: name.alias, element, confidence: 0.9 }];
  }
  return [];
}

const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');
