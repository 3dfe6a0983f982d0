import type { AccessOffer } from '../../components/AccessButtons';
import { PopupScreen } from '../../components/popup/PopupScreen';
import type { PopupState } from '../../components/popup/popup-state';
import { siteToAllow } from '../../components/popup/site-to-allow';
import { requestAllShops, requestShop } from '../../utils/permissions/access';

export interface AppProps {
  readonly state: PopupState;
}

export function App({ state }: AppProps) {
  const { status, view, earlier, offers, isLooking, lookAgain } = state;
  const { host = null, shop = null } = status.value ?? {};

  const onAllow = async (offer: AccessOffer) => {
    // Asked first, before any await: browsers want the request straight from the press.
    const granted = offer === 'all' ? requestAllShops() : requestShop(siteToAllow(host, shop) ?? '');
    if (await granted) await lookAgain();
  };

  return (
    <PopupScreen
      view={view.value}
      shop={shop}
      host={host}
      isLooking={isLooking.value}
      earlier={earlier.value}
      now={new Date()}
      offers={offers.value}
      onLookAgain={() => void lookAgain()}
      onAllow={(offer) => void onAllow(offer)}
    />
  );
}
