import { useWords } from '../words';

export interface AtHandProps {
  readonly isPaused: boolean;
  /** Absent where nothing was found that could be copied. */
  readonly onCopy?: () => void;
  readonly hasCopied: boolean;
  /** Absent where the page belongs to no shop. */
  readonly onPause?: (isPaused: boolean) => void;
  readonly isPrivate: boolean;
  readonly onPrivate?: (isPrivate: boolean) => void;
}

/** Small things to do with a shop. */
export function AtHand({ isPaused, onCopy, hasCopied, onPause, isPrivate, onPrivate }: AtHandProps) {
  const { t } = useWords();
  if (!onCopy && !onPause) return null;
  return (
    <section class="at-hand" aria-label={t('at-hand.label')}>
      {onCopy && (
        <button type="button" class="link" onClick={onCopy}>
          {t('at-hand.copy')}
        </button>
      )}
      <span role="status">{hasCopied ? t('at-hand.copied') : ''}</span>
      {onPause && (
        <label class="tick">
          <input type="checkbox" checked={isPaused} onChange={(event) => onPause(event.currentTarget.checked)} />
          {t('pause.this')}
        </label>
      )}
      {onPrivate && (
        <label class="tick">
          <input type="checkbox" checked={isPrivate} onChange={(event) => onPrivate(event.currentTarget.checked)} />
          {t('private.this')}
        </label>
      )}
    </section>
  );
}
