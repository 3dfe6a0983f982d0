import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadCatalogue, loadFalseFriends, loadMethods, methodFiles } from '../../scripts/load-data';
import { families, type PaymentMethod } from '../model/payment-method';
import { fold } from '../page/fold';
import { openCatalogue } from './catalogue';
import { compileCatalogue, foldToken } from './compile';
import { matchNames } from './match-names';

const methods = loadMethods();
const files = methodFiles();
const byId = new Map(methods.map((method) => [method.id, method]));

/** What is wrong, one line each, saying how to repair it; a clean catalogue gives none. */
const faults = (check: (method: PaymentMethod, file: string) => Iterable<string>) =>
  methods.flatMap((method, at) => [...check(method, files[at] ?? '')].map((fault) => `${method.id}: ${fault}`));

describe('every payment method', () => {
  it('is there', () => {
    expect(methods.length).toBeGreaterThanOrEqual(698);
    expect(byId.size).toBe(methods.length);
  });

  it('has the fields of the model and no other', () => {
    const fields =
      'id name nativeNames family operator regions domain parent aliases weakAliases psp assetTokens weakAssetTokens scripts source';
    expect(
      faults(function* (method) {
        if (Object.keys(method).join(' ') !== fields) yield `write the fields in this order: ${fields}`;
      }),
    ).toEqual([]);
  });

  it('has a kebab-case id that names its file, in the folder of its family', () => {
    expect(
      faults(function* ({ id, family }, file) {
        if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) yield 'write the id in lower case, words joined by "-"';
        if (path.basename(file) !== `${id}.json`) yield `name the file ${id}.json`;
        if (path.basename(path.dirname(file)) !== family) yield `move the file into ${family}/, or correct its family`;
        if (!families.includes(family)) yield `choose one of the families ${families.join(', ')}`;
      }),
    ).toEqual([]);
  });

  it('says where it comes from', () => {
    expect(
      faults(function* ({ source }) {
        if (!source?.trim()) yield 'name a page or a list as source';
      }),
    ).toEqual([]);
  });

  it('has a parent that is in the catalogue', () => {
    expect(
      faults(function* ({ id, parent }) {
        if (parent !== null && (!byId.has(parent) || parent === id)) yield `no such parent: ${parent}`;
      }),
    ).toEqual([]);
  });

  it('has regions, a domain and scripts of the right form', () => {
    expect(
      faults(function* ({ regions, domain, scripts }) {
        for (const region of regions) if (!/^[A-Z]{2}$/.test(region)) yield `write ${region} as ISO 3166-1 alpha-2`;
        if (domain !== null && !/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(domain)) yield `write the host alone: ${domain}`;
        for (const script of scripts)
          if (!/^\.?[A-Za-z0-9.-]+\.[a-z]{2,}(\/\S*)?$/.test(script)) yield `write host and path: ${script}`;
      }),
    ).toEqual([]);
  });

  it('has names that are clean: NFC, trimmed, single blanks', () => {
    expect(
      faults(function* ({ name, nativeNames, aliases, weakAliases }) {
        for (const text of [name, ...Object.values(nativeNames), ...aliases, ...weakAliases]) {
          if (text !== text.normalize('NFC').replace(/\s+/g, ' ').trim() || fold(text) === '')
            yield `clean up "${text}"`;
        }
      }),
    ).toEqual([]);
  });

  it('can be found by a name and by a logo', () => {
    expect(
      faults(function* ({ aliases, weakAliases, assetTokens, weakAssetTokens }) {
        if (aliases.length + weakAliases.length === 0) yield 'add an alias';
        if (assetTokens.length + weakAssetTokens.length === 0) yield 'add an asset token';
      }),
    ).toEqual([]);
  });

  it('shares no name with another, strong or weak, however it is spelt', () => {
    expect(shared(({ aliases, weakAliases }) => [...aliases, ...weakAliases].map(fold))).toEqual([]);
  });

  it('has no name twice, once strong and once weak', () => {
    expect(
      faults(function* ({ aliases, weakAliases }) {
        const weak = new Set(weakAliases.map(fold));
        for (const alias of aliases) if (weak.has(fold(alias))) yield `keep "${alias}" in one of the two lists`;
      }),
    ).toEqual([]);
  });

  it('has asset tokens in lower case, long enough to be safe', () => {
    const shortButSafe = new Set(
      'amex oney qiwi knet qrph qris khqr ozow oxxo yape usdt usdc 2c2p ecny upop hbfq jdbt nspk jkos tngd lhv_'.split(
        ' ',
      ),
    );
    expect(
      faults(function* ({ assetTokens, weakAssetTokens }) {
        for (const token of [...assetTokens, ...weakAssetTokens]) {
          if (!/^[a-z0-9][a-z0-9._+-]*$/.test(token)) yield `write "${token}" in lower-case letters and digits`;
        }
        for (const token of assetTokens) {
          if (token.length < 5 && !shortButSafe.has(token))
            yield `move "${token}" to weakAssetTokens: too short to be safe in any file name`;
        }
      }),
    ).toEqual([]);
  });

  it('shares no asset token with another', () => {
    expect(shared(({ assetTokens, weakAssetTokens }) => [...assetTokens, ...weakAssetTokens].map(foldToken))).toEqual(
      [],
    );
  });

  it('shares no code with another of the same provider', () => {
    expect(
      shared(({ psp }) =>
        Object.entries(psp).flatMap(([provider, codes]) => codes.map((code) => `${provider} ${code.toLowerCase()}`)),
      ),
    ).toEqual([]);
  });
});

describe('the compiled catalogue', () => {
  const catalogue = openCatalogue(loadCatalogue());

  it('finds every method by each of its strong names, also by those left out as implied', () => {
    expect(
      faults(function* ({ id, aliases }) {
        for (const alias of aliases) {
          const found = new Set(matchNames(fold(alias), catalogue).map(({ method }) => method));
          if (found.size !== 1 || !found.has(id)) yield `"${alias}" is read as ${[...found].join(', ') || 'nothing'}`;
        }
      }),
    ).toEqual([]);
  });

  it('finds no method in a false friend, and each of them hides a name', () => {
    const withoutThem = openCatalogue(compileCatalogue(methods, [], ''));
    for (const { phrase, not } of loadFalseFriends()) {
      expect(matchNames(fold(phrase), catalogue), phrase).toEqual([]);
      expect(
        matchNames(fold(phrase), withoutThem).map(({ method }) => method),
        `"${phrase}" hides nothing: remove it`,
      ).toContain(not);
    }
  });
});

function shared(strings: (method: PaymentMethod) => readonly string[]): string[] {
  const owners = new Map<string, Set<string>>();
  for (const method of methods) {
    for (const text of strings(method)) owners.set(text, (owners.get(text) ?? new Set()).add(method.id));
  }
  return [...owners]
    .filter(([, ids]) => ids.size > 1)
    .map(([text, ids]) => `"${text}" belongs to ${[...ids].join(' and ')}: keep it in one`);
}
