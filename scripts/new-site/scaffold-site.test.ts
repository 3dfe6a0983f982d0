import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { rulesByFolder } from '../../utils/sites';
import { scaffoldSite, siteAddress } from './scaffold-site';

const sites = path.resolve(import.meta.dirname, '../../utils/sites');

describe('a new site', () => {
  const files = scaffoldSite(new URL('https://www.shop.example/checkout/payment?token=secret'), '2026-11');

  it('is one folder with a rule, a page and what is expected of it', () => {
    expect(Object.keys(files)).toEqual([
      'shop.example/rule.ts',
      'shop.example/2026-11-payment-step.html',
      'shop.example/2026-11-payment-step.expected.json',
    ]);
  });

  it('keeps nothing of the address but host and path', () => {
    expect(Object.values(files).join('\n')).not.toContain('secret');
  });

  it('takes under 40 lines', () => {
    const lines = Object.values(files).flatMap((text) => text.trimEnd().split('\n'));
    expect(lines.length).toBeLessThan(40);
  });
});

describe('an address', () => {
  it.each([
    [undefined, 'Say the address of the payment step.'],
    ['shop.example/checkout', '"shop.example/checkout" is no address: it begins with https:// and has a host.'],
    ['file:///tmp/page.html', '"file:///tmp/page.html" is no page of the web.'],
    ['https://buy.taobao.com/x', 'utils/sites/taobao.com is there already: add a page and its expectation to it.'],
    ['https://www.shop.example/checkout', new URL('https://www.shop.example/checkout')],
  ])('%s', (typed, told) => {
    expect(siteAddress(typed, (folder) => rulesByFolder.has(folder))).toEqual(told);
  });
});

describe('the folders of utils/sites', () => {
  const folders = fs.readdirSync(sites, { withFileTypes: true }).filter((entry) => entry.isDirectory());

  it('are all there is to a rule: each is found without being listed anywhere', () => {
    expect(folders.length).toBeGreaterThan(40);
    expect([...rulesByFolder.keys()].sort()).toEqual(folders.map(({ name }) => name).sort());
  });

  it.each(folders.map(({ name }) => name))('%s: no file outside it names it', (name) => {
    const shared = fs.readdirSync(sites, { withFileTypes: true }).filter((entry) => entry.isFile());
    const naming = shared.filter(
      (entry) =>
        !entry.name.includes('.test.') && fs.readFileSync(path.join(sites, entry.name), 'utf8').includes(`/${name}'`),
    );
    expect(naming.map((entry) => entry.name)).toEqual([]);
  });

  it.each(folders.map(({ name }) => name))('%s: its rule has under 40 lines', (name) => {
    expect(fs.readFileSync(path.join(sites, name, 'rule.ts'), 'utf8').split('\n').length).toBeLessThanOrEqual(40);
  });
});
