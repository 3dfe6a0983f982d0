import { useEffect, useState } from 'preact/hooks';
import { ShopScreen } from '../../components/dashboard/ShopScreen';
import type { Observation } from '../../utils/model/observation';
import { reportsOf } from '../../utils/reports/reports';
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
  return <ShopScreen shop={shop} looks={looks} reports={reportsOf(shop)} />;
}
