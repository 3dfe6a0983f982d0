import { useMemo } from 'preact/hooks';
import { devices, sources } from '../../utils/model/observation-values';
import type { LookColumns } from '../../utils/research/look-columns';
import type { LookFilter } from '../../utils/research/look-filter';
import { useWords } from '../words';
import { useDashboardWords } from './dashboard-words';
import { Select, Text } from './Field';

export interface FilterBarProps {
  readonly columns: LookColumns;
  readonly filter: LookFilter;
  readonly onFilter: (filter: LookFilter) => void;
}

/** Which looks count, on every page that counts looks. */
export function FilterBar({ columns, filter, onFilter }: FilterBarProps) {
  const { d } = useDashboardWords();
  const { language } = useWords();
  const any = ['', d('filter.any')] as const;
  const set = (part: keyof LookFilter, value: string) => {
    const { [part]: _, ...rest } = filter;
    onFilter((value === '' ? rest : { ...rest, [part]: value }) as LookFilter);
  };
  const markets = useMemo(() => namesOf(columns.markets, language, 'region'), [columns, language]);
  const langs = useMemo(() => namesOf(columns.langs, language, 'language'), [columns, language]);
  return (
    <fieldset class="filters">
      <legend>{d('filter.title')}</legend>
      <Text label={d('filter.from')} type="date" value={filter.from ?? ''} onChange={(value) => set('from', value)} />
      <Text label={d('filter.to')} type="date" value={filter.to ?? ''} onChange={(value) => set('to', value)} />
      <Select
        label={d('filter.market')}
        value={filter.market ?? ''}
        options={[any, ...markets]}
        onChange={(value) => set('market', value)}
      />
      <Select
        label={d('filter.lang')}
        value={filter.lang ?? ''}
        options={[any, ...langs]}
        onChange={(value) => set('lang', value)}
      />
      <Select
        label={d('filter.device')}
        value={filter.device ?? ''}
        options={[any, ...devices.map((device) => [device, d(`device.${device}`)] as const)]}
        onChange={(value) => set('device', value)}
      />
      <Select
        label={d('filter.source')}
        value={filter.source ?? ''}
        options={[any, ...sources.map((source) => [source, d(`source.${source}`)] as const)]}
        onChange={(value) => set('source', value)}
      />
      {columns.studies.length > 1 && (
        <Select
          label={d('filter.study')}
          value={filter.study ?? ''}
          options={[any, ...columns.studies.filter((id) => id !== '').map((id) => [id, id] as const)]}
          onChange={(value) => set('study', value)}
        />
      )}
      <button
        type="button"
        class="button"
        aria-disabled={Object.keys(filter).length === 0}
        onClick={() => onFilter({})}
      >
        {d('filter.clear')}
      </button>
    </fieldset>
  );
}

/** Each code that any look has, with its name in the reader's language. */
function namesOf(codes: readonly string[], language: string, type: 'region' | 'language') {
  const names = new Intl.DisplayNames(language, { type });
  return codes.filter((code) => code !== '').map((code) => [code, nameOr(code, names)] as const);
}

/** An imported look may hold a code that is none. */
function nameOr(code: string, names: Intl.DisplayNames): string {
  try {
    return names.of(code) ?? code;
  } catch {
    return code;
  }
}
