/** Parts of a site in which who keeps a shop works. */
const KEEPERS_PATH = /^(?:(?:wp-)?admin(?:istrator|istration)?|back-?(?:end|office))$/;

export const isKeepers = (path: readonly string[]): boolean => path.some((word) => KEEPERS_PATH.test(word));

/** Words that also stand in addresses of account pages and carts: not enough alone. */
export const VAGUE_PATH = new Set([
  'cart',
  'basket',
  'trade',
  'billing',
  'purchase',
  'zakaz',
  'comanda',
  'commande',
  'bestellung',
  'pay',
  'payments',
  'order-form',
  'carrito',
  'panier',
  'warenkorb',
  'winkelwagen',
  'kurv',
  'kundvagn',
  'ostoskori',
  'koszyk',
  'kosik',
  'sepet',
  'gio-hang',
  'keranjang',
  'carrello',
  'carrinho',
]);

/** Pages of one product: a button to buy it pays nothing yet. */
export const PRODUCT_PATH =
  /^(?:p|dp|products?|produtos?|productos?|produits?|prodott[oi]|produkte?|items?|goods|detail)$/;
