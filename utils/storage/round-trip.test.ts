import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { observationErrors } from '../../e2e/observation-errors';
import type { ImportFile } from '../import/read-export';
import type { Correction, Observation } from '../model/observation';
import { writePackage } from '../research/package/write-package';
import { zipSink } from '../research/package/zip-sink';
import { anyCorrection, anyObservation } from '../testing/any-observation';
import { allLooks } from './all-looks';
import { forget, purgeForgotten } from './forget';
import { imports, keepImport, undoImport } from './keep-import';
import { personalSource } from './package-source';
import { database } from './schema';
import { stageImport } from './stage-import';

afterEach(async () => {
  await database().delete({ disableAutoOpen: false });
});

const at = '2026-11-22T10:00:00.000Z';

const kept = fc.uniqueArray(anyObservation, { selector: ({ id }) => id, maxLength: 8 }).chain((looks) =>
  fc.record({
    looks: fc.constant(looks),
    corrections: fc.uniqueArray(anyCorrection(looks), { selector: ({ id }) => id, maxLength: 4 }),
  }),
);

/** `-0` is lost in JSON, here as in every export; the database keeps it. */
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

async function keep({ looks, corrections }: { looks: readonly Observation[]; corrections: readonly Correction[] }) {
  await database().observations.bulkPut([...looks]);
  await database().corrections.bulkPut([...corrections]);
}

async function everything() {
  const { observations, corrections, ownMethods, studies } = database();
  return asJson({
    looks: await observations.toArray(),
    corrections: await corrections.toArray(),
    ownMethods: await ownMethods.toArray(),
    studies: await studies.toArray(),
  });
}

async function wipe() {
  await forget({ kind: 'all' }, 'wipe', 0);
  await purgeForgotten(Number.MAX_SAFE_INTEGER);
}

async function exported(settings: unknown = {}): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  const about = {
    title: 't',
    licence: null,
    createdAt: at,
    extensionVersion: '0.1.0',
    mode: 'personal',
    changes: [],
  } as const;
  const sink = zipSink((bytes) => void chunks.push(bytes), new Date(at));
  await writePackage(await personalSource([], settings), { about, format: 'csv' }, sink);
  return new Uint8Array(Buffer.concat(chunks));
}

const file = (name: string, content: string | Uint8Array): ImportFile => new File([content as BlobPart], name);

it('makes observations that the published schema allows', () => {
  fc.assert(
    fc.property(anyObservation, (look) => {
      expect(observationErrors(asJson(look))).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

describe('a personal export', () => {
  it('brings back the same looks, corrections and settings after everything was deleted', async () => {
    await fc.assert(
      fc.asyncProperty(kept, async (records) => {
        await wipe();
        await keep(records);
        const settings = { wallets: ['alipay'], market: 'CN' };
        const before = await everything();
        const archive = await exported(settings);
        await wipe();
        expect(await everything()).toEqual({ looks: [], corrections: [], ownMethods: [], studies: [] });
        const preview = await stageImport([file('mine.zip', archive)]);
        await keepImport({ files: preview.files, at, conflicts: 'keep-mine' });
        expect(await everything()).toEqual(before);
        expect(preview.settings).toEqual(settings);
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it('is taken in twice without a difference, and taken back', async () => {
    const look = fc.sample(anyObservation, { numRuns: 1, seed: 7 })[0] as Observation;
    await keep({ looks: [look], corrections: [] });
    const before = await everything();
    const lines: string[] = [];
    for await (const batch of allLooks()) lines.push(...batch.map((look) => `${JSON.stringify(look)}\n`));
    const again = await stageImport([file('a.ndjson', lines.join('')), file('b.ndjson', lines.join(''))]);
    expect(again.looks).toEqual({ fresh: 0, same: 2, conflicting: 0 });
    const key = await keepImport({ files: again.files, at, conflicts: 'keep-mine' });
    expect(await everything()).toEqual(before);
    await undoImport(key);
    expect(await everything()).toEqual(before);
    expect(await imports()).toEqual([]);
  });
});

describe('looks that differ from those here', () => {
  it.each([
    ['keep-mine', 'mine'],
    ['take-theirs', 'theirs'],
  ] as const)('are told of, and %s leaves %s', async (conflicts, note) => {
    const look = { ...(fc.sample(anyObservation, { numRuns: 1, seed: 7 })[0] as Observation), note: 'mine' };
    await keep({ looks: [look], corrections: [] });
    const preview = await stageImport([file('theirs.ndjson', JSON.stringify({ ...look, note: 'theirs' }))]);
    expect(preview.looks).toEqual({ fresh: 0, same: 0, conflicting: 1 });
    expect(preview.conflicts).toEqual([{ id: look.id, shop: look.shop, observedAt: look.observedAt }]);
    const key = await keepImport({ files: preview.files, at, conflicts });
    expect((await database().observations.get(look.id))?.note).toBe(note);
    await undoImport(key);
    expect((await database().observations.get(look.id))?.note).toBe('mine');
  });
});
