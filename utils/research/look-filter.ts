import { devices, sources } from '../model/observation-values';
import { at, type LookColumns, lookFlags } from './look-columns';

/** Which looks count. Absent parts ask for nothing; days are ISO 8601, both included. */
export interface LookFilter {
  readonly from?: string;
  readonly to?: string;
  readonly market?: string;
  readonly lang?: string;
  readonly device?: (typeof devices)[number];
  readonly source?: (typeof sources)[number];
  readonly study?: string;
}

/** Whether the look at a place in the columns counts. Conditions that are unknown fit only where none is asked for. */
export function lookTest(columns: LookColumns, filter: LookFilter): (index: number) => boolean {
  const from = filter.from ? Date.parse(`${filter.from}T00:00:00Z`) : 0;
  const to = filter.to ? Date.parse(`${filter.to}T00:00:00Z`) + dayMs : Number.POSITIVE_INFINITY;
  const market = codeOf(columns.markets, filter.market);
  const lang = codeOf(columns.langs, filter.lang);
  const study = codeOf(columns.studies, filter.study);
  const source = filter.source === undefined ? undefined : sources.indexOf(filter.source);
  const mobile = filter.device === undefined ? undefined : filter.device === devices[1] ? lookFlags.mobile : 0;
  return (index) => {
    const time = at(columns.time, index);
    const flags = at(columns.flags, index);
    return (
      time >= from &&
      time < to &&
      (market === undefined || columns.market[index] === market) &&
      (lang === undefined || columns.lang[index] === lang) &&
      (study === undefined || columns.study[index] === study) &&
      (source === undefined || (flags & 3) === source) &&
      (mobile === undefined || (flags & lookFlags.mobile) === mobile)
    );
  };
}

const dayMs = 86_400_000;

/** -1, which fits nothing, where a value is asked for that no look has. */
function codeOf(names: readonly string[], name: string | undefined): number | undefined {
  return name === undefined ? undefined : names.indexOf(name);
}
