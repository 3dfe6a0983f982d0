import type { ComponentChildren } from 'preact';
import type { ClosedList } from '../../utils/model/detection';
import { useWords } from '../words';

export interface ClosedListsProps {
  readonly lists: readonly ClosedList[];
  /** What can be done about one list, shown beside it. */
  readonly actionFor?: (list: ClosedList) => ComponentChildren;
}

/** Lists that stayed closed, by the label of their control. */
export function ClosedLists({ lists, actionFor }: ClosedListsProps) {
  const { t } = useWords();
  const closed = lists.filter(({ opened }) => !opened);
  if (closed.length === 0) return null;
  return (
    <div class="note" data-note="closed">
      <h3>{t('closed.title', { count: closed.length })}</h3>
      <ul class="closed-lists">
        {closed.map((list, index) => (
          <li key={index} data-testid="closed-list" data-label={list.label ?? ''}>
            <bdi class="control">{list.label ?? t('closed.unlabelled')}</bdi>
            {actionFor?.(list)}
          </li>
        ))}
      </ul>
      <p>{t('closed.text')}</p>
    </div>
  );
}
