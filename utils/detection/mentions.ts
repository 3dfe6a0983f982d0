import type { Mention, Offering } from '../model/offering';
import type { MethodId } from '../model/payment-method';
import type { Scene } from './scene';

const MOST_MENTIONS = 60;

/** What the page names besides: footers, badges, help, rows nobody can reach. */
export function findMentions(offerings: readonly Offering[], scene: Scene): Mention[] {
  const offered = new Set(offerings.flatMap(({ method, networks }) => [method, ...networks]));
  const mentions = new Map<MethodId, Mention>();
  for (const { item, matches } of scene.named) {
    for (const { method, weak, alias } of matches) {
      if (weak || offered.has(method) || mentions.has(method) || mentions.size >= MOST_MENTIONS) continue;
      const state = item.inTemplate || !scene.isVisible(item.element) ? 'hidden-in-page' : 'shown';
      mentions.set(method, {
        method,
        evidence: [{ kind: item.from === 'alt' ? 'image' : 'label', state, text: alias }],
      });
    }
  }
  return [...mentions.values()];
}
