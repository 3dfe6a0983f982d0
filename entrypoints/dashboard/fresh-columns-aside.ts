import type { LookColumns } from '../../utils/research/look-columns';

/** How the worker answers. */
export type ColumnsAnswer =
  | { readonly kind: 'fresh'; readonly columns: LookColumns | undefined }
  | { readonly kind: 'failed'; readonly error: unknown };

/** `freshColumns` in a thread of its own: reading what came since takes longer than a page may stand still. */
export function freshColumnsAside(): Promise<LookColumns | undefined> {
  const worker = new Worker(new URL('./columns-worker.ts', import.meta.url), { type: 'module' });
  return new Promise<LookColumns | undefined>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<ColumnsAnswer>) =>
      data.kind === 'fresh' ? resolve(data.columns) : reject(data.error);
    worker.onerror = ({ message }) => reject(new Error(message));
  }).finally(() => worker.terminate());
}
