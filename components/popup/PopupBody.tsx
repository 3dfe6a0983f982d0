import { AccessButtons, type AccessOffer } from '../AccessButtons';
import { LookDetails } from '../offerings/LookDetails';
import { StateMessage } from '../StateMessage';
import { useWords } from '../words';
import type { PopupView } from './popup-view';

export interface PopupBodyProps {
  readonly view: PopupView;
  readonly site: string | null;
  readonly offers: readonly AccessOffer[];
  readonly onLookAgain: () => void;
  readonly onAllow: (offer: AccessOffer) => void;
}

export function PopupBody({ view, site, offers, onLookAgain, onAllow }: PopupBodyProps) {
  const { t } = useWords();
  switch (view.kind) {
    case 'offerings':
      return <LookDetails detection={view.detection} />;
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
