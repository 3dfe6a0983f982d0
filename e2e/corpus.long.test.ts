import { beforeAll, describe, expect, it } from 'vitest';
import { findCorpus } from '../scripts/corpus.ts';
import type { ObservationLine } from '../scripts/observe/observation-of.ts';
import { observeInputs } from '../scripts/observe/observe-inputs.ts';
import { readInputs } from '../scripts/observe/read-inputs.ts';
import { readManifest } from '../scripts/observe/read-manifest.ts';
import { formatScore } from '../scripts/score/format-score.ts';
import { keepFloors } from '../scripts/score/keep-floors.ts';
import { readFamilies } from '../scripts/score/read-families.ts';
import { type Score, scoreObservations } from '../scripts/score/score-observations.ts';
import { selectEntries } from '../scripts/score/select-entries.ts';
import { observationErrors } from './observation-errors.ts';

const corpus = findCorpus();
if (!corpus) console.warn('No labelled pages: set WAYS_TO_PAY_CORPUS to their folder to measure detection on them.');

describe.skipIf(!corpus)('detection on labelled real pages', () => {
  const lines: ObservationLine[] = [];
  let score: Score;

  beforeAll(async () => {
    const archive = corpus?.manifest ?? '';
    const inputs = readInputs({ urls: [], urlsFile: undefined, archive });
    const failed = await observeInputs(
      inputs,
      {
        reveal: 'passive',
        allowOrigins: undefined,
        mobile: false,
        locale: undefined,
        concurrency: 2,
        // A page is small: a loaded machine, not the page, would be what is late.
        timeoutMs: 60_000,
        explain: false,
      },
      (line) => lines.push(line),
      () => undefined,
    );
    expect(failed).toBe(0);
    const entries = selectEntries(readManifest(archive), { archive, only: undefined, except: [] });
    score = scoreObservations(entries, lines, readFamilies());
    console.log(formatScore(score));
  }, 300_000);

  it('gives every page a line that fits the schema', () => {
    expect(lines.map(({ input }) => input)).toEqual(score.pages.map(({ id }) => id));
    expect(lines.flatMap((line) => observationErrors(line))).toEqual([]);
  });

  it('can read every page', () => {
    expect(lines.filter(({ detection }) => detection === 'unreadable').map(({ input }) => input)).toEqual([]);
  });

  keepFloors(() => score);
});
