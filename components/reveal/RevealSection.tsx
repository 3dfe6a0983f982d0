import type { RevealOutcome } from '../../utils/reveal/outcome';
import { AccessButtons, type AccessOffer } from '../AccessButtons';
import { useWords } from '../words';
import { useRefusalWords } from './refusal-words';
import type { RevealProps } from './reveal-props';

export interface RevealSectionProps extends Omit<RevealProps, 'onLookBehind'> {
  readonly anyClosed: boolean;
  readonly site: string | null;
  readonly shop: string | null;
  readonly onAllow: (offer: AccessOffer) => void;
}

/** What is said of looking behind controls on this page as a whole: what it takes, how it went, what is wished for. */
export function RevealSection({ offer, latest, anyClosed, site, shop, onAllow, onAlways }: RevealSectionProps) {
  const { t } = useWords();
  if (offer === null || (!anyClosed && latest === null && !offer.always)) return null;
  return (
    <section class="reveal">
      {anyClosed && !offer.access && (
        <>
          <p>{t('reveal.needs-access')}</p>
          <div class="actions">
            <AccessButtons site={site} offers={['all']} onAllow={onAllow} />
          </div>
        </>
      )}
      {offer.access && offer.remembered !== null && !saysItself(latest?.outcome) && (
        <p>{t(`reveal.remembered.${offer.remembered}`)}</p>
      )}
      {anyClosed && offer.access && offer.remembered === null && <p class="hint">{t('reveal.note')}</p>}
      <p role="status" data-testid="reveal-result" data-kind={latest?.outcome?.kind ?? (latest ? 'busy' : 'none')}>
        {latest && <Result outcome={latest.outcome} />}
      </p>
      {offer.access && offer.remembered === null && shop !== null && (
        <label class="always">
          <input
            type="checkbox"
            data-testid="always-look-behind"
            checked={offer.always}
            onChange={(event) => onAlways(event.currentTarget.checked)}
          />
          {t('reveal.always', { shop })}
        </label>
      )}
    </section>
  );
}

/** What has just come to be remembered of a shop is told by how it ended, and not twice. */
const saysItself = (outcome: RevealOutcome | null | undefined): boolean =>
  outcome?.kind === 'misbehaved' ||
  (outcome?.kind === 'held-back' && !outcome.reads) ||
  (outcome?.kind === 'refused' && /-before$/.test(outcome.because));

function Result({ outcome }: { readonly outcome: RevealOutcome | null }) {
  const { t } = useWords();
  const wordsOf = useRefusalWords();
  if (outcome === null) return <>{t('reveal.busy')}</>;
  switch (outcome.kind) {
    case 'read':
      return (
        <>
          {t('reveal.read', { count: outcome.found })} {outcome.leftOpen ? t('reveal.left-open') : t('reveal.closed')}
        </>
      );
    case 'nothing-new':
      return (
        <>
          {t('reveal.nothing-new')} {outcome.leftOpen && t('reveal.left-open')}
        </>
      );
    case 'held-back':
      return <>{t(outcome.reads ? 'reveal.held-back.reads' : 'reveal.held-back.sends')}</>;
    case 'refused':
      return <>{wordsOf(outcome.because)}</>;
    default:
      return <>{t(`reveal.${outcome.kind}`)}</>;
  }
}
