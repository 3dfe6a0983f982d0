import { useWords } from '../words';

export interface PopupHeaderProps {
  readonly shop: string | null;
  readonly host: string | null;
  readonly isLooking: boolean;
  /** Absent where there is nothing to look at again. */
  readonly onLookAgain?: () => void;
}

export function PopupHeader({ shop, host, isLooking, onLookAgain }: PopupHeaderProps) {
  const { t } = useWords();
  const title = shop ?? host ?? t('app.name');
  return (
    <header class="top">
      <div class="top-words">
        <h1>
          <bdi>{title}</bdi>
        </h1>
        {host !== null && host !== title && (
          <p class="host">
            <bdi>{host}</bdi>
          </p>
        )}
      </div>
      {onLookAgain && (
        // Stays focusable while looking, so that a keyboard does not lose its place.
        <button
          type="button"
          class="button look-again"
          aria-disabled={isLooking}
          onClick={() => isLooking || onLookAgain()}
        >
          {t(isLooking ? 'action.looking' : 'action.look-again')}
        </button>
      )}
    </header>
  );
}
