import { expect, it } from 'vitest';
import { loadMethods } from '../../scripts/load-data';
import { methodOfIdentifier, requestedMethods } from './requested-methods';

it.each<[string, unknown, string[]]>([
  [
    'known methods, each once',
    ['https://google.com/pay', 'https://tez.google.com/pay', 'basic-card'],
    ['google-pay', 'card'],
  ],
  ['methods nobody knows', ['https://pay.example', 'constructor', 7, null], []],
  ['what is no list', { length: 1, 0: 'basic-card' }, []],
  ['nothing', undefined, []],
])('makes claims of %s', (_, heard, methods) => {
  expect(requestedMethods(heard).map(({ method }) => method)).toEqual(methods);
});

it('names methods of the catalogue', () => {
  const known = new Set(loadMethods().map(({ id }) => id));
  expect(Object.values(methodOfIdentifier).filter((id) => !known.has(id))).toEqual([]);
});
