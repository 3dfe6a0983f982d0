import type { LettingThrough, ListRef } from '../../utils/reveal/outcome';
import { useWords } from '../words';
import { useRefusalWords } from './refusal-words';
import type { RevealProps } from './reveal-props';
import { isSameList } from './reveal-state';

export interface LookBehindActionProps extends RevealProps {
  readonly list: ListRef;
}

/** Beside one closed list: the button that looks behind its control, or why there is none. */
export function LookBehindAction({ list, offer, latest, onLookBehind }: LookBehindActionProps) {
  const { t } = useWords();
  const wordsOf = useRefusalWords();
  if (!offer?.access || offer.remembered !== null) return null;
  const offered = offer.lists.find((each) => isSameList(each, list));
  if (!offered) return <p class="hint">{t('reveal.refused.control')}</p>;
  if (offered.refused !== null) return <p class="hint">{wordsOf(offered.refused)}</p>;
  const isBusy = latest !== null && latest.outcome === null;
  const ended = latest && isSameList(latest.list, list) ? latest.outcome : null;
  const maySecond = ended?.kind === 'held-back' && ended.reads;
  const press = (letting: LettingThrough) => () => isBusy || onLookBehind(list, letting);
  return (
    <button
      type="button"
      class="button"
      data-testid="look-behind"
      data-label={list.label ?? ''}
      data-letting={maySecond ? 'reads' : 'nothing'}
      aria-disabled={isBusy}
      onClick={press(maySecond ? 'reads' : 'nothing')}
    >
      {maySecond
        ? t('reveal.second')
        : list.label === null
          ? t('reveal.press.unlabelled')
          : t('reveal.press', { label: list.label })}
    </button>
  );
}
