import { type Offering, prominences, unavailableReasons } from '../../model/offering';
import { joined, type Table } from '../table';
import { firstLabel, lineKeys, lookId, methodOfLine, shopOfLook } from './line-fields';
import type { LineSource } from './sources';

export const offeringsTable: Table<LineSource<Offering>> = {
  name: 'offerings',
  description: 'One row a look and method as the shop showed it.',
  primaryKey: ['look', 'method', 'saved'],
  foreignKeys: lineKeys,
  fields: [
    lookId(),
    shopOfLook(),
    methodOfLine(),
    {
      name: 'prominence',
      type: 'string',
      description:
        'Fewest deliberate acts before it can be chosen: already chosen, in sight, behind one control, behind two.',
      values: prominences,
      isRequired: true,
      of: ({ line }) => line.prominence,
    },
    {
      name: 'position',
      type: 'integer',
      description: 'Order as a buyer meets it, from 1.',
      isRequired: true,
      of: ({ line }) => line.position,
    },
    {
      name: 'available',
      type: 'boolean',
      description: 'false: shown, but this order cannot have it.',
      isRequired: true,
      of: ({ line }) => line.available,
    },
    {
      name: 'unavailable_reason',
      type: 'string',
      description: 'Why this order cannot have it.',
      values: unavailableReasons,
      of: ({ line }) => line.unavailableReason,
    },
    {
      name: 'behind',
      type: 'string',
      description: 'Label of the control that leads to it.',
      of: ({ line }) => line.behind,
    },
    {
      name: 'doors',
      type: 'string',
      description: 'Ways into one wallet (scan, app, friend, account), parted by |.',
      of: ({ line }) => joined(line.doors),
    },
    {
      name: 'saved',
      type: 'boolean',
      description: 'An instrument the shopper saved, such as a card on file.',
      isRequired: true,
      of: ({ line }) => line.saved,
    },
    {
      name: 'networks',
      type: 'string',
      description: 'Ids of the card networks a card form takes, parted by |.',
      of: ({ line }) => joined(line.networks),
    },
    {
      name: 'fee_kind',
      type: 'string',
      description: 'Whether it costs more or less.',
      values: ['fee', 'discount'],
      of: ({ line }) => line.fee?.kind ?? null,
    },
    {
      name: 'fee_text',
      type: 'string',
      description: 'The figure and its unit.',
      of: ({ line }) => line.fee?.text ?? null,
    },
    { name: 'confidence', type: 'number', description: '0 to 1.', isRequired: true, of: ({ line }) => line.confidence },
    {
      name: 'evidence_kinds',
      type: 'string',
      description: 'What was read (label, image, control, …), one each, parted by |.',
      of: ({ line }) => joined(line.evidence.map(({ kind }) => kind)),
    },
    {
      name: 'evidence_states',
      type: 'string',
      description: 'In which state it was, in the same order.',
      of: ({ line }) => joined(line.evidence.map(({ state }) => state)),
    },
    firstLabel(),
  ],
};
