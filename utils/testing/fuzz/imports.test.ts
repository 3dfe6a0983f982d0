import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { observationErrors } from '../../../e2e/observation-errors';
import { checkLine } from '../../import/check-line';
import { ImportProblem } from '../../import/import-problem';
import { importLimits } from '../../import/limits';
import { type ImportFile, readExport } from '../../import/read-export';
import { keepImport, undoImport } from '../../storage/keep-import';
import { keepObservation } from '../../storage/observations';
import { database } from '../../storage/schema';
import { stageImport } from '../../storage/stage-import';
import { makeObservation } from '../make-observation';
import { type AnyFile, anyFile } from './any-file';
import { fuzzRuns, fuzzTimeoutMs } from './fuzz-runs';

afterEach(async () => {
  await database().delete({ disableAutoOpen: false });
});

/** As a browser gives it: in parts, however long they are. */
function fileOf({ name, bytes }: AnyFile, breaks: readonly number[]): ImportFile {
  const parts = [...breaks, bytes.length].map((to, index) => bytes.slice(breaks[index - 1] ?? 0, to));
  return {
    name,
    size: bytes.length,
    stream: () =>
      new ReadableStream({
        start(sink) {
          for (const part of parts) sink.enqueue(part);
          sink.close();
        },
      }),
  };
}

type Outcome =
  | { readonly refused: Pick<ImportProblem, 'kind' | 'line' | 'column' | 'file'> }
  | { readonly read: unknown[] };

/** What reading a file comes to. Anything thrown but an ImportProblem is thrown on. */
async function read(file: ImportFile): Promise<Outcome> {
  const records: unknown[] = [];
  try {
    for await (const { file: name, member, lines } of readExport(file, importLimits)) {
      if (member !== null && member !== 'observations.ndjson' && member !== 'corrections.ndjson') continue;
      for (const line of lines) records.push(checkLine(line, name, importLimits));
    }
    return { read: records };
  } catch (error) {
    if (!(error instanceof ImportProblem)) throw error;
    const { kind, line, column, file: where } = error;
    return { refused: { kind, line, column, file: where } };
  }
}

const records = (outcome: Outcome) => ('read' in outcome ? (outcome.read as { kind: string; value: object }[]) : []);

async function everything() {
  const {
    imports: _imports,
    importParts: _parts,
    importStage: _stage,
    summaries: _summaries,
    ...kept
  } = Object.fromEntries(
    await Promise.all(database().tables.map(async (table) => [table.name, await table.toArray()] as const)),
  );
  return kept;
}

describe('whatever file is chosen', () => {
  it(
    'it is read as records that fit, or refused with a place in it, however it comes in parts',
    async () => {
      await fc.assert(
        fc.asyncProperty(anyFile, async (file) => {
          const outcome = await read(fileOf(file, []));
          const inParts = await read(fileOf(file, file.breaks));
          // Of two things that are wrong either may be met first.
          expect('refused' in outcome ? Object.keys(inParts) : inParts).toEqual(
            'refused' in outcome ? ['refused'] : outcome,
          );
          for (const { kind, value } of records(outcome)) {
            expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
            if (kind === 'observation') expect(observationErrors(value)).toEqual([]);
          }
          if ('refused' in outcome && outcome.refused.line !== null) {
            expect(outcome.refused.line).toBeGreaterThan(0);
            expect(outcome.refused.column).toBeGreaterThan(0);
          }
          expect(Object.keys(Object.prototype)).toEqual([]);
        }),
        { ...fuzzRuns(400), endOnFailure: true },
      );
    },
    fuzzTimeoutMs,
  );

  it(
    'the database is what it was until the import is kept, and is that again once it is taken back',
    async () => {
      await keepObservation(makeObservation('01ARYZ6S410000000000000001'));
      const before = await everything();
      await fc.assert(
        fc.asyncProperty(anyFile, async (file) => {
          try {
            await stageImport([fileOf(file, file.breaks)]);
          } catch (error) {
            expect(error).toBeInstanceOf(ImportProblem);
            expect(await database().importStage.count()).toBe(0);
            expect(await everything()).toEqual(before);
            return;
          }
          expect(await everything()).toEqual(before);
          const key = await keepImport({
            files: [file.name],
            at: '2026-11-22T10:00:00.000Z',
            conflicts: 'take-theirs',
          });
          for (const look of await database().observations.toArray()) expect(observationErrors(look)).toEqual([]);
          await undoImport(key);
          expect(await everything()).toEqual(before);
        }),
        { ...fuzzRuns(100), endOnFailure: true },
      );
    },
    fuzzTimeoutMs,
  );
});
