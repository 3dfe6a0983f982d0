import { findLabel } from '../../utils/page/find-label';
import { shadowRootOf } from './shadow-root-of';

/** Brings a label of the page into the middle of the window. Nothing gets the focus: that makes some pages act. */
export function scrollToLabel(labels: readonly string[]): boolean {
  const isVisible = (element: Element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  const found = findLabel(document, labels, { isVisible, shadowRootOf });
  found?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  return found !== undefined;
}
