/**
 * What tells one step of a checkout from the next within a document: the path,
 * and the part after # where a page keeps its routes there. A query or an anchor
 * changes while the shopper stays.
 */
export function stepOf(address: URL): string {
  const route = /^#!?\//.test(address.hash) ? (address.hash.split('?')[0] ?? '') : '';
  return address.origin + address.pathname + route;
}
