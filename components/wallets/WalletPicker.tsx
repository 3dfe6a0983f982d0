import { useState } from 'preact/hooks';
import { nameIn } from '../../utils/i18n/name-in';
import type { MethodId } from '../../utils/model/payment-method';
import { MethodIcon } from '../offerings/MethodIcon';
import { useWords } from '../words';
import { type MethodBook, searchMethods } from './search-methods';

export interface WalletPickerProps {
  readonly book: MethodBook;
  readonly wallets: readonly MethodId[];
  /** Offered here and now: the likeliest to be asked for. */
  readonly suggested: readonly MethodId[];
  readonly onChange: (wallets: readonly MethodId[]) => void;
}

/** Picks the methods the shopper owns, by any of their names. */
export function WalletPicker({ book, wallets, suggested, onChange }: WalletPickerProps) {
  const { t } = useWords();
  const [typed, setTyped] = useState('');
  const found = searchMethods(typed, book);
  const others = suggested.filter((id) => !wallets.includes(id));
  const toggle = (id: MethodId) =>
    onChange(wallets.includes(id) ? wallets.filter((wallet) => wallet !== id) : [...wallets, id]);
  const list = (title: string, ids: readonly MethodId[]) =>
    ids.length > 0 && (
      <fieldset>
        <legend>{title}</legend>
        {ids.map((id) => (
          <Choice key={id} id={id} book={book} isOwned={wallets.includes(id)} onToggle={() => toggle(id)} />
        ))}
      </fieldset>
    );
  return (
    <div class="picker" data-testid="wallet-picker">
      <label class="field">
        {t('picker.search')}
        <input
          type="search"
          autocomplete="off"
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </label>
      <p role="status" class="hint">
        {typed.trim() === '' ? t('picker.hint') : t('picker.found', { count: found.length })}
      </p>
      {typed.trim() === '' ? (
        <>
          {list(t('picker.mine'), wallets)}
          {list(t('picker.here'), others)}
        </>
      ) : (
        list(t('picker.results'), found)
      )}
    </div>
  );
}

interface ChoiceProps {
  readonly id: MethodId;
  readonly book: MethodBook;
  readonly isOwned: boolean;
  readonly onToggle: () => void;
}

function Choice({ id, book, isOwned, onToggle }: ChoiceProps) {
  const { t, language } = useWords();
  const method = book[id];
  const { name, native, nativeLanguage } = method
    ? nameIn(method, language)
    : { name: id, native: null, nativeLanguage: null };
  return (
    <label class="choice-row" data-method={id}>
      <input type="checkbox" checked={isOwned} onChange={onToggle} />
      <MethodIcon name={name} family={method?.family ?? null} />
      <span>
        <bdi class="method-name">{name}</bdi>{' '}
        {native !== null && (
          <bdi class="method-native" lang={nativeLanguage ?? undefined}>
            {native}
          </bdi>
        )}
        {method && <span class="family">{t(`family.${method.family}`)}</span>}
      </span>
    </label>
  );
}
