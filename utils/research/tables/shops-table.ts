import { ownerOfShop } from '../owner-groups';
import type { Table } from '../table';
import type { ShopSource } from './sources';

export const shopsTable: Table<ShopSource> = {
  name: 'shops',
  description: 'Every shop with a look in this package, as kept: the corrections file some elsewhere.',
  primaryKey: ['shop'],
  foreignKeys: [],
  fields: [
    {
      name: 'shop',
      type: 'string',
      description: 'Registrable domain, app:<store id> or place:<slug>.',
      isRequired: true,
      of: ({ shop }) => shop,
    },
    {
      name: 'owner_group',
      type: 'string',
      description: 'Group that owns it, where known.',
      of: ({ shop }) => ownerOfShop(shop),
    },
    { name: 'looks', type: 'integer', description: 'All looks.', isRequired: true, of: ({ looks }) => looks },
    {
      name: 'readable_looks',
      type: 'integer',
      description: 'Looks that read a payment step.',
      isRequired: true,
      of: ({ readable }) => readable,
    },
    {
      name: 'complete_looks',
      type: 'integer',
      description: 'Of those, read wholly.',
      isRequired: true,
      of: ({ complete }) => complete,
    },
    {
      name: 'first_look',
      type: 'datetime',
      description: 'When it was first looked at.',
      isRequired: true,
      of: ({ firstAt }) => firstAt,
    },
    {
      name: 'last_look',
      type: 'datetime',
      description: 'When it was last looked at.',
      isRequired: true,
      of: ({ lastAt }) => lastAt,
    },
  ],
};
