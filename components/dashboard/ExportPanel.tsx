import { useEffect, useRef, useState } from 'preact/hooks';
import { type Licence, licences } from '../../utils/research/package/descriptor';
import type { PreviewColumn } from '../../utils/research/preview';
import { useDashboardWords } from './dashboard-words';
import type { DataActions, ExportChoice } from './data-actions';
import { Field, LongText, Select } from './Field';
import { ScrollRegion } from './ScrollRegion';

const firstChoice: ExportChoice = {
  mode: 'personal',
  form: 'csv',
  time: 'day',
  smallest: 3,
  licence: null,
};

type Doing =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'writing'; readonly done: number; readonly all: number }
  | { readonly kind: 'done'; readonly file: string }
  | { readonly kind: 'failed'; readonly why: string };

/** What to export, how coarse, and a look at every column before it leaves. */
export function ExportPanel({ actions }: { readonly actions: DataActions }) {
  const { d } = useDashboardWords();
  const [choice, setChoice] = useState(firstChoice);
  const [shops, setShops] = useState('');
  const [columns, setColumns] = useState<readonly PreviewColumn[]>([]);
  const [doing, setDoing] = useState<Doing>({ kind: 'nothing' });
  const stop = useRef<AbortController>(new AbortController());
  const set = (change: Partial<ExportChoice>) => setChoice({ ...choice, ...change });

  useEffect(() => {
    let isCurrent = true;
    actions.preview(choice).then((found) => isCurrent && setColumns(found), failed);
    return () => {
      isCurrent = false;
    };
  }, [choice, shops]);
  useEffect(() => {
    actions.privateShops().then((kept) => setShops(kept.join('\n')), failed);
  }, []);

  const go = async () => {
    stop.current = new AbortController();
    setDoing({ kind: 'writing', done: 0, all: 0 });
    try {
      const file = await actions.export(
        choice,
        (done, all) => setDoing({ kind: 'writing', done, all }),
        stop.current.signal,
      );
      setDoing({ kind: 'done', file });
    } catch (error) {
      if (stop.current.signal.aborted) setDoing({ kind: 'nothing' });
      else failed(error);
    }
  };
  const isResearch = choice.mode === 'research';

  return (
    <div class="block">
      <h2>{d('export.title')}</h2>
      <div class="form">
        <Select
          label={d('export.what')}
          value={choice.mode}
          options={[
            ['personal', d('export.personal')],
            ['research', d('export.research')],
          ]}
          onChange={(mode) => set({ mode: mode as ExportChoice['mode'] })}
        />
        <Select
          label={d('export.format')}
          value={choice.form}
          options={[
            ['csv', d('export.csv')],
            ['parquet', d('export.parquet')],
            ['ndjson', d('export.ndjson')],
          ]}
          onChange={(form) => set({ form: form as ExportChoice['form'] })}
        />
        <Select
          label={d('export.licence')}
          value={choice.licence ?? ''}
          options={[
            ['', d('export.licence.none')],
            ...Object.entries(licences).map(([id, { title }]) => [id, title] as const),
          ]}
          onChange={(id) => set({ licence: id === '' ? null : (id as Licence) })}
        />
        {isResearch && (
          <>
            <Select
              label={d('export.time')}
              value={choice.time}
              options={[
                ['day', d('export.day')],
                ['month', d('export.month')],
              ]}
              onChange={(time) => set({ time: time as ExportChoice['time'] })}
            />
            <Field label={d('export.smallest')}>
              <input
                type="number"
                min={1}
                max={100}
                value={choice.smallest}
                onChange={(event) => set({ smallest: Math.max(1, Math.floor(Number(event.currentTarget.value)) || 1) })}
              />
            </Field>
            <LongText
              label={d('export.private')}
              value={shops}
              onChange={(text) => {
                actions
                  .keepPrivateShops([...new Set(text.match(/\S{1,300}/g) ?? [])])
                  .then(() => setShops(text), failed);
              }}
            />
          </>
        )}
      </div>
      <details>
        <summary>{d('export.preview')}</summary>
        <ScrollRegion label={d('export.preview')}>
          <table class="table" data-testid="export-preview">
            <thead>
              <tr>
                <th scope="col">{d('export.preview.table')}</th>
                <th scope="col">{d('export.preview.column')}</th>
                <th scope="col">{d('export.preview.leaves')}</th>
                <th scope="col">{d('export.preview.example')}</th>
                <th scope="col">{d('export.preview.meaning')}</th>
              </tr>
            </thead>
            <tbody>
              {columns.map(({ table, column, description, treatment, example }) => (
                <tr key={`${table}.${column}`}>
                  <td>{table}</td>
                  <th scope="row">{column}</th>
                  <td>{d(`export.${treatment}`)}</td>
                  <td class="quiet">{example === null ? '' : String(example)}</td>
                  <td class="quiet" lang="en">
                    {description}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      </details>
      <div class="actions">
        {doing.kind === 'writing' ? (
          <button type="button" class="button" onClick={() => stop.current.abort()}>
            {d('export.stop')}
          </button>
        ) : (
          <button type="button" class="button primary" onClick={() => void go()}>
            {d('export.go')}
          </button>
        )}
        <p role="status" data-testid="export-status" data-state={doing.kind}>
          {doing.kind === 'writing' && d('export.progress', { done: doing.done, all: doing.all })}
          {doing.kind === 'done' && d('export.done', { file: doing.file })}
          {doing.kind === 'failed' && d('export.failed', { why: doing.why })}
        </p>
      </div>
    </div>
  );

  function failed(error: unknown): void {
    setDoing({ kind: 'failed', why: error instanceof Error ? error.message : String(error) });
  }
}
