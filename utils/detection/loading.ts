import { attributeOf, queryAll, tokensOf } from '../page/dom';
import type { Scene } from './scene';

const LOADING = /^(?:skeleton|skel|loading|loader|spinner|shimmer|placeholder)$/;
/** What a group of choices is made of. */
const CHOICES = 'input,button,a,select,[role="radio"],[role="option"],[tabindex]';

/** A payment section that is still a skeleton, a spinner or a group without its choices: its list could not be read yet. */
export function isLoadingList(scene: Scene): boolean {
  for (const [element, order] of scene.walk.elements) {
    if (!(isBusy(element) || isEmptyGroup(element))) continue;
    if (!(scene.regionOf(element).payment || scene.headingAbove(order)?.kind === 'payment')) continue;
    if (scene.isVisible(element)) return true;
  }
  return false;
}

const isBusy = (element: Element): boolean =>
  attributeOf(element, 'aria-busy') === 'true' ||
  tokensOf(attributeOf(element, 'class') ?? '').some((token) => LOADING.test(token));

const isEmptyGroup = (element: Element): boolean =>
  /^(?:radiogroup|listbox)$/.test(attributeOf(element, 'role') ?? '') && queryAll(element, CHOICES).length === 0;
