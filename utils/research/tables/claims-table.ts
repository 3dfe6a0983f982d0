import type { Claim } from '../../model/offering';
import type { Table } from '../table';
import { firstLabel, lineKeys, lookId, methodOfLine, shopOfLook } from './line-fields';
import type { LineSource } from './sources';

export const claimsTable: Table<LineSource<Claim>> = {
  name: 'claims',
  description: 'What pages outside the checkout say a shop takes; never counted as offered.',
  primaryKey: ['look', 'claim'],
  foreignKeys: lineKeys,
  fields: [
    lookId(),
    {
      name: 'claim',
      type: 'integer',
      description: 'Tells claims of one look apart.',
      isRequired: true,
      of: ({ index }) => index + 1,
    },
    shopOfLook(),
    methodOfLine(),
    {
      name: 'basis',
      type: 'string',
      description: 'What the claim rests on.',
      values: ['logo', 'statement', 'structured-data', 'payment-request'],
      isRequired: true,
      of: ({ line }) => line.basis,
    },
    firstLabel(),
  ],
};
