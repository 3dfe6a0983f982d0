import { strToU8, zipSync } from 'fflate';
import { afterEach, describe, expect, it } from 'vitest';
import { keepObservation } from '../storage/observations';
import { database } from '../storage/schema';
import { stageImport } from '../storage/stage-import';
import { makeObservation } from '../testing/make-observation';
import { ImportProblem } from './import-problem';
import { type ImportLimits, importLimits } from './limits';

const id = '01ARYZ6S410000000000000000';
const good = JSON.stringify(makeObservation(id));

afterEach(async () => {
  await database().delete({ disableAutoOpen: false });
});

const edited = (change: Record<string, unknown>): string => JSON.stringify({ ...JSON.parse(good), ...change });

const refusals: [
  name: string,
  content: string | Uint8Array,
  kind: string,
  line: number | null,
  column: number | null,
][] = [
  ['no JSON', `${good}\n{"schema":`, 'not-json', 2, 11],
  ['half a line', good.slice(0, -20), 'not-json', 1, good.length - 22],
  ['a list', '[1, 2]', 'unknown-kind', 1, 1],
  ['another object', '{"a": 1}', 'unknown-kind', 1, 1],
  ['a wrong type', good.replace('"unnamed":0', '"unnamed":"0"'), 'not-fitting', 1, good.indexOf('"unnamed":0') + 11],
  ['a wrong id', good.replace(id, '../../etc/passwd'), 'not-fitting', 1, good.indexOf(`"${id}"`) + 1],
  ['an unknown field', edited({ extra: 1 }), 'not-fitting', 1, 1],
  ['a missing field', edited({ shop: undefined }), 'not-fitting', 1, 1],
  ['__proto__', good.replace('{', '{"__proto__":{"polluted":true},'), 'not-fitting', 1, 1],
  ['constructor', good.replace('{', '{"constructor":{"prototype":{"polluted":true}},'), 'not-fitting', 1, 1],
  [
    '__proto__ within',
    good.replace('"context":{', '"context":{"__proto__":{"polluted":true},'),
    'not-fitting',
    1,
    good.indexOf('"context":') + 11,
  ],
  ...(['2026-02-30', '2026-04-31', '2025-02-29', '2100-02-29', '2026-13-01', '2026-00-10'] as const).map(
    (day): (typeof refusals)[number] => [
      `a day that is none (${day})`,
      edited({ observedAt: `${day}T09:00:00.000Z` }),
      'not-fitting',
      1,
      edited({ observedAt: `${day}T09:00:00.000Z` }).indexOf(`"${day}`) + 1,
    ],
  ),
  ['a newer schema', good.replace('observation@1', 'observation@7'), 'newer', 1, good.indexOf('"observation@1"') + 1],
  [
    'a schema that is none',
    good.replace('observation@1', 'observation@1e9'),
    'not-fitting',
    1,
    good.indexOf('"observation@1"') + 1,
  ],
  ['depth', good.replace('"note":null', `"note":${'['.repeat(100_000)}${']'.repeat(100_000)}`), 'too-deep', 1, 1],
  ['depth without an end', '{"a":'.repeat(100_000), 'too-deep', 1, 1],
  ['a line without end', 'a'.repeat(importLimits.lineLength + 1), 'line-too-long', 1, 1],
  ['bytes that are no text', Uint8Array.of(0x7b, 0xff, 0xfe, 0x0a), 'not-text', 1, 1],
  [
    'bytes that are no text in a later line',
    Uint8Array.from([...strToU8(`${good}\n${good}\n`), 0x22, 0xe4, 0x22, 0x0a]),
    'not-text',
    3,
    1,
  ],
  ['an archive of something else', zipSync({ 'readme.txt': strToU8('hello') }), 'no-observations', null, null],
  ['an archive with a bad line', zipSync({ 'observations.ndjson': strToU8(`${good}\n{}`) }), 'unknown-kind', 2, 1],
  ['a path out of the archive', zipSync({ '../observations.ndjson': strToU8(good) }), 'no-observations', null, null],
];

describe('a hostile file', () => {
  it.each(refusals)('with %s is refused, and nothing has changed', async (_, content, kind, line, column) => {
    await keepObservation(makeObservation('01ARYZ6S410000000000000001'));
    const before = await everything();
    const refused = await staged(content).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(ImportProblem);
    expect(refused).toMatchObject({ kind, line, column });
    expect(await everything()).toEqual(before);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it('that unpacks to far more than it is worth is refused before it fills the memory', async () => {
    const bomb = zipSync({ 'observations.ndjson': new Uint8Array(24_000_000).fill(0x0a) }, { level: 9 });
    expect(bomb.length).toBeLessThan(100_000);
    await expect(staged(bomb, { ...importLimits, lines: Number.POSITIVE_INFINITY })).rejects.toMatchObject({
      kind: 'too-large',
    });
  }, 30_000);

  it.each<[string, Partial<ImportLimits>, string]>([
    ['lines', { lines: 1 }, 'too-many'],
    ['bytes', { bytes: 10 }, 'too-large'],
  ])('with too many %s is refused', async (_, limits, kind) => {
    await expect(staged(`${good}\n${good}`, { ...importLimits, ...limits })).rejects.toMatchObject({ kind });
  });

  it('that ends in the middle of an archive is refused', async () => {
    const noise = Array.from({ length: 300 }, (_, index) => edited({ note: `${Math.sin(index)}` }));
    const whole = zipSync({ 'observations.ndjson': strToU8(noise.join('\n')) });
    await expect(staged(whole.slice(0, whole.length >> 1))).rejects.toBeInstanceOf(ImportProblem);
    expect(await database().importStage.count()).toBe(0);
  });
});

it('of many rows whose last line is wrong leaves nothing of those that were right', async () => {
  const rows = Array.from({ length: 1201 }, (_, index) => edited({ id: `${id.slice(0, -4)}${1000 + index}` }));
  expect((await staged(rows.join('\n'))).looks.fresh).toBe(1201);
  expect(await database().importStage.count()).toBeGreaterThan(1);
  await expect(staged([...rows, '{}'].join('\n'))).rejects.toBeInstanceOf(ImportProblem);
  expect(await database().importStage.count()).toBe(0);
});

it('reads the last day of February in a leap year', async () => {
  expect((await staged(edited({ observedAt: '2024-02-29T23:59:59Z' }))).looks.fresh).toBe(1);
});

it('reads what observe writes, without the input it names', async () => {
  const preview = await staged(edited({ input: 'https://shop.example/pay?order=1' }));
  expect(preview.looks.fresh).toBe(1);
  expect(JSON.stringify(await database().importStage.toArray())).not.toContain('order=1');
});

const staged = (content: string | Uint8Array, limits: ImportLimits = importLimits) =>
  stageImport([new File([content as BlobPart], 'theirs')], () => {}, limits);

async function everything() {
  return Promise.all(database().tables.map(async (table) => [table.name, await table.toArray()] as const));
}
