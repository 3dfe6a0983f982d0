import { useEffect, useState } from 'preact/hooks';
import { type AccessChoice, WelcomeScreen, type WelcomeScreenProps } from '../../components/welcome/WelcomeScreen';
import { accessToAllShops, requestAllShops } from '../../utils/permissions/access';

export interface AppProps {
  readonly w: WelcomeScreenProps['w'];
}

export function App({ w }: AppProps) {
  const [choice, setChoice] = useState<AccessChoice>('open');
  useEffect(() => {
    void accessToAllShops().then((granted) => granted && setChoice('all'));
  }, []);
  // Straight from the press: browsers refuse a request that comes later.
  const onAllowAll = () => void requestAllShops().then((granted) => setChoice(granted ? 'all' : 'refused'));
  return <WelcomeScreen w={w} choice={choice} onAllowAll={onAllowAll} onShopByShop={() => setChoice('shop-by-shop')} />;
}
