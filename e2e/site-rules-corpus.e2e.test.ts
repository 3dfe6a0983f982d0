import fs from 'node:fs';
import path from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { needBrowser } from '../scripts/browser.mjs';
import { rulesByFolder } from '../utils/sites/index.ts';
import { holdsAt } from '../utils/sites/rules-for.ts';
import type { SiteRule } from '../utils/sites/site-rule.ts';

const corpus = path.resolve(process.env.WAYS_TO_PAY_CORPUS ?? path.join(import.meta.dirname, '../../shared/corpus'));
const manifest = path.join(corpus, 'manifest.json');

interface Entry {
  readonly id: string;
  readonly url: string;
  readonly file?: string;
}

/** Pages of the corpus that really are of a known shop or platform. On all others no rule may hold. */
const held: Readonly<Record<string, readonly string[]>> = {
  'alipay-step2': ['alipay-cashier'],
  'ddg-opticsplanet-checkout': ['paypal-buttons'],
  'ddg-walmart-checkout': ['walmart.com'],
  'stokefoiling-checkout': ['woocommerce'],
};

/** Kept apart to judge the detector by; nobody looks at them while it is made. */
const apart = new Set(
  (
    'ddg-amazon-card ddg-www-evisa-mofa-go-jp-login ddg-namecheap-com-login lenovo-cashier tpshop-pay ' +
    'ddg-gmemberssl-gmarket-co-kr-signup nespresso-order-summary ddg-kroger-checkout ddg-myecp-payment ' +
    'doctorshoe-checkout dangdang-cart alipay-cashier-2016'
  ).split(' '),
);

describe.skipIf(!fs.existsSync(manifest))(`site rules on the pages of ${corpus}`, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: needBrowser() });
  });
  afterAll(() => browser?.close());

  it('hold on none but those of their own shop or platform', async () => {
    const entries = (JSON.parse(fs.readFileSync(manifest, 'utf8')) as Entry[]).filter(({ id }) => !apart.has(id));
    expect(entries.length).toBeGreaterThan(10);
    const page = await browser.newPage({ offline: true });
    const found: Record<string, string[]> = {};
    const rules = [...rulesByFolder];
    for (const { id, url, file } of entries) {
      const html = fs.readFileSync(path.join(corpus, file ?? `pages/${id}.html`), 'utf8');
      // Markers are asked of the parsed document: it needs neither scripts nor layout.
      const marked = await page.evaluate(
        ([markup, selectors]) => {
          const parsed = new DOMParser().parseFromString(markup, 'text/html');
          return selectors.map((selector) => selector !== '' && parsed.querySelector(selector) !== null);
        },
        [html, rules.map(([, rule]) => markersOf(rule))] as const,
      );
      const folders = rules.flatMap(([folder, rule], at) =>
        holdsAt(rule, new URL(url)) || marked[at] ? [folder] : [],
      );
      if (folders.length > 0) found[id] = folders;
    }
    expect(found).toEqual(held);
  });
});

const markersOf = ({ places }: SiteRule): string =>
  places.flatMap((place) => (place.kind === 'marker' ? place.selector : [])).join();
