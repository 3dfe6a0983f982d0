/**
 * What "always read this shop" asks for: the whole shop where the page belongs to it,
 * so that its other steps are covered; on a cashier of somebody else only that host.
 */
export function siteToAllow(host: string | null, shop: string | null): string | null {
  const isOfShop = host !== null && shop !== null && (host === shop || host.endsWith(`.${shop}`));
  return isOfShop ? shop : host;
}
