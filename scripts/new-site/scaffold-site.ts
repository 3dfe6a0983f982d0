import { getDomain } from 'tldts';

/** The address to make a folder for, or in words why none can be made for it. */
export function siteAddress(typed: string | undefined, exists: (folder: string) => boolean): URL | string {
  if (!typed) return 'Say the address of the payment step.';
  if (!URL.canParse(typed)) return `"${typed}" is no address: it begins with https:// and has a host.`;
  const address = new URL(typed);
  if (!/^https?:$/.test(address.protocol)) return `"${typed}" is no page of the web.`;
  const shop = shopOf(address);
  return exists(shop) ? `utils/sites/${shop} is there already: add a page and its expectation to it.` : address;
}

const shopOf = ({ hostname }: URL): string => getDomain(hostname, { allowPrivateDomains: true }) ?? hostname;

/** Files of a new site's folder below `utils/sites/`, by path there. Nothing else has to be edited. */
export function scaffoldSite(address: URL, month: string): Readonly<Record<string, string>> {
  const shop = shopOf(address);
  const page = `${shop}/${month}-payment-step`;
  const shown = `${address.origin}${address.pathname}`;
  return {
    [`${shop}/rule.ts`]: ruleOf(shop, shown, month),
    [`${page}.html`]: pageOf(address),
    [`${page}.expected.json`]: `${JSON.stringify(expectedOf(shown), null, 2)}\n`,
  };
}

const ruleOf = (shop: string, shown: string, month: string) => `import type { SiteRule } from '../site-rule';

/** What the page is, and where the facts are from. ${shown} */
export default {
  places: [{ kind: 'address', patterns: ['${shown}*'] }],
  basis: 'published',
  shop: '${shop}',
  pageKind: 'checkout',
  steps: [
    {
      kind: 'rows',
      list: ['[data-testid="payment-methods"]'], // ${month}
      row: ['label'],
    },
    { kind: 'pays', at: ['button[type="submit"]'] },
  ],
} satisfies SiteRule;
`;

/** Rows that rule and expectation already fit, so that a fresh folder passes and what is filled in shows. */
const pageOf = ({ hostname }: URL) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Checkout - ${hostname}</title></head>
<body><!-- Put the payment step alone here, with nothing personal in it. -->
<form data-testid="payment-methods">
<label><input type="radio" name="payment" value="card" checked> Credit card</label>
<label><input type="radio" name="payment" value="paypal"> PayPal</label>
</form><button type="submit">Place order</button>
</body></html>
`;

const expectedOf = (url: string) => ({
  about: 'What is hard about this page',
  url,
  kind: 'offerings',
  offered: { card: 'preselected', paypal: 'visible' },
  pageKind: 'checkout',
});
