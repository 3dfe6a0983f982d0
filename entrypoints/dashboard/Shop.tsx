import { useEffect, useState } from 'preact/hooks';
import { ShopScreen } from '../../components/dashboard/ShopScreen';
import type { Observation } from '../../utils/model/observation';
import { reportsOf } from '../../utils/reports/reports';
import { marked } from '../../utils/settings/marked';
import { defaultSettings } from '../../utils/settings/settings';
import { changeSettings, watchSettings } from '../../utils/settings/stored-settings';
import { watchShop } from '../../utils/storage/watch';

/** A shop's looks, live. */
export function Shop({ shop }: { readonly shop: string }) {
  const [looks, setLooks] = useState<readonly Observation[]>();
  useEffect(
    () =>
      watchShop(shop, setLooks, (error) => {
        console.error(`Ways to Pay: the looks at ${shop} could not be read`, error);
        setLooks([]);
      }),
    [shop],
  );
  const [settings, setSettings] = useState(defaultSettings);
  useEffect(
    () => watchSettings(setSettings, (error) => console.error('Ways to Pay: the settings could not be read', error)),
    [],
  );
  return (
    <ShopScreen
      shop={shop}
      looks={looks}
      reports={reportsOf(shop)}
      isPrivate={settings.privateShops.includes(shop)}
      onPrivate={(isPrivate) =>
        void changeSettings(({ privateShops }) => ({ privateShops: marked(privateShops, shop, isPrivate) }))
      }
    />
  );
}
