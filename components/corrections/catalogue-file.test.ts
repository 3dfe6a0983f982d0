import { expect, it } from 'vitest';
import { loadMethods } from '../../scripts/load-data';
import { catalogueFile } from './catalogue-file';

const own = (name: string) => ({ id: 'own-1', name, shop: 'shop.example', at: '2026-01-01T00:00:00.000Z' });

it('has every field of the files in the catalogue, and no other', () => {
  const [method] = loadMethods();
  expect(Object.keys(JSON.parse(catalogueFile(own('Zahlmich'))))).toEqual(Object.keys(method ?? {}));
});

it.each([
  ['Zahl mich!', 'zahl-mich'],
  ['Café Pay', 'cafe-pay'],
  ['付多多', ''],
])('gives "%s" the id "%s", for a person to mend', (name, id) => {
  expect(JSON.parse(catalogueFile(own(name)))).toMatchObject({ id, name, aliases: [name] });
});
