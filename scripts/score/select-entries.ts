import { InputError } from '../observe/input-error.ts';
import type { ManifestEntry } from '../observe/read-manifest';
import type { ScoreOptions } from './score-options';
import type { TruthEntry } from './truth';

/** The entries to score; throws an InputError for an id that is not there and for an entry without truth. */
export function selectEntries(
  entries: readonly ManifestEntry[],
  { archive, only, except }: Pick<ScoreOptions, 'archive' | 'only' | 'except'>,
): TruthEntry[] {
  const ids = new Set(entries.map((entry) => entry.id));
  const unknown = [...(only ?? []), ...except].filter((id) => !ids.has(id));
  if (unknown.length) throw new InputError(`manifest ${archive} has no entry ${unknown.join(', ')}`);
  const selected = entries.filter((entry) => (only?.includes(entry.id) ?? true) && !except.includes(entry.id));
  if (selected.length === 0) throw new InputError(`manifest ${archive}: no entry is left to score`);
  return selected.map(({ id, truth, why }) => {
    if (truth === undefined) throw new InputError(`manifest ${archive}: entry ${id} has no truth to score against`);
    return { id, truth, why };
  });
}
