import { attributeOf, tagOf, tokensOf } from './dom';

/** What beside each other makes elements look alike: tag and first class, which tells what it is; its state follows. */
export const shapeOf = (element: Element): string =>
  `${tagOf(element)}.${tokensOf((attributeOf(element, 'class') ?? '').trim().split(/\s+/)[0] ?? '')
    .slice(0, 2)
    .join('.')}`;
