import { getDomain } from 'tldts';

/**
 * The shop a host belongs to: its registrable domain, private suffixes included,
 * so that two shops of one hosting service stay two. Addresses without such a
 * domain (IP addresses, `shop.localhost`, a public suffix itself) are their own shop.
 */
export function shopOf(host: string): string {
  if (host.endsWith('.localhost')) return host;
  return getDomain(host, { allowPrivateDomains: true }) ?? host;
}
