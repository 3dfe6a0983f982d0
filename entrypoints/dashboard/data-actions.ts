import browser from 'webextension-polyfill';
import type { DashboardWords } from '../../components/dashboard/dashboard-words';
import type { DataActions, ExportChoice } from '../../components/dashboard/data-actions';
import { saveFile } from '../../components/dashboard/save-file';
import { lookId } from '../../utils/look/look-id';
import type { Observation } from '../../utils/model/observation';
import { coarsened, coarseTime } from '../../utils/research/coarsen';
import { writePackage } from '../../utils/research/package/write-package';
import { zipSink } from '../../utils/research/package/zip-sink';
import { previewColumns } from '../../utils/research/preview';
import { readSettings } from '../../utils/settings/settings';
import { changeSettings, loadSettings } from '../../utils/settings/stored-settings';
import { allLooks, countLooks } from '../../utils/storage/all-looks';
import { imports, keepImport, undoImport } from '../../utils/storage/keep-import';
import { keepObservation } from '../../utils/storage/observations';
import { personalSource, researchSource, sampleOf } from '../../utils/storage/package-source';
import { discardImport, stageImport } from '../../utils/storage/stage-import';
import { activeStudy, studies } from '../../utils/storage/studies';
import { type ManualRecord, observationOfRecord } from '../../utils/study/manual-record';
import { BlobParts } from './blob-parts';

const newId = (at: string) => lookId(Date.parse(at), crypto.getRandomValues(new Uint8Array(16)));
const extensionVersion = () => browser.runtime.getManifest().version;

/** Export and import on the browser's own storage and downloads. */
export function dataActions(methods: DashboardWords['methods']): DataActions {
  const book = Object.entries(methods).map(([id, method]) => ({ id, ...method }));
  const sourceOf = async (choice: ExportChoice) =>
    choice.mode === 'personal'
      ? personalSource(book, await loadSettings())
      : researchSource(book, await coarsenOptions(choice), (at) => newId(coarseTime(at, choice.time)));
  /** Without what only flat tables need. */
  async function* looksOf(choice: ExportChoice): AsyncGenerator<readonly Observation[]> {
    if (choice.mode === 'personal') return yield* allLooks();
    for await (const batch of (await sourceOf(choice)).looks) yield batch.map(({ look }) => look);
  }

  return {
    async export(choice, onProgress, signal) {
      const all = await countLooks();
      const now = new Date();
      const parts = new BlobParts();
      const name = `ways-to-pay-${choice.mode}-${now.toISOString().slice(0, 10)}`;
      if (choice.form === 'ndjson') {
        let done = 0;
        for await (const looks of looksOf(choice)) {
          signal.throwIfAborted();
          parts.add(looks.map((look) => `${JSON.stringify(look)}\n`).join(''));
          done += looks.length;
          onProgress(done, all);
        }
        saveFile(`${name}.ndjson`, parts.blob('application/x-ndjson'));
        return `${name}.ndjson`;
      }
      const about = {
        title: `Ways to pay, ${choice.mode} export`,
        licence: choice.licence,
        createdAt: now.toISOString(),
        extensionVersion: extensionVersion(),
        mode: choice.mode,
        changes:
          choice.mode === 'research' ? Object.entries(coarsened).map(([column, how]) => `${column}: ${how}`) : [],
      };
      await writePackage(
        await sourceOf(choice),
        { about, format: choice.form, onProgress: (done) => onProgress(done, all), signal },
        zipSink((bytes) => parts.add(bytes), now),
      );
      saveFile(`${name}.zip`, parts.blob('application/zip'));
      return `${name}.zip`;
    },
    privateShops: async () => (await loadSettings()).privateShops,
    keepPrivateShops: async (shops) => {
      await changeSettings(() => ({ privateShops: shops }));
    },
    preview: async (choice) =>
      previewColumns(
        await sampleOf(choice.mode === 'research' ? await coarsenOptions(choice) : null, newId),
        choice.mode,
      ),
    stage: stageImport,
    async keep(preview, conflicts, isWithSettings) {
      const key = await keepImport({ files: preview.files, at: new Date().toISOString(), conflicts });
      if (isWithSettings && preview.settings !== null) {
        const settings = readSettings(preview.settings);
        await changeSettings(() => settings);
      }
      return (await imports()).find((record) => record.key === key)?.looks ?? 0;
    },
    discard: discardImport,
    past: imports,
    undo: undoImport,
  };
}

async function coarsenOptions({ time, smallest }: ExportChoice) {
  const { privateShops } = await loadSettings();
  const linked = (await studies()).filter(({ linksVisits }) => linksVisits).map(({ id }) => id);
  return { time, smallest, privateShops: new Set(privateShops), linkedStudies: new Set(linked) };
}

/** Keeps what a person recorded by hand, as a look like any other. */
export async function keepRecord(record: ManualRecord, shop: string): Promise<void> {
  const [settings, study] = await Promise.all([loadSettings(), activeStudy(new Date())]);
  const { currency, amountBand, signedIn, market } = settings;
  const versions = { extension: extensionVersion(), catalogue: 'manual', rules: 'manual' };
  await keepObservation(
    observationOfRecord(
      record,
      newId(record.observedAt),
      shop,
      versions,
      { currency, amountBand, signedIn, market, category: study?.category ?? null },
      study ? { id: study.id, coder: study.coder } : null,
    ),
  );
}
