import book from 'virtual:method-names';
import { useEffect, useState } from 'preact/hooks';
import { MissingScreen } from '../../components/corrections/MissingScreen';
import { ForgetPanel } from '../../components/forgetting/ForgetPanel';
import { UndoBar } from '../../components/forgetting/UndoBar';
import type { MemoryState } from '../../components/memory/memory-state';
import type { PopupState } from '../../components/popup/popup-state';
import type { RevealState } from '../../components/reveal/reveal-state';
import { SettingsScreen } from '../../components/settings/SettingsScreen';
import { ShopList } from '../../components/shops/ShopList';
import { WalletPicker } from '../../components/wallets/WalletPicker';
import { type WalletShop, walletShops } from '../../utils/history/wallet-shops';
import { languages } from '../../utils/i18n/load-i18n';
import { canNotify, requestNotifications } from '../../utils/permissions/access';
import { defaultSettings, type Settings } from '../../utils/settings/settings';
import { changeSettings } from '../../utils/settings/stored-settings';
import { undoMs } from '../../utils/storage/forget';
import { shopsThatHad } from '../../utils/storage/summaries';
import { correct, forget, nameMethod, removeName, undoForget } from './actions';
import { Diagnostics } from './Diagnostics';

export interface SubScreenProps {
  readonly screen: 'wallets' | 'shops' | 'settings' | 'diagnostics' | 'missing';
  readonly state: PopupState;
  readonly memory: MemoryState;
  readonly reveal: RevealState;
  readonly onBack: () => void;
}

/** The screens that few open, with the code only they need. */
export function SubScreenBody({ screen, state, memory, reveal, onBack }: SubScreenProps) {
  const settings = memory.settings.value ?? defaultSettings;
  const detection = state.status.value?.report?.detection;
  const offered = detection?.kind === 'offerings' ? detection.offerings : [];
  switch (screen) {
    case 'wallets':
      return (
        <WalletPicker
          book={book}
          wallets={settings.wallets}
          suggested={[...new Set(offered.flatMap(({ method, networks }) => [method, ...networks]))]}
          onChange={(wallets) => void changeSettings(() => ({ wallets: [...wallets] }))}
        />
      );
    case 'shops':
      return <Shops wallets={settings.wallets} />;
    case 'settings':
      return <SettingsAndForgetting settings={settings} state={state} memory={memory} />;
    case 'diagnostics':
      return <Diagnostics page={state.status.value} offer={reveal.offer.value} />;
    case 'missing':
      return (
        <MissingScreen
          book={book}
          ownMethods={memory.ownMethods.value}
          unnamed={detection?.kind === 'offerings' ? detection.unnamed : 0}
          onPick={(method) => void sayMissing(method)}
          onName={async (name) => sayMissing(await nameMethod(name, state.shop.value))}
          onRemoveOwn={(method) => void removeName(method)}
          onCopy={(text) => void navigator.clipboard.writeText(text)}
        />
      );
  }

  async function sayMissing(method: string): Promise<void> {
    const look = memory.lookId.value;
    if (look !== null) await correct(look, 'missing', { method });
    onBack();
  }
}

function Shops({ wallets }: { readonly wallets: readonly string[] }) {
  const [shops, setShops] = useState<readonly WalletShop[] | null>(null);
  useEffect(() => {
    shopsThatHad(wallets).then(
      (found) => setShops(walletShops(wallets, found)),
      (error) => console.error('Ways to Pay: the shops cannot be read', error),
    );
  }, [wallets]);
  return <ShopList shops={shops} hasWallets={wallets.length > 0} />;
}

interface SettingsAndForgettingProps {
  readonly settings: Settings;
  readonly state: PopupState;
  readonly memory: MemoryState;
}

function SettingsAndForgetting({ settings, state, memory }: SettingsAndForgettingProps) {
  const [deleted, setDeleted] = useState<{ readonly batch: string; readonly state: 'deleted' | 'undone' } | null>(null);
  useEffect(() => {
    if (deleted?.state !== 'deleted') return undefined;
    const timer = setTimeout(() => setDeleted(null), undoMs);
    return () => clearTimeout(timer);
  }, [deleted]);
  const onChange = async (change: Partial<Settings>) => {
    // Asked first, before any await: browsers want the request straight from the press.
    if (change.notices === 'system' && !(await requestNotifications())) return;
    await changeSettings(() => change);
  };
  return (
    <>
      <UndoBar
        state={deleted?.state ?? null}
        onUndo={async () => {
          if (!deleted) return;
          await undoForget(deleted.batch);
          setDeleted({ ...deleted, state: 'undone' });
        }}
      />
      <SettingsScreen
        settings={settings}
        languages={languages}
        canNotify={canNotify()}
        onChange={(change) => void onChange(change)}
      />
      <ForgetPanel
        shop={state.shop.value}
        lookId={memory.lookId.value}
        onForget={async (scope) => setDeleted({ batch: await forget(scope), state: 'deleted' })}
      />
    </>
  );
}
