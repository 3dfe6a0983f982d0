import type { ComponentChildren } from 'preact';
import type { ClosedList } from '../../utils/model/detection';
import type { Offered } from '../popup/popup-view';
import { useWords } from '../words';
import { ClosedLists } from './ClosedLists';

export interface ReadingNotesProps {
  readonly detection: Pick<Offered, 'closedLists' | 'framesUnread' | 'unnamed' | 'truncated'>;
  readonly actionFor?: (list: ClosedList) => ComponentChildren;
}

/** What a look left unread or unnamed, in plain words; nothing when all was read. */
export function ReadingNotes({ detection, actionFor }: ReadingNotesProps) {
  const { t } = useWords();
  const { closedLists, framesUnread, unnamed, truncated } = detection;
  const anyClosed = closedLists.some(({ opened }) => !opened);
  if (!anyClosed && framesUnread.length === 0 && unnamed === 0 && !truncated) return null;
  return (
    <section class="notes">
      <h2>{t('notes.title')}</h2>
      <ClosedLists lists={closedLists} {...(actionFor && { actionFor })} />
      {framesUnread.length > 0 && (
        <div class="note" data-note="frames">
          <h3>{t('frames.title', { count: framesUnread.length })}</h3>
          <ul class="origins">
            {framesUnread.map((origin) => (
              <li key={origin}>
                <bdi>{origin.replace(/^https?:\/\//, '')}</bdi>
              </li>
            ))}
          </ul>
          <p>{t('frames.text')}</p>
        </div>
      )}
      {unnamed > 0 && (
        <p class="note" data-note="unnamed">
          {t('unnamed.text', { count: unnamed })}
        </p>
      )}
      {truncated && (
        <p class="note" data-note="truncated">
          {t('truncated.text')}
        </p>
      )}
    </section>
  );
}
