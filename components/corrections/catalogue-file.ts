import type { OwnMethod } from '../../utils/model/own-method';
import type { PaymentMethod } from '../../utils/model/payment-method';

/** A method the shopper named, as the file that would bring it into the catalogue; what they do not know is left empty. */
export function catalogueFile({ name }: OwnMethod): string {
  const file: PaymentMethod = {
    id: idOf(name),
    name,
    nativeNames: {},
    family: 'wallet',
    operator: null,
    regions: [],
    domain: null,
    parent: null,
    aliases: [name],
    weakAliases: [],
    psp: {},
    assetTokens: [],
    weakAssetTokens: [],
    scripts: [],
    source: '',
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

const idOf = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
