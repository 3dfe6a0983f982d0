import { useState } from 'preact/hooks';
import type { Scope } from '../../utils/storage/forget';
import { useWords } from '../words';

export interface ForgetPanelProps {
  /** null where the page belongs to no shop. */
  readonly shop: string | null;
  /** The look on screen; null where none is kept. */
  readonly lookId: string | null;
  readonly onForget: (scope: Scope) => void;
}

/** Deleting, from the smallest to everything. Nothing is asked twice: each can be undone for a minute. */
export function ForgetPanel({ shop, lookId, onForget }: ForgetPanelProps) {
  const { t } = useWords();
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const hasPeriod = from !== '' && to !== '' && from <= to;
  return (
    <fieldset class="forget">
      <legend>{t('forget.title')}</legend>
      <p class="hint">{t('forget.text')}</p>
      {lookId !== null && (
        <button type="button" class="button" onClick={() => onForget({ kind: 'look', id: lookId })}>
          {t('forget.look')}
        </button>
      )}
      {shop !== null && (
        <button type="button" class="button" onClick={() => onForget({ kind: 'shop', shop })}>
          {t('forget.shop', { shop })}
        </button>
      )}
      <div class="period">
        <label class="field">
          {t('forget.from')}
          <input type="date" value={from} onInput={(event) => setFrom(event.currentTarget.value)} />
        </label>
        <label class="field">
          {t('forget.to')}
          <input type="date" value={to} onInput={(event) => setTo(event.currentTarget.value)} />
        </label>
        <button
          type="button"
          class="button"
          aria-disabled={!hasPeriod}
          onClick={() => hasPeriod && onForget({ kind: 'period', from: startOf(from), to: endOf(to) })}
        >
          {t('forget.period')}
        </button>
      </div>
      <button type="button" class="button danger" onClick={() => onForget({ kind: 'all' })}>
        {t('forget.all')}
      </button>
    </fieldset>
  );
}

/** Days are the shopper's own: from midnight to midnight where they are. */
const startOf = (day: string): string => new Date(`${day}T00:00:00`).toISOString();

function endOf(day: string): string {
  const next = new Date(`${day}T00:00:00`);
  next.setDate(next.getDate() + 1);
  return next.toISOString();
}
