import { useState } from 'preact/hooks';
import type { AccessOffer } from '../../components/AccessButtons';
import { CashierShop } from '../../components/corrections/CashierShop';
import type { MemoryState } from '../../components/memory/memory-state';
import { PopupMenu, type Screen } from '../../components/popup/PopupMenu';
import { PopupScreen } from '../../components/popup/PopupScreen';
import type { PopupState } from '../../components/popup/popup-state';
import { SubScreen } from '../../components/popup/SubScreen';
import { siteToAllow } from '../../components/popup/site-to-allow';
import type { RevealState } from '../../components/reveal/reveal-state';
import { RowExtrasContext } from '../../components/row-extras';
import { useModule } from '../../components/use-module';
import { WalletsHere } from '../../components/wallets/WalletsHere';
import { useWords } from '../../components/words';
import { isHostedCashier } from '../../utils/attribution/is-hosted-cashier';
import type { Offering } from '../../utils/model/offering';
import { requestAllShops, requestShop } from '../../utils/permissions/access';
import { fileUnderShop, undoCorrection } from './actions';
import type { SubScreenProps } from './SubScreens';

export interface AppProps {
  readonly state: PopupState;
  readonly memory: MemoryState;
  readonly reveal: RevealState;
  /** Absent in the panel itself, and where the browser has none. */
  readonly onOpenPanel?: () => Promise<void>;
  /** Only where the page stays in sight. */
  readonly onScrollTo?: (offering: Offering) => void;
}

type OpenScreen = Screen | 'missing';

/** The popup and the side panel: one tab, what it offers, and what is remembered of its shop. */
export function App(props: AppProps) {
  const [screen, setScreen] = useState<OpenScreen | null>(null);
  if (screen === null) return <Look {...props} onOpen={setScreen} />;
  const { state, memory, reveal } = props;
  return <Sub screen={screen} state={state} memory={memory} reveal={reveal} onBack={() => setScreen(null)} />;
}

function Sub(props: SubScreenProps) {
  const { t } = useWords();
  const module = useModule(() => import('./SubScreens'));
  const title = {
    wallets: t('picker.title'),
    shops: t('shops.title'),
    settings: t('settings.title'),
    diagnostics: t('diagnostics.title'),
    missing: t('missing.title'),
  }[props.screen];
  return (
    <SubScreen title={title} onBack={props.onBack}>
      {module ? <module.SubScreenBody {...props} /> : <p role="status">{t('state.loading')}</p>}
    </SubScreen>
  );
}

function Look({
  state,
  memory,
  reveal,
  onOpenPanel,
  onScrollTo,
  onOpen,
}: AppProps & { onOpen: (screen: OpenScreen) => void }) {
  const remembered = useModule(() => import('./Remembered'));
  const { status, view, earlier, behind, offers, isLooking, lookAgain } = state;
  const { host = null, report = null } = status.value ?? {};
  const shop = state.shop.value;

  const onAllow = async (offer: AccessOffer) => {
    // Asked first, before any await: browsers want the request straight from the press.
    const granted = offer === 'all' ? requestAllShops() : requestShop(siteToAllow(host, shop) ?? '');
    if (!(await granted)) return;
    await lookAgain();
    await reveal.refresh();
  };
  const rowExtras = (offering: Offering) =>
    remembered && (
      <remembered.Row
        offering={offering}
        memory={memory}
        {...(onScrollTo && { onScrollTo: () => onScrollTo(offering) })}
      />
    );

  return (
    <RowExtrasContext.Provider value={rowExtras}>
      <PopupScreen
        view={view.value}
        shop={shop}
        host={host}
        isLooking={isLooking.value}
        earlier={earlier.value}
        now={new Date()}
        offers={offers.value}
        behind={behind.value}
        reveal={{
          offer: reveal.offer.value,
          latest: reveal.latest.value,
          onLookBehind: (list, letting) => void reveal.lookBehind(list, letting),
          onAlways: (always) => void reveal.setAlways(always),
        }}
        onLookAgain={() => void lookAgain()}
        onAllow={(offer) => void onAllow(offer)}
        onMakeRoom={(by) => (by === 'delete' ? onOpen('settings') : window.open('dashboard.html#/data'))}
        first={
          <>
            {isHostedCashier(status.value) && <Cashier state={state} memory={memory} />}
            {memory.answers.value && (
              <WalletsHere
                answers={memory.answers.value}
                hasShop={shop !== null || report?.detection.kind === 'offerings'}
                now={new Date()}
                onChoose={() => onOpen('wallets')}
              />
            )}
          </>
        }
        last={
          <>
            {remembered && <remembered.Remembered state={state} memory={memory} onMissing={() => onOpen('missing')} />}
            <PopupMenu onOpen={onOpen} {...(onOpenPanel && { onOpenPanel: () => void onOpenPanel() })} />
          </>
        }
      />
    </RowExtrasContext.Provider>
  );
}

function Cashier({ state, memory }: Pick<AppProps, 'state' | 'memory'>) {
  const lookId = memory.lookId.value;
  return (
    <CashierShop
      shop={state.shop.value}
      attribution={state.status.value?.attribution ?? null}
      said={memory.corrections.value.find(({ verdict }) => verdict === 'wrong-shop')}
      onUndo={(correction) => void undoCorrection(correction)}
      {...(lookId !== null && { onShop: (typed: string) => void fileUnderShop(lookId, typed) })}
    />
  );
}
