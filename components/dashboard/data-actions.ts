import type { ImportFile } from '../../utils/import/read-export';
import type { ImportRecord } from '../../utils/model/import-record';
import type { Licence } from '../../utils/research/package/descriptor';
import type { PreviewColumn } from '../../utils/research/preview';
import type { ImportPreview } from '../../utils/storage/stage-import';

export interface ExportChoice {
  readonly mode: 'personal' | 'research';
  readonly form: 'ndjson' | 'csv' | 'parquet';
  readonly time: 'day' | 'month';
  readonly smallest: number;
  readonly licence: Licence | null;
}

/** What the page of export and import can have done; the storage behind it is not its business. */
export interface DataActions {
  /** Gives the name of the file that was saved. */
  export(choice: ExportChoice, onProgress: (done: number, all: number) => void, signal: AbortSignal): Promise<string>;
  /** Shops that a research export leaves out, as they are kept in the settings. */
  privateShops(): Promise<readonly string[]>;
  keepPrivateShops(shops: readonly string[]): Promise<void>;
  preview(choice: ExportChoice): Promise<readonly PreviewColumn[]>;
  stage(files: readonly ImportFile[], onProgress: (lines: number) => void): Promise<ImportPreview>;
  /** Gives how many looks were kept. */
  keep(preview: ImportPreview, conflicts: 'keep-mine' | 'take-theirs', isWithSettings: boolean): Promise<number>;
  discard(): Promise<void>;
  past(): Promise<readonly ImportRecord[]>;
  undo(key: number): Promise<void>;
}
