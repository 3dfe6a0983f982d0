import type { ComponentChildren } from 'preact';
import type { BehindLastTime } from '../../utils/history/behind-last-time';
import { AccessButtons, type AccessOffer } from '../AccessButtons';
import { EarlierSection, type EarlierState } from '../earlier/EarlierSection';
import { BehindBefore } from '../reveal/BehindBefore';
import type { RevealProps } from '../reveal/reveal-props';
import { useWords } from '../words';
import { KeptNote, type RoomBy } from './KeptNote';
import { PopupBody } from './PopupBody';
import { PopupHeader } from './PopupHeader';
import type { PopupView } from './popup-view';
import { siteToAllow } from './site-to-allow';

export interface PopupScreenProps {
  readonly view: PopupView;
  /** What the look is filed under; null when unknown. */
  readonly shop: string | null;
  readonly host: string | null;
  /** A new look is on its way. */
  readonly isLooking: boolean;
  /** null where there is no shop whose looks could be told. */
  readonly earlier: EarlierState | null;
  readonly now: Date;
  readonly offers: readonly AccessOffer[];
  /** Absent: nothing can be looked behind from here. */
  readonly reveal?: RevealProps;
  /** What was buried last time and is not known of this look yet. */
  readonly behind?: readonly BehindLastTime[];
  readonly onLookAgain: () => void;
  readonly onAllow: (offer: AccessOffer) => void;
  readonly onMakeRoom: (by: RoomBy) => void;
  /** Stands before what the look found: what the shopper asks first. */
  readonly first?: ComponentChildren;
  /** Stands after it: what is remembered of the shop. */
  readonly last?: ComponentChildren;
}

/** The whole popup, in any of its states. */
export function PopupScreen(props: PopupScreenProps) {
  const { t } = useWords();
  const { view, shop, host, isLooking, earlier, now, offers, reveal, behind = [], onLookAgain, onAllow } = props;
  const site = siteToAllow(host, shop);
  return (
    <div class="popup" data-view={view.kind}>
      <PopupHeader shop={shop} host={host} isLooking={isLooking} {...(canLookAgain(view) && { onLookAgain })} />
      <main aria-busy={isLooking || view.kind === 'loading' || view.kind === 'reading'}>
        {props.first}
        <PopupBody
          view={view}
          site={site}
          shop={shop}
          reveal={reveal ?? null}
          offers={offers}
          onLookAgain={onLookAgain}
          onAllow={onAllow}
        />
        {view.kind === 'offerings' && <BehindBefore behind={behind} />}
        {earlier && <EarlierSection earlier={earlier} now={now} />}
        {props.last}
        {view.kind === 'offerings' && <KeptNote kept={view.kept} onMakeRoom={props.onMakeRoom} />}
        {view.kind === 'offerings' && offers.includes('shop') && (
          <section class="access">
            <p>{t('access.this-tab')}</p>
            <div class="actions">
              <AccessButtons site={site} offers={offers} onAllow={onAllow} />
            </div>
          </section>
        )}
      </main>
    </div>
  );
}

/** Where the body holds its own button for reading, or nothing can be read, the header has none. */
const canLookAgain = ({ kind }: PopupView): boolean =>
  ['offerings', 'not-checkout', 'unreadable', 'reading', 'broken-off'].includes(kind);
