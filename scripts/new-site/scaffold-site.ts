import { getDomain } from 'tldts';

/** Files of a new site's folder below `utils/sites/`, by path there. Nothing else has to be edited. */
export function scaffoldSite(address: URL, month: string): Readonly<Record<string, string>> {
  const shop = getDomain(address.hostname, { allowPrivateDomains: true }) ?? address.hostname;
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

const pageOf = ({ hostname }: URL) => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Checkout - ${hostname}</title></head>
<body>
<!-- The payment step alone, with nothing personal in it. -->
</body>
</html>
`;

const expectedOf = (url: string) => ({
  about: 'What is hard about this page',
  url,
  kind: 'offerings',
  offered: { card: 'preselected', paypal: 'visible' },
  pageKind: 'checkout',
});
