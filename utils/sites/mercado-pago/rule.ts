import type { SiteRule } from '../site-rule';

/** Mercado Pago's hosted checkout. Addresses only, 2026. https://www.mercadopago.com.ar/checkout/v1/redirect?pref_id=1 */
export default {
  places: [{ kind: 'address', patterns: ['https://www.mercadopago.*/checkout/*'] }],
  basis: 'addresses',
  hosted: true,
  pageKind: 'cashier',
  provider: 'mercado-pago',
  steps: [],
} satisfies SiteRule;
