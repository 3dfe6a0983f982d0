import { useEffect, useState } from 'preact/hooks';
import { ImportProblem } from '../../utils/import/import-problem';
import type { ImportRecord } from '../../utils/model/import-record';
import type { ImportPreview } from '../../utils/storage/stage-import';
import { useWords } from '../words';
import { useDashboardWords } from './dashboard-words';
import type { DataActions } from './data-actions';
import { Check, Field, Select } from './Field';

export interface ImportPanelProps {
  readonly actions: DataActions;
  readonly onChanged: () => void;
}

type Doing =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'checking'; readonly lines: number }
  | { readonly kind: 'checked'; readonly preview: ImportPreview }
  | { readonly kind: 'keeping' }
  | { readonly kind: 'done'; readonly looks: number }
  | { readonly kind: 'refused'; readonly error: unknown };

/** Files in, a look at what they would do, and a way back. */
export function ImportPanel({ actions, onChanged }: ImportPanelProps) {
  const { d } = useDashboardWords();
  const { date, list } = useWords();
  const [doing, setDoing] = useState<Doing>({ kind: 'nothing' });
  const [past, setPast] = useState<readonly ImportRecord[]>([]);
  const [conflicts, setConflicts] = useState<'keep-mine' | 'take-theirs'>('keep-mine');
  const [isWithSettings, setWithSettings] = useState(false);
  const refresh = () => actions.past().then(setPast, refuse);
  useEffect(() => void refresh(), []);

  const choose = async (input: HTMLInputElement) => {
    const files = [...(input.files ?? [])];
    // So that the same file can be chosen again.
    input.value = '';
    if (files.length === 0) return;
    setDoing({ kind: 'checking', lines: 0 });
    try {
      setDoing({
        kind: 'checked',
        preview: await actions.stage(files, (lines) => setDoing({ kind: 'checking', lines })),
      });
    } catch (error) {
      refuse(error);
    }
  };
  const keep = async (preview: ImportPreview) => {
    setDoing({ kind: 'keeping' });
    try {
      setDoing({ kind: 'done', looks: await actions.keep(preview, conflicts, isWithSettings) });
      onChanged();
      await refresh();
    } catch (error) {
      refuse(error);
    }
  };
  const undo = async (key: number) => {
    await actions.undo(key);
    setDoing({ kind: 'nothing' });
    onChanged();
    await refresh();
  };

  return (
    <div class="block">
      <h2>{d('import.title')}</h2>
      <p class="quiet">{d('import.text')}</p>
      <Field label={d('import.choose')}>
        <input
          type="file"
          multiple
          accept=".ndjson,.zip,.jsonl,.json"
          disabled={doing.kind === 'checking' || doing.kind === 'keeping'}
          onChange={(event) => void choose(event.currentTarget)}
        />
      </Field>
      <div role="status" data-testid="import-status" data-state={doing.kind}>
        {(doing.kind === 'checking' || doing.kind === 'keeping') &&
          d('import.progress', { count: doing.kind === 'checking' ? doing.lines : 0 })}
        {doing.kind === 'done' && d('import.done', { count: doing.looks })}
        {doing.kind === 'refused' && <Refusal error={doing.error} />}
      </div>
      {doing.kind === 'checked' && (
        <div class="notice" data-testid="import-preview">
          <h3>{d('import.preview')}</h3>
          <p>{d('import.looks', { ...doing.preview.looks })}</p>
          <p>{d('import.corrections', { ...doing.preview.corrections })}</p>
          {doing.preview.from !== null && doing.preview.to !== null && (
            <p class="quiet">
              {d('import.span', {
                shops: d('shops.count', { count: doing.preview.shops }),
                from: date(doing.preview.from),
                to: date(doing.preview.to),
              })}
            </p>
          )}
          {doing.preview.looks.conflicting > 0 && (
            <>
              <Select
                label={d('import.conflicts')}
                value={conflicts}
                options={[
                  ['keep-mine', d('import.keep-mine')],
                  ['take-theirs', d('import.take-theirs')],
                ]}
                onChange={(value) => setConflicts(value as typeof conflicts)}
              />
              <ul class="list">
                {doing.preview.conflicts.map(({ id, shop, observedAt }) => (
                  <li key={id}>
                    {shop ?? '—'} <span class="quiet">{date(observedAt)}</span>
                  </li>
                ))}
              </ul>
            </>
          )}
          {doing.preview.settings !== null && (
            <Check label={d('import.settings')} isOn={isWithSettings} onChange={setWithSettings} />
          )}
          <div class="actions">
            <button type="button" class="button primary" onClick={() => void keep(doing.preview)}>
              {d('import.go')}
            </button>
            <button
              type="button"
              class="button"
              onClick={() => void actions.discard().then(() => setDoing({ kind: 'nothing' }), refuse)}
            >
              {d('import.cancel')}
            </button>
          </div>
        </div>
      )}
      {past.length > 0 && (
        <>
          <h3>{d('import.past')}</h3>
          <ul class="list">
            {past.map(({ key, at, files, looks }) => (
              <li key={key}>
                {d('import.past.row', {
                  date: date(at),
                  files: list(files),
                  looks: d('shops.looks', { count: looks }),
                })}{' '}
                <button
                  type="button"
                  class="link"
                  aria-label={d('import.undo.of', { files: list(files) })}
                  onClick={() => void undo(key ?? 0).catch(refuse)}
                >
                  {d('import.undo')}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );

  function refuse(error: unknown): void {
    setDoing({ kind: 'refused', error });
  }
}

function Refusal({ error }: { readonly error: unknown }) {
  const { d } = useDashboardWords();
  const isProblem = error instanceof ImportProblem;
  return (
    <div class="notice" data-tone="warn">
      {isProblem && error.line !== null && (
        <p>
          <b>{d('import.place', { file: error.file, line: error.line, column: error.column ?? 1 })}</b>
        </p>
      )}
      <p>
        {isProblem
          ? d(`problem.${error.kind}`, { detail: error.detail } as never)
          : d('problem.other', { detail: error instanceof Error ? error.message : String(error) })}
      </p>
      <p>{d('import.unchanged')}</p>
    </div>
  );
}
