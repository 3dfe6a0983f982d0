import { useEffect, useState } from 'preact/hooks';
import { type AccessChoice, WelcomeScreen, type WelcomeScreenProps } from '../../components/welcome/WelcomeScreen';
import {
  accessToAllShops,
  giveUpAllShops,
  giveUpEveryShop,
  onChanged,
  requestAllShops,
} from '../../utils/permissions/access';
import { changeSettings, loadSettings } from '../../utils/settings/stored-settings';

export interface AppProps {
  readonly w: WelcomeScreenProps['w'];
}

export function App({ w }: AppProps) {
  const [choice, setChoice] = useState<AccessChoice>('open');
  const refresh = () => void choiceNow().then(setChoice);
  useEffect(() => {
    refresh();
    // It may be changed in the browser's own settings meanwhile.
    return onChanged(refresh);
  }, []);
  // Straight from the press: browsers refuse a request that comes later.
  const onAllShops = () => void requestAllShops().then((granted) => setChoice(granted ? 'all-shops' : 'refused'));
  const onLess = async (wanted: 'per-shop' | 'on-press') => {
    const isGivenUp = await (wanted === 'per-shop' ? giveUpAllShops() : giveUpEveryShop());
    await changeSettings(() => ({ accessChoice: wanted }));
    setChoice(isGivenUp ? wanted : 'kept-by-browser');
  };
  return (
    <WelcomeScreen
      w={w}
      choice={choice}
      onChoose={(wanted) => (wanted === 'all-shops' ? onAllShops() : void onLess(wanted))}
    />
  );
}

async function choiceNow(): Promise<AccessChoice> {
  const [hasAll, { accessChoice }] = await Promise.all([accessToAllShops(), loadSettings()]);
  return hasAll ? 'all-shops' : (accessChoice ?? 'open');
}
