import { attributeOf, tokensOf } from '../page/dom';
import type { Scene } from './scene';

const LOADING = /^(?:skeleton|skel|loading|loader|spinner|shimmer|placeholder)$/;

/** A payment section that is still a skeleton or a spinner: its list could not be read yet. */
export function isLoadingList(scene: Scene): boolean {
  for (const [element, order] of scene.walk.elements) {
    const isBusy =
      attributeOf(element, 'aria-busy') === 'true' ||
      tokensOf(attributeOf(element, 'class') ?? '').some((token) => LOADING.test(token));
    if (!isBusy || !(scene.regionOf(element).payment || scene.headingAbove(order)?.kind === 'payment')) continue;
    if (scene.isVisible(element)) return true;
  }
  return false;
}
