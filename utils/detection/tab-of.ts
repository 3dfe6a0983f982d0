import {
  attributeOf,
  childElementsOf,
  elementById,
  identifiersOf,
  isWithin,
  parentOf,
  queryAll,
  tagOf,
  tokensOf,
} from '../page/dom';
import { isPressable } from './pressable';
import type { Scene } from './scene';

/** Panels beside each other under as many tabs: the n-th tab opens the n-th panel. */
export function tabOf(blind: Element, scene: Scene): Element | null {
  const labelledBy = attributeOf(blind, 'aria-labelledby');
  const named = labelledBy ? elementById(labelledBy.split(/\s+/)[0] ?? '', blind) : null;
  if (named && isPressable(named)) return named;
  const parent = parentOf(blind);
  if (!parent) return null;
  const panels = childElementsOf(parent).filter((child) => tagOf(child) === tagOf(blind));
  const index = panels.indexOf(blind);
  for (let at: Element | null = parent, level = 0; at && level < 3; at = parentOf(at), level += 1) {
    const strip = childElementsOf(at).find((child) => isTabStrip(child, panels.length) && !isWithin(blind, child));
    // Tabs in sight lead to no part of what is hidden as a whole: those are rows of one panel, and as many by chance.
    if (strip) return scene.isVisible(strip) === scene.isVisible(parent) ? (tabsIn(strip)[index] ?? null) : null;
  }
  return null;
}

function isTabStrip(element: Element, count: number): boolean {
  const tabs = tabsIn(element);
  return tabs.length === count && isCalledTabs(element) && tabs.every(looksLikeTab);
}

const isCalledTabs = (element: Element): boolean =>
  attributeOf(element, 'role') === 'tablist' ||
  tokensOf(identifiersOf(element)).some((token) => /^(?:tabs?|nav|switch|segment)/.test(token));

/** A bar at the head of a page has parts too. */
const looksLikeTab = (element: Element): boolean =>
  isPressable(element) ||
  tagOf(element) === 'li' ||
  tokensOf(identifiersOf(element)).some((token) => /^(?:tab|item|pill|seg)/.test(token)) ||
  queryAll(element, 'a,button,[role=tab]').length > 0;

function tabsIn(strip: Element): Element[] {
  let children = childElementsOf(strip);
  while (children.length === 1 && children[0]) children = childElementsOf(children[0]);
  return children;
}
