import { expect, it } from 'vitest';
import { loadMethods } from '../../scripts/load-data';
import { packLabels, unpackLabels } from './method-labels';

const methods = loadMethods();

it('gives back of every method its name in each language, its family and its regions', () => {
  expect(unpackLabels(packLabels(methods))).toEqual(
    Object.fromEntries(
      methods.map(({ id, name, nativeNames, family, regions }) => [id, { name, nativeNames, family, regions }]),
    ),
  );
});

it('refuses a name that could not be told from two', () => {
  const [method] = methods;
  if (!method) throw new Error('no methods');
  expect(() => packLabels([{ ...method, nativeNames: { de: 'Dies|das' } }])).toThrow(`${method.id}: "|" parts`);
});
