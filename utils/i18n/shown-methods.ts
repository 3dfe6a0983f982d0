import packed from 'virtual:method-labels';
import { unpackLabels } from '../catalogue/method-labels';

/** Id → what it takes to show the method: a third of `virtual:method-names`, for screens that must be quick. */
export const shownMethods = unpackLabels(packed);
