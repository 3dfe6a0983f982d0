import { AccessButtons, type AccessOffer } from '../AccessButtons';
import { LookDetails } from '../offerings/LookDetails';
import { LookBehindAction } from '../reveal/LookBehindAction';
import { RevealSection } from '../reveal/RevealSection';
import type { RevealProps } from '../reveal/reveal-props';
import { refOf } from '../reveal/reveal-state';
import { StateMessage } from '../StateMessage';
import { useWords } from '../words';
import type { PopupView } from './popup-view';

export interface PopupBodyProps {
  readonly view: PopupView;
  readonly site: string | null;
  readonly shop: string | null;
  /** null where nothing can be looked behind, such as in a picture of the popup. */
  readonly reveal: RevealProps | null;
  readonly offers: readonly AccessOffer[];
  readonly onLookAgain: () => void;
  readonly onAllow: (offer: AccessOffer) => void;
}

export function PopupBody({ view, site, shop, reveal, offers, onLookAgain, onAllow }: PopupBodyProps) {
  const { t } = useWords();
  switch (view.kind) {
    case 'offerings':
      if (!reveal) return <LookDetails detection={view.detection} />;
      return (
        <>
          <LookDetails
            detection={view.detection}
            actionFor={(list) => <LookBehindAction list={refOf(list, view.detection.closedLists)} {...reveal} />}
          />
          <RevealSection
            {...reveal}
            anyClosed={view.detection.closedLists.some(({ opened }) => !opened)}
            site={site}
            shop={shop}
            onAllow={onAllow}
          />
        </>
      );
    case 'loading':
    case 'reading':
      return (
        <p class="state waiting" role="status" data-testid="state" data-state={view.kind}>
          {t(`state.${view.kind}`)}
        </p>
      );
    case 'unreadable':
      return (
        <StateMessage
          state="unreadable"
          title={t('unreadable.title')}
          texts={[t(`unreadable.${view.reason}`), t(`next.${view.reason}`)]}
        >
          {view.reason === 'frame' && (
            <AccessButtons site={site} offers={offers.filter((offer) => offer === 'all')} onAllow={onAllow} />
          )}
        </StateMessage>
      );
    case 'broken-off':
      return <StateMessage state="broken-off" title={t('unreadable.title')} texts={[t('next.load-failed')]} />;
    case 'no-access':
    case 'idle':
      return (
        <StateMessage state={view.kind} title={t(`state.${view.kind}.title`)} texts={[t(`state.${view.kind}.text`)]}>
          <button type="button" class="button primary" onClick={onLookAgain}>
            {t('action.read-now')}
          </button>
          <AccessButtons site={site} offers={offers} onAllow={onAllow} />
        </StateMessage>
      );
    default:
      return (
        <StateMessage state={view.kind} title={t(`state.${view.kind}.title`)} texts={[t(`state.${view.kind}.text`)]} />
      );
  }
}
