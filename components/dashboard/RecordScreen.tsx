import { useState } from 'preact/hooks';
import { devices } from '../../utils/model/observation-values';
import { type Prominence, prominences } from '../../utils/model/offering';
import { isBehind, type ManualRecord, manualShop } from '../../utils/study/manual-record';
import { useMethodNames } from '../use-method-names';
import { searchMethods } from '../wallets/search-methods';
import { useWords } from '../words';
import { useDashboardWords } from './dashboard-words';
import { Check, LongText, Select, Text } from './Field';
import { hrefOf } from './route';

export interface RecordScreenProps {
  /** ISO 8601, UTC. */
  readonly now: string;
  readonly onKeep: (record: ManualRecord, shop: string) => Promise<void>;
}

const suggestions = 6;

/** A quick form for what no extension can read. */
export function RecordScreen({ now, onKeep }: RecordScreenProps) {
  const { d, methods } = useDashboardWords();
  const { t } = useWords();
  const nameOf = useMethodNames();
  const [record, setRecord] = useState<ManualRecord>(() => emptyRecord(now));
  const [typed, setTyped] = useState('');
  const [saved, setSaved] = useState<string | null>(null);
  const [isMissing, setMissing] = useState(false);
  const set = (change: Partial<ManualRecord>) => setRecord({ ...record, ...change });
  const found = searchMethods(typed, methods)
    .filter((id) => !record.methods.some(({ method }) => method === id))
    .slice(0, suggestions);
  const change = (index: number, part: Partial<ManualRecord['methods'][number]>) =>
    set({ methods: record.methods.map((line, at) => (at === index ? { ...line, ...part } : line)) });
  const keep = async () => {
    const shop = manualShop(record.kind, record.shop);
    setMissing(shop === undefined);
    if (shop === undefined) return;
    await onKeep(record, shop);
    setSaved(shop);
    setRecord({ ...emptyRecord(now), kind: record.kind, device: record.device });
  };

  return (
    <section class="page narrow">
      <div class="page-head">
        <h1>{d('record.title')}</h1>
        <p class="quiet">{d('record.text')}</p>
      </div>
      <div class="form">
        <Select
          label={d('record.kind')}
          value={record.kind}
          options={[
            ['app', d('record.app')],
            ['counter', d('record.counter')],
            ['checkout', d('record.web')],
          ]}
          onChange={(kind) => set({ kind: kind as ManualRecord['kind'] })}
        />
        <Text label={d('record.shop')} value={record.shop} onChange={(shop) => set({ shop })} />
        <Text
          label={d('record.when')}
          type="datetime-local"
          value={localTime(record.observedAt)}
          onChange={(value) => value !== '' && set({ observedAt: new Date(value).toISOString() })}
        />
        <Select
          label={d('record.device')}
          value={record.device}
          options={devices.map((device) => [device, d(`device.${device}`)] as const)}
          onChange={(device) => set({ device: device as ManualRecord['device'] })}
        />
      </div>
      <h2>{d('record.methods')}</h2>
      <ol class="record-lines">
        {record.methods.map(({ method, prominence, behind }, index) => (
          <li key={method} data-testid="record-line" data-method={method}>
            <b>{nameOf(method)}</b>
            <Select
              label={d('record.place', { method: nameOf(method) })}
              value={prominence}
              options={prominences.map((one) => [one, t(`prominence.${one}`)] as const)}
              onChange={(value) => change(index, { prominence: value as Prominence })}
            />
            {isBehind(prominence) && (
              <Text
                label={d('record.behind', { method: nameOf(method) })}
                value={behind}
                onChange={(value) => change(index, { behind: value })}
              />
            )}
            <span class="actions">
              {index > 0 && (
                <button
                  type="button"
                  class="link"
                  onClick={() => set({ methods: moved(record.methods, index) })}
                  aria-label={d('record.up', { method: nameOf(method) })}
                >
                  ↑
                </button>
              )}
              <button
                type="button"
                class="link"
                onClick={() => set({ methods: record.methods.filter((_, at) => at !== index) })}
                aria-label={d('record.remove', { method: nameOf(method) })}
              >
                ×
              </button>
            </span>
          </li>
        ))}
      </ol>
      <Text label={`${d('record.add')} (${d('record.add.hint')})`} type="search" value={typed} onChange={setTyped} />
      <div class="actions">
        {found.map((id) => (
          <button
            key={id}
            type="button"
            class="button"
            onClick={() => {
              set({ methods: [...record.methods, { method: id, prominence: 'visible', behind: '' }] });
              setTyped('');
            }}
          >
            {nameOf(id)}
          </button>
        ))}
      </div>
      <Check label={d('record.complete')} isOn={record.isComplete} onChange={(isComplete) => set({ isComplete })} />
      <LongText label={d('record.note')} value={record.note} onChange={(note) => set({ note })} />
      <div class="actions">
        <button type="button" class="button primary" onClick={() => void keep()}>
          {d('record.save')}
        </button>
        <p role="status" data-testid="record-status">
          {isMissing && d('record.missing')}
          {!isMissing && saved !== null && (
            <a href={hrefOf({ page: 'shop', shop: saved })}>{d('record.saved', { shop: saved })}</a>
          )}
        </p>
      </div>
    </section>
  );
}

function emptyRecord(now: string): ManualRecord {
  return { kind: 'app', shop: '', observedAt: now, methods: [], isComplete: false, device: 'mobile', note: '' };
}

function moved<T>(lines: readonly T[], index: number): T[] {
  const next = [...lines];
  const [line] = next.splice(index, 1);
  if (line !== undefined) next.splice(index - 1, 0, line);
  return next;
}

/** What a time control shows: the person's own time, without a zone. */
function localTime(observedAt: string): string {
  const date = new Date(observedAt);
  return new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}
