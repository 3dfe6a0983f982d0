import type { Correction } from '../../model/observation';
import { correctionVerdicts } from '../../model/observation-values';
import { ownerOfShop } from '../owner-groups';
import type { Table } from '../table';

export const correctionsTable: Table<Correction> = {
  name: 'corrections',
  description: 'Verdicts of people on lines of looks, beside them and never in their place.',
  primaryKey: ['correction'],
  foreignKeys: [{ field: 'look', table: 'looks', to: 'look' }],
  fields: [
    { name: 'correction', type: 'string', description: 'Id of the correction.', isRequired: true, of: ({ id }) => id },
    {
      name: 'look',
      type: 'string',
      description: 'Id of the look it speaks of.',
      isRequired: true,
      of: ({ observation }) => observation,
    },
    { name: 'method', type: 'string', description: 'Id of the method it speaks of.', of: ({ method }) => method },
    {
      name: 'verdict',
      type: 'string',
      description: 'right: coded and found right.',
      values: correctionVerdicts,
      isRequired: true,
      of: ({ verdict }) => verdict,
    },
    {
      name: 'value',
      type: 'string',
      description: 'What it should be: a prominence for wrong-state and missing, a shop for wrong-shop.',
      of: ({ value }) => value,
    },
    {
      name: 'owner_group',
      type: 'string',
      description: 'Group that owns the shop a wrong-shop names, where known.',
      of: ({ verdict, value }) => (verdict === 'wrong-shop' ? ownerOfShop(value) : null),
    },
    { name: 'coder', type: 'string', description: 'Pseudonym of who coded it.', of: ({ coder }) => coder },
    { name: 'at', type: 'datetime', description: 'When, in UTC.', isRequired: true, of: ({ at }) => at },
  ],
};
