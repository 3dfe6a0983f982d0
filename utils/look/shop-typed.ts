import { shopOf } from './shop-of';

/** What a shop somebody typed is filed under: of a domain or address its registrable domain; `app:…` and `place:…` as they are. */
export function shopTyped(typed: string): string | undefined {
  const name = typed.trim().toLowerCase();
  if (/^(?:app|place):\S+$/.test(name)) return name;
  const address = name.includes('://') ? name : `https://${name}`;
  if (!URL.canParse(address)) return undefined;
  const { hostname } = new URL(address);
  return hostname.includes('.') ? shopOf(hostname) : undefined;
}
