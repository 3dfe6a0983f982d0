import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadMethods } from '../../../scripts/load-data';
import type { Correction } from '../../model/observation';
import { makeObservation } from '../../testing/make-observation';
import { makeOffering } from '../../testing/make-offering';
import { sequenceOf } from '../flatten';
import { profileErrors } from '../testing/profile-errors';
import { openQuery, type Query } from '../testing/query';
import type { TableFormat } from './descriptor';
import { writePackage } from './write-package';
import { zipSink } from './zip-sink';

const looks = [
  makeObservation('1', {
    shop: 'taote.example',
    observedAt: '2026-11-01T09:00:00.123Z',
    offerings: [
      makeOffering('alipay', { prominence: 'preselected', position: 1 }),
      makeOffering('wechat-pay', { prominence: 'one-step', position: 2, behind: '更换' }),
    ],
    note: '=HYPERLINK("http://evil.example")',
  }),
  makeObservation('2', { shop: 'taote.example', observedAt: '2026-11-02T09:00:00.000Z' }),
  makeObservation('3', {
    shop: null,
    detection: 'unreadable',
    reason: 'frame',
    completeness: 'partial',
    note: 'zeile\r\n"zwei", 中文',
  }),
  makeObservation('4', {
    shop: 'claims.example',
    detection: 'not-checkout',
    claims: [{ method: 'visa', basis: 'logo', evidence: [] }],
  }),
];
const corrections: Correction[] = [
  {
    id: 'c1',
    observation: '1',
    method: 'wechat-pay',
    verdict: 'right',
    value: null,
    coder: 'b',
    at: '2026-11-03T00:00:00.000Z',
  },
];

async function packageFiles(format: TableFormat): Promise<Record<string, Uint8Array>> {
  const sequence = sequenceOf(looks);
  const chunks: Uint8Array[] = [];
  async function* batches() {
    for (const look of looks) yield [{ look, sequence: sequence.get(look.id) ?? 0 }];
  }
  await writePackage(
    {
      looks: batches(),
      corrections,
      methods: loadMethods(),
      others: [{ name: 'settings', title: 'Settings', lines: [{ wallets: ['alipay'] }] }],
    },
    {
      about: {
        title: 'Two shops',
        licence: 'CC-BY-4.0',
        createdAt: '2026-11-22T10:00:00.000Z',
        extensionVersion: '0.1.0',
        mode: 'personal',
        changes: [],
      },
      format,
    },
    zipSink((bytes) => void chunks.push(bytes), new Date('2026-11-22T10:00:00Z')),
  );
  return unzipSync(new Uint8Array(Buffer.concat(chunks)));
}

describe.each(['csv', 'parquet'] as const)('a package with %s tables', (format) => {
  let files: Record<string, Uint8Array>;
  let folder: string;
  let query: Query;

  beforeAll(async () => {
    files = await packageFiles(format);
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'package-'));
    for (const [name, bytes] of Object.entries(files)) fs.writeFileSync(path.join(folder, name), bytes);
    query = await openQuery(folder, format);
  });
  afterAll(() => {
    query.close();
    fs.rmSync(folder, { recursive: true });
  });

  it('fits the profiles of the Frictionless specification', () => {
    expect(profileErrors(JSON.parse(text('datapackage.json')))).toEqual([]);
  });

  it('names every file but its own descriptor and citation, with true sizes and checksums', () => {
    const { resources } = JSON.parse(text('datapackage.json'));
    const told = resources.map(({ path, bytes, hash }: Record<string, unknown>) => [path, bytes, hash]).sort();
    const true_ = Object.entries(files)
      .filter(([name]) => name !== 'datapackage.json' && name !== 'CITATION.cff')
      .map(([name, bytes]) => [name, bytes.length, `sha256:${bytesToHex(sha256(bytes))}`])
      .sort();
    expect(told).toEqual(true_);
    expect(told.length).toBe(8);
  });

  it('has the looks as they were kept, one a line', () => {
    const lines = text('observations.ndjson').trim().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toEqual(looks);
  });

  it('has a row for every look, also for those that found nothing', async () => {
    expect(
      await query(
        "select look, shop, detection, offerings, strftime(observed_at, '%Y-%m-%dT%H:%M:%S.%g') t from looks order by look",
      ),
    ).toEqual([
      { look: '1', shop: 'taote.example', detection: 'offerings', offerings: 2, t: '2026-11-01T09:00:00.123' },
      { look: '2', shop: 'taote.example', detection: 'offerings', offerings: 0, t: '2026-11-02T09:00:00.000' },
      { look: '3', shop: null, detection: 'unreadable', offerings: 0, t: '2026-11-01T09:00:00.000' },
      { look: '4', shop: 'claims.example', detection: 'not-checkout', offerings: 0, t: '2026-11-01T09:00:00.000' },
    ]);
  });

  it('has the offerings in long form, with Chinese as it was', async () => {
    expect(await query('select look, method, prominence, behind, saved from offerings order by position')).toEqual([
      { look: '1', method: 'alipay', prominence: 'preselected', behind: null, saved: false },
      { look: '1', method: 'wechat-pay', prominence: 'one-step', behind: '更换', saved: false },
    ]);
  });

  it('counts shops, and says who owns what', async () => {
    expect(await query('select shop, looks, readable_looks, complete_looks from shops order by shop')).toEqual([
      { shop: 'claims.example', looks: 1, readable_looks: 0, complete_looks: 0 },
      { shop: 'taote.example', looks: 2, readable_looks: 2, complete_looks: 2 },
    ]);
    expect(await query("select owner_group, name_zh from methods where method = 'wechat-pay'")).toEqual([
      { owner_group: 'tencent', name_zh: '微信支付' },
    ]);
    expect(await query('select verdict, coder from corrections')).toEqual([{ verdict: 'right', coder: 'b' }]);
  });

  it('keeps what a spreadsheet would run from running, and only in CSV', async () => {
    const [row] = await query("select note from looks where look = '1'");
    expect(row?.note).toBe(`${format === 'csv' ? "'" : ''}=HYPERLINK("http://evil.example")`);
    expect(await query("select note from looks where look = '3'")).toEqual([{ note: 'zeile\r\n"zwei", 中文' }]);
  });

  const text = (name: string) => new TextDecoder().decode(files[name]);
});
