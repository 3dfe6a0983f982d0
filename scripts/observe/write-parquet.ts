import packageFile from '../../package.json' with { type: 'json' };
import type { Observation } from '../../utils/model/observation';
import { sequenceOf } from '../../utils/research/flatten';
import { writePackage } from '../../utils/research/package/write-package';
import { loadMethods } from '../load-data';
import { folderSink } from './folder-sink';
import type { ObservationLine } from './observation-of';

/** Fills a folder with the Data Package of the observations: Parquet tables, codebook, checksums. */
export async function writeParquet(lines: readonly ObservationLine[], folder: string, now: Date): Promise<void> {
  const observations = lines.map(({ input: _, ...observation }): Observation => observation);
  const sequence = sequenceOf(observations);
  async function* looks() {
    yield observations.map((look) => ({ look, sequence: sequence.get(look.id) ?? 0 }));
  }
  await writePackage(
    { looks: looks(), corrections: [], methods: loadMethods(), others: [] },
    {
      about: {
        title: 'Ways to pay, observed',
        licence: null,
        createdAt: now.toISOString(),
        extensionVersion: packageFile.version,
        mode: 'personal',
        changes: [],
      },
      format: 'parquet',
    },
    folderSink(folder),
  );
}
