export type Route =
  | { readonly page: 'shops' | 'findings' | 'study' | 'record' | 'data' | 'settings' }
  | { readonly page: 'shop'; readonly shop: string }
  | { readonly page: 'method'; readonly method: string };

export const pages = ['shops', 'findings', 'study', 'record', 'data', 'settings'] as const;

/** The page an address fragment names; the shops where it names none. */
export function routeOf(hash: string): Route {
  const [page = '', ...rest] = hash.replace(/^#\/?/, '').split('/');
  const name = decoded(rest.join('/'));
  if (page === 'shop' && name !== '') return { page, shop: name };
  if (page === 'method' && name !== '') return { page, method: name };
  return { page: pages.find((known) => known === page) ?? 'shops' };
}

export function hrefOf(route: Route): string {
  if (route.page === 'shop') return `#/shop/${encodeURIComponent(route.shop)}`;
  if (route.page === 'method') return `#/method/${encodeURIComponent(route.method)}`;
  return `#/${route.page}`;
}

/** A fragment typed by hand may hold a lone per cent sign. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
