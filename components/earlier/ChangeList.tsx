import type { Change } from '../../utils/history/diff-observations';
import { useMethodNames } from '../use-method-names';
import { useWords } from '../words';
import { changeWords } from './change-words';

export interface ChangeListProps {
  readonly changes: readonly Change[];
}

export function ChangeList({ changes }: ChangeListProps) {
  const words = useWords();
  const nameOf = useMethodNames();
  if (changes.length === 0) return <p>{words.t('earlier.same')}</p>;
  return (
    <ul class="changes">
      {changes.map((change) => (
        <li
          key={`${change.kind} ${change.method} ${change.saved}`}
          data-testid="change"
          data-kind={change.kind}
          data-method={change.method}
        >
          {changeWords(change, words, nameOf)}
        </li>
      ))}
    </ul>
  );
}
