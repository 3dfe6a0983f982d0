import type { KeepAnswer } from '../../utils/messaging/protocol';
import { useWords } from '../words';

export interface KeptNoteProps {
  /** null: the answer is still to come. */
  readonly kept: KeepAnswer | null;
}

export function KeptNote({ kept }: KeptNoteProps) {
  const { t } = useWords();
  return (
    <p class="kept" data-testid="kept" data-kept={kept === null ? 'pending' : kept.kept}>
      {words()}
    </p>
  );

  function words(): string {
    if (kept === null) return t('kept.pending');
    return kept.kept ? t('kept.yes') : t('kept.no', { reason: t(`not-kept.${kept.reason}`) });
  }
}
