import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadMethods } from '../../scripts/load-data';
import { folderSink } from '../../scripts/observe/folder-sink';
import { shopsSaid } from '../history/apply-corrections';
import type { Correction } from '../model/observation';
import { generateLooks } from '../testing/generate-looks';
import { findings } from './findings';
import { sequenceOf } from './flatten';
import { LookColumnsBuilder } from './look-columns';
import { methodFigures } from './method-figures';
import { ownerOfOperator } from './owner-groups';
import type { TableFormat } from './package/descriptor';
import { writePackage } from './package/write-package';
import { openQuery, type Query } from './testing/query';

const methods = loadMethods();
const owners = new Map(methods.map(({ id, operator }) => [id, ownerOfOperator(operator)]));
const looks = [...generateLooks({ looks: 600, shops: 40 })];
/** Every ninth look was filed under another shop by hand: one of the others, one never looked at, or none until said. */
const corrections = looks
  .filter((_, index) => index % 9 === 0)
  .flatMap(({ id }, index) =>
    ['first.example', ['taobao.com', looks[index]?.shop ?? 'new.example', 'new.example'][index % 3] ?? ''].map(
      (value, turn): Correction => ({
        id: `${id} ${turn}`,
        observation: id,
        method: null,
        verdict: 'wrong-shop',
        value,
        coder: null,
        at: `2027-01-0${turn + 1}T00:00:00.000Z`,
      }),
    ),
  );
const said = shopsSaid(corrections);
const filed = looks.map((look) => ({ ...look, shop: said.get(look.id) ?? look.shop }));
const builder = new LookColumnsBuilder();
for (const look of filed) builder.add(look);
const { columns } = builder.build();
const found = findings(columns, {}, (id) => owners.get(id) ?? null);

const cookbook = fs.readFileSync(path.resolve(import.meta.dirname, '../../docs/cookbook.md'), 'utf8');
const recipes = [...cookbook.matchAll(/```sql ([\w-]+)\n([\s\S]*?)```/g)].map(([, name = '', sql = '']) => ({
  name,
  sql,
}));

const countOf = ({ count, of }: { readonly count: number; readonly of: number }) => ({ count, of });

describe.each<TableFormat>(['parquet', 'csv'])('the cookbook, on %s', (format) => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'cookbook-'));
  const answers = new Map<string, Record<string, unknown>[]>();
  let query: Query;

  beforeAll(async () => {
    const sequence = sequenceOf(filed);
    async function* batches() {
      yield looks.map((look) => ({ look, sequence: sequence.get(look.id) ?? 0 }));
    }
    const about = {
      title: 't',
      licence: null,
      createdAt: '2026-01-01T00:00:00.000Z',
      extensionVersion: '0',
      mode: 'personal',
      changes: [],
    } as const;
    await writePackage({ looks: batches(), corrections, methods, others: [] }, { about, format }, folderSink(folder));
    query = await openQuery(folder, format);
    for (const { name, sql } of recipes) answers.set(name, await query(sql));
  }, 60_000);
  afterAll(() => {
    query.close();
    fs.rmSync(folder, { recursive: true });
  });

  it('has its recipes', () => {
    expect(recipes.map(({ name }) => name)).toContain('default-share');
    expect(recipes.length).toBeGreaterThan(10);
    expect(found.preselected.length).toBeGreaterThan(3);
    expect(found.ownPreferredByGroup.length).toBeGreaterThan(3);
  });

  it('finds the default share of the findings page', () => {
    expect(answers.get('default-share')).toEqual(
      found.preselected.map((one) => ({ method: one.method, ...countOf(one) })),
    );
  });

  it('finds the same preference for a group’s own', () => {
    expect(answers.get('default-share-by-group')).toEqual(
      found.ownPreferredByGroup.map((one) => ({ group: one.group, ...countOf(one) })),
    );
  });

  it('finds the same steps, hidden shares and coverage', () => {
    const steps = Object.values(found.steps).map((one, step) => ({ step, ...countOf(one) }));
    expect(answers.get('steps')).toEqual(steps);
    expect(answers.get('shops-that-hide')).toEqual([countOf(found.shopsThatHide)]);
    expect(answers.get('left-closed')).toEqual([countOf(found.leftClosed)]);
    const { complete, partial, unreadable } = found.coverage;
    expect(answers.get('coverage')).toEqual([
      { complete: complete.count, partial: partial.count, unreadable: unreadable.count, of: complete.of },
    ]);
  });

  it('finds the same change over time', () => {
    expect(answers.get('change-over-time')).toEqual(
      methodFigures(columns, {}, 'wechat-pay').months.map((one) => ({ month: one.month, ...countOf(one) })),
    );
  });

  it('finds the same interval', async () => {
    for (const { count, of, low, high } of [...found.preselected, found.hidden, found.coverage.unreadable]) {
      const [row] = await query(`select wilson(${count}, ${of}).low as low, wilson(${count}, ${of}).high as high`);
      expect(row?.low).toBeCloseTo(low ?? Number.NaN, 12);
      expect(row?.high).toBeCloseTo(high ?? Number.NaN, 12);
    }
  });

  it('finds methods by market and side by side', () => {
    expect(answers.get('methods-by-market')?.length).toBeGreaterThan(5);
    expect(answers.get('co-occurrence')?.length).toBe(20);
  });
});
