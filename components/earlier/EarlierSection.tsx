import type { EarlierLooks } from '../../utils/history/earlier-looks';
import { useWords } from '../words';
import { ChangeList } from './ChangeList';

/** What is known of a shop's earlier looks; `failed`: the records cannot be read. */
export type EarlierState =
  | { readonly kind: 'loading' | 'failed' | 'never' }
  | { readonly kind: 'seen'; readonly looks: EarlierLooks };

export interface EarlierSectionProps {
  readonly earlier: EarlierState;
  readonly now: Date;
}

export function EarlierSection({ earlier, now }: EarlierSectionProps) {
  const { t } = useWords();
  return (
    <section class="earlier" data-testid="earlier" data-state={earlier.kind}>
      <h2>{t('earlier.title')}</h2>
      {earlier.kind === 'seen' ? <Looks looks={earlier.looks} now={now} /> : <p>{t(`earlier.${earlier.kind}`)}</p>}
    </section>
  );
}

function Looks({ looks, now }: { readonly looks: EarlierLooks; readonly now: Date }) {
  const { t, date, ago } = useWords();
  const { count, firstAt, lastAt, changes, lastWasPartial } = looks;
  return (
    <>
      <p>{t('earlier.count', { count, ago: ago(lastAt, now), first: date(firstAt) })}</p>
      {changes && <ChangeList changes={changes} />}
      {lastWasPartial && changes?.some(({ kind }) => kind === 'found') && <p class="hint">{t('earlier.partial')}</p>}
    </>
  );
}
