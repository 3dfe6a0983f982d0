import type { PopupSources } from '../../components/popup/popup-state';
import { lookAgain, watchTabStatus } from '../../utils/messaging/ask-tab';
import type { TabStatus } from '../../utils/messaging/protocol';
import { accessTo, accessToAllShops, onChanged } from '../../utils/permissions/access';
import { loadSettings } from '../../utils/settings/stored-settings';
import { whenLoaded } from './memory-sources';

/** The popup's facts about one tab, from the background, the permissions and the records. */
export function browserSources(tabId: number, asked?: Promise<TabStatus>): PopupSources {
  return {
    watchStatus(onStatus, onError) {
      let stop = watchTabStatus(tabId, onStatus, onError, asked);
      // What may be read changes with what was granted.
      const stopAccess = onChanged(() => {
        stop();
        stop = watchTabStatus(tabId, onStatus, onError);
      });
      return () => {
        stop();
        stopAccess();
      };
    },
    lookAgain: () => lookAgain(tabId),
    watchShop: (shop, onLooks, onError) => whenLoaded((storage) => storage.watchShop(shop, onLooks, onError), onError),
    async offersFor(host) {
      const [hasAll, { accessChoice }] = await Promise.all([accessToAllShops(), loadSettings()]);
      if (hasAll || accessChoice === 'on-press') return [];
      return host === null || (await accessTo(`https://${host}/`)) ? ['all'] : ['shop', 'all'];
    },
  };
}
