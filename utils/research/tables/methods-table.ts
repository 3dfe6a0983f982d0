import { families } from '../../model/payment-method';
import { ownerOfOperator } from '../owner-groups';
import { joined, type Table } from '../table';
import type { MethodSource } from './sources';

export const methodsTable: Table<MethodSource> = {
  name: 'methods',
  description: 'Every payment method of the catalogue.',
  primaryKey: ['method'],
  foreignKeys: [],
  fields: [
    {
      name: 'method',
      type: 'string',
      description: 'Id, the English brand name; never renamed.',
      isRequired: true,
      of: ({ id }) => id,
    },
    {
      name: 'name',
      type: 'string',
      description: 'The brand’s own English name.',
      isRequired: true,
      of: ({ name }) => name,
    },
    {
      name: 'name_zh',
      type: 'string',
      description: 'Its Chinese name.',
      of: ({ nativeNames }) => nativeNames.zh ?? null,
    },
    {
      name: 'family',
      type: 'string',
      description: 'What sort of thing it is.',
      values: families,
      of: ({ family }) => family,
    },
    { name: 'operator', type: 'string', description: 'Company behind it.', of: ({ operator }) => operator },
    {
      name: 'owner_group',
      type: 'string',
      description: 'Group that owns it, where it also owns shops.',
      of: ({ operator }) => ownerOfOperator(operator),
    },
    { name: 'parent', type: 'string', description: 'The wallet it usually sits under.', of: ({ parent }) => parent },
    {
      name: 'regions',
      type: 'string',
      description: 'ISO 3166-1 alpha-2, parted by |; empty: worldwide.',
      of: ({ regions }) => joined(regions),
    },
  ],
};
