import browser from 'webextension-polyfill';
import type { PopupSources } from '../../components/popup/popup-state';
import { send } from '../../utils/messaging/send';
import { accessTo, accessToAllShops, onChanged } from '../../utils/permissions/access';

/** The popup's facts about one tab, from the background, the permissions and the records. */
export function browserSources(tabId: number): PopupSources {
  return {
    tabStatus: () => send({ type: 'tab-status', tabId }),
    lookAgain: () => send({ type: 'look-again', tabId }),
    onStatusMayHaveChanged(callback) {
      // The background keeps what it knows of tabs in the session's storage.
      browser.storage.session.onChanged.addListener(callback);
      const stopAccess = onChanged(callback);
      return () => {
        browser.storage.session.onChanged.removeListener(callback);
        stopAccess();
      };
    },
    watchShop(shop, onLooks, onError) {
      let stop = () => {};
      let isStopped = false;
      // The database's code is half of the popup: it comes after the first view.
      import('../../utils/storage/watch')
        .then(({ watchShop }) => {
          if (!isStopped) stop = watchShop(shop, onLooks, onError);
        })
        .catch(onError);
      return () => {
        isStopped = true;
        stop();
      };
    },
    async offersFor(host) {
      if (await accessToAllShops()) return [];
      return (await accessTo(`https://${host}/`)) ? ['all'] : ['shop', 'all'];
    },
  };
}
