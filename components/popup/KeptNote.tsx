import type { KeepAnswer } from '../../utils/messaging/protocol';
import { useWords } from '../words';

/** What helps on a full disk: looks saved as a file first, then deleted here. */
export type RoomBy = 'export' | 'delete';

export interface KeptNoteProps {
  /** null: the answer is still to come. */
  readonly kept: KeepAnswer | null;
  readonly onMakeRoom: (by: RoomBy) => void;
}

export function KeptNote({ kept, onMakeRoom }: KeptNoteProps) {
  const { t } = useWords();
  return (
    <>
      <p class="kept" data-testid="kept" data-kept={kept === null ? 'pending' : kept.kept}>
        {words()}
      </p>
      {kept?.kept === false && (kept.reason === 'storage-full' || kept.reason === 'storage-failed') && (
        <div class="kept actions" data-testid="make-room">
          <button type="button" class="button" onClick={() => onMakeRoom('export')}>
            {t('room.export')}
          </button>
          <button type="button" class="button" onClick={() => onMakeRoom('delete')}>
            {t('forget.title')}
          </button>
        </div>
      )}
    </>
  );

  function words(): string {
    if (kept === null) return t('kept.pending');
    return kept.kept ? t('kept.yes') : t('kept.no', { reason: t(`not-kept.${kept.reason}`) });
  }
}
