import fs from 'node:fs';
import path from 'node:path';

/**
 * Folder of labelled real pages that detection is measured on, set by WAYS_TO_PAY_CORPUS; undefined when there is
 * none. The pages belong to their sites and are no part of the project.
 */
export function findCorpus(): { readonly manifest: string } | undefined {
  const folder = process.env.WAYS_TO_PAY_CORPUS ?? path.resolve(import.meta.dirname, '../../shared/corpus');
  const manifest = path.join(folder, 'manifest.json');
  return fs.existsSync(manifest) ? { manifest } : undefined;
}
