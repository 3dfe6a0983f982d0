import { useWords } from '../words';

export interface UndoBarProps {
  /** null: nothing was deleted, or too long ago. */
  readonly state: 'deleted' | 'undone' | null;
  readonly onUndo: () => void;
}

/** Says that something was deleted and takes it back for a minute. */
export function UndoBar({ state, onUndo }: UndoBarProps) {
  const { t } = useWords();
  return (
    <div class="undo" role="status" data-testid="undo" data-state={state ?? 'none'}>
      {state !== null && <p>{t(`undo.${state}`)}</p>}
      {state === 'deleted' && (
        <button type="button" class="button" onClick={onUndo}>
          {t('undo.action')}
        </button>
      )}
    </div>
  );
}
