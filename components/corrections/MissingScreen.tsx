import { useState } from 'preact/hooks';
import type { OwnMethod } from '../../utils/model/own-method';
import type { MethodId } from '../../utils/model/payment-method';
import { useMethodNames } from '../use-method-names';
import { type MethodBook, searchMethods } from '../wallets/search-methods';
import { useWords } from '../words';
import { catalogueFile } from './catalogue-file';

export interface MissingScreenProps {
  readonly book: MethodBook;
  readonly ownMethods: readonly OwnMethod[];
  /** How many rows the look could not name. */
  readonly unnamed: number;
  readonly onPick: (method: MethodId) => void;
  /** Keeps a name the catalogue does not know, and says that it was missing. */
  readonly onName: (name: string) => void;
  readonly onRemoveOwn: (method: OwnMethod) => void;
  readonly onCopy: (text: string) => void;
}

/** Says which method was missing from a look: one of the catalogue, or one that has no name there yet. */
export function MissingScreen(props: MissingScreenProps) {
  const { book, ownMethods, unnamed, onPick, onName, onRemoveOwn, onCopy } = props;
  const { t } = useWords();
  const nameOf = useMethodNames();
  const [typed, setTyped] = useState('');
  const name = typed.trim();
  const found = searchMethods(typed, book).slice(0, 8);
  return (
    <div class="picker">
      {unnamed > 0 && <p>{t('unnamed.text', { count: unnamed })}</p>}
      <label class="field">
        {t('missing.name')}
        <input
          type="search"
          autocomplete="off"
          maxLength={80}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </label>
      <ul class="picks">
        {found.map((id) => (
          <li key={id}>
            <button type="button" class="link" data-method={id} onClick={() => onPick(id)}>
              {nameOf(id)}
            </button>
          </li>
        ))}
      </ul>
      {name !== '' && (
        <button type="button" class="button" onClick={() => onName(name)}>
          {t('missing.own', { name })}
        </button>
      )}
      {ownMethods.length > 0 && (
        <section>
          <h2>{t('missing.mine')}</h2>
          <ul>
            {ownMethods.map((method) => (
              <li key={method.id} class="line" data-testid="own-method">
                <bdi>{method.name}</bdi>
                <span class="actions">
                  <button
                    type="button"
                    class="link"
                    aria-label={t('missing.copy', { name: method.name })}
                    onClick={() => onCopy(catalogueFile(method))}
                  >
                    {t('missing.copy.short')}
                  </button>
                  <button
                    type="button"
                    class="link"
                    aria-label={t('missing.remove', { name: method.name })}
                    onClick={() => onRemoveOwn(method)}
                  >
                    {t('missing.remove.short')}
                  </button>
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
