import type { BehindLastTime } from '../../utils/history/behind-last-time';
import { useMethodNames } from '../use-method-names';
import { useWords } from '../words';

export interface BehindBeforeProps {
  readonly behind: readonly BehindLastTime[];
}

/** "WeChat Pay was behind 更换 last time": known from the kept looks, before anything is opened. */
export function BehindBefore({ behind }: BehindBeforeProps) {
  const { t, list } = useWords();
  const nameOf = useMethodNames();
  if (behind.length === 0) return null;
  return (
    <ul class="behind-before">
      {behind.map(({ behind: label, methods }) => {
        const named = { methods: list(methods.map(nameOf)), count: methods.length };
        return (
          <li key={label ?? ''} data-testid="behind-before" data-label={label ?? ''}>
            {label === null ? t('reveal.before.unlabelled', named) : t('reveal.before', { ...named, label })}
          </li>
        );
      })}
    </ul>
  );
}
