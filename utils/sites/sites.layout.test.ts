import { describe, expect, it } from 'vitest';
import type { Detection } from '../model/detection';
import { differences, type ExpectedReading } from '../testing/expected-reading';
import { readPage } from '../testing/read-page';
import { renderPage } from '../testing/render-page';
import { rulesByFolder, siteRules } from '.';
import { rulesFor } from './rules-for';
import type { SiteRule } from './site-rule';

/** What a person expects of a fixture, with what a rule tells besides. */
interface ExpectedSite extends ExpectedReading {
  readonly platform?: string;
  readonly pageKind?: string;
  /** The rule knows a part: only with the generic detector is the page read wholly. */
  readonly genericNeeded?: boolean;
  /** Nothing of it can be known without the rule. */
  readonly rulesOnly?: boolean;
  /** What only somebody who knows the site can expect. */
  readonly withRule?: Partial<ExpectedReading>;
}

const markup = import.meta.glob<string>('./*/*.html', { query: '?raw', import: 'default', eager: true });
const expectations = import.meta.glob<ExpectedSite>('./*/*.expected.json', { import: 'default', eager: true });
const otherPages = import.meta.glob<string>('../detection/pages/*.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const fixtures = Object.entries(markup).map(([file, html]) => {
  const expected = expectations[file.replace(/\.html$/, '.expected.json')];
  if (!expected) throw new Error(`${file} has no expectation beside it`);
  const [, folder = '', name = ''] = /^\.\/([^/]+)\/(.+)\.html$/.exec(file) ?? [];
  const rule = rulesByFolder.get(folder);
  if (!rule) throw new Error(`${folder} has a page, but no rule.ts`);
  return { folder, name: `${folder}/${name}`, html, expected, rule };
});
const cases = fixtures.map((fixture) => [`${fixture.name}: ${fixture.expected.about}`, fixture] as const);

function siteDifferences(detection: Detection, expected: ExpectedSite): string[] {
  const lines = differences(detection, { ...expected, ...expected.withRule });
  if (detection.kind === 'unreadable') return lines;
  for (const field of ['platform', 'pageKind'] as const)
    if (expected[field] !== undefined && detection[field] !== expected[field])
      lines.push(`${field}: expected ${expected[field]}, came ${detection[field]}`);
  return lines;
}

describe('with all rules and the generic detector', () => {
  it.each(cases)('reads %s', async (_name, { html, expected }) => {
    const lines = siteDifferences(await readPage(html, expected.url), expected);
    expect(lines, lines.join('\n')).toEqual([]);
  });
});

describe('by its rule alone', () => {
  const known = cases.filter(([, { rule, expected }]) => rule.steps.length > 0 && !expected.genericNeeded);
  it.each(known)('reads %s', async (_name, { html, expected, rule }) => {
    const lines = siteDifferences(await readPage(html, expected.url, { rules: [rule], genericOff: true }), expected);
    expect(lines, lines.join('\n')).toEqual([]);
  });
});

describe('without any rule', () => {
  it('reads at least 85 % of the pages right', async () => {
    const wrong: string[] = [];
    const judged = fixtures.filter(({ expected }) => !expected.rulesOnly);
    for (const { name, html, expected } of judged) {
      // Who processes and how a wallet is entered only rules can tell of most pages.
      const { provider: _provider, doors: _doors, ...alone } = expected;
      const lines = differences(await readPage(html, expected.url, { rules: [] }), alone);
      if (lines.length > 0) wrong.push(`${name}\n  ${lines.join('\n  ')}`);
    }
    const share = 1 - wrong.length / judged.length;
    console.log(
      `generic alone: ${judged.length - wrong.length} of ${judged.length} fixtures right\n${wrong.join('\n')}`,
    );
    expect(share).toBeGreaterThanOrEqual(0.85);
  });
});

describe('a rule holds nowhere else', () => {
  it.each(cases)('not at %s', async (_name, { html, expected, rule }) => {
    const page = await renderPage(html, expected.url);
    const held = rulesFor(siteRules, page.document, new URL(expected.url)).filter((each) => each !== rule);
    page.remove();
    expect(held.map(folderOf)).toEqual([]);
  });

  it('nor at any page of the detector but those drawn after its platform', () => {
    const held: Record<string, (string | undefined)[]> = {};
    for (const [file, html] of Object.entries(otherPages)) {
      // Markers are asked of the document alone: laying out hundreds of pages would take long.
      const page = new DOMParser().parseFromString(html, 'text/html');
      const rules = rulesFor(siteRules, page, new URL('https://shop.example/checkout'));
      const name = file.replace(/^.*\/|\.html$/g, '');
      const foreign = rules.map(folderOf).filter((folder) => !isNamedAfter(name, folder ?? ''));
      if (foreign.length > 0) held[name] = foreign;
    }
    expect(held).toEqual({
      'en-express-and-card-frames': ['shopify'],
      'es-bizum-redsys': ['prestashop'],
      'es-mx-oxxo-spei': ['woocommerce'],
    });
  });
});

/** `en-real-woo-checkout` says by its name that it is drawn after WooCommerce. */
const isNamedAfter = (page: string, folder: string) =>
  page.split('-').some((word) => word.length > 2 && word !== 'shop' && folder.startsWith(word.replace(/\d+$/, '')));

const folderOf = (rule: SiteRule) => [...rulesByFolder].find(([, each]) => each === rule)?.[0];
