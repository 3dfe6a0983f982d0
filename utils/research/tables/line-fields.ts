import type { Evidence } from '../../model/offering';
import type { MethodId } from '../../model/payment-method';
import type { Field } from '../table';
import type { LineSource, LookSource } from './sources';

// Columns that several tables have.

export const lookId = <S extends LookSource>(): Field<S> => ({
  name: 'look',
  type: 'string',
  description: 'Id of the look.',
  isRequired: true,
  of: ({ look }) => look.id,
});

export const shopOfLook = <S extends LookSource>(): Field<S> => ({
  name: 'shop',
  type: 'string',
  description: 'As in looks.',
  of: ({ look }) => look.shop,
});

export const methodOfLine = <S extends LineSource<{ readonly method: MethodId }>>(): Field<S> => ({
  name: 'method',
  type: 'string',
  description: 'Id of the payment method.',
  isRequired: true,
  of: ({ line }) => line.method,
});

export const firstLabel = <S extends LineSource<{ readonly evidence: readonly Evidence[] }>>(): Field<S> => ({
  name: 'evidence_text',
  type: 'string',
  description: 'The first known label that was read.',
  of: ({ line }) => line.evidence.find(({ text }) => text !== null)?.text ?? null,
});

/** Of a table with a row for each look and method. */
export const lineKeys = [
  { field: 'look', table: 'looks', to: 'look' },
  { field: 'method', table: 'methods', to: 'method' },
];
