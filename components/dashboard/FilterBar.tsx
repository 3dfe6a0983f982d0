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
  const regions = new Intl.DisplayNames(language, { type: 'region' });
  const languages = new Intl.DisplayNames(language, { type: 'language' });
  const any = ['', d('filter.any')] as const;
  const set = (part: keyof LookFilter, value: string) => {
    const { [part]: _, ...rest } = filter;
    onFilter((value === '' ? rest : { ...rest, [part]: value }) as LookFilter);
  };
  const named = (codes: readonly string[], nameOf: (code: string) => string) => [
    any,
    ...codes.filter((code) => code !== '').map((code) => [code, nameOf(code)] as const),
  ];
  return (
    <fieldset class="filters">
      <legend>{d('filter.title')}</legend>
      <Text label={d('filter.from')} type="date" value={filter.from ?? ''} onChange={(value) => set('from', value)} />
      <Text label={d('filter.to')} type="date" value={filter.to ?? ''} onChange={(value) => set('to', value)} />
      <Select
        label={d('filter.market')}
        value={filter.market ?? ''}
        options={named(columns.markets, (code) => nameOr(code, () => regions.of(code)))}
        onChange={(value) => set('market', value)}
      />
      <Select
        label={d('filter.lang')}
        value={filter.lang ?? ''}
        options={named(columns.langs, (code) => nameOr(code, () => languages.of(code)))}
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
          options={named(columns.studies, (id) => id)}
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

/** An imported look may hold a code that is none. */
function nameOr(code: string, name: () => string | undefined): string {
  try {
    return name() ?? code;
  } catch {
    return code;
  }
}
