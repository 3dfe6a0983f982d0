import { queryAll } from '../page/dom';
import type { Walk } from '../page/walk';
import { keptWith } from '../remember';
import type { Scene } from './scene';

const MOST_INNER = 60;

/** Each way asks for them, and rows are asked for twice: once to tell whether they are a choice. */
export const innerElements = (part: Element, { walk }: Scene): readonly Element[] => innerOf(walk)(part);

const innerOf = keptWith((_: Walk) => keptWith((part: Element) => queryAll(part, '*').slice(0, MOST_INNER)));
