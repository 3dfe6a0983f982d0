import type { MemorySources } from '../../components/memory/memory-state';
import { watchSettings } from '../../utils/settings/stored-settings';

type Storage = typeof import('../../utils/storage/watch');

/** What is remembered, from the records and the settings. */
export const memorySources: MemorySources = {
  watchSettings,
  watchCorrections: (look, onValue, onError) =>
    whenLoaded((storage) => storage.watchCorrections(look, onValue, onError), onError),
  watchOwnMethods: (onValue, onError) => whenLoaded((storage) => storage.watchOwnMethods(onValue, onError), onError),
};

/** The database's code is half of the popup: it comes after the first view. */
export function whenLoaded(watch: (storage: Storage) => () => void, onError: (error: unknown) => void): () => void {
  let stop = () => {};
  let isStopped = false;
  import('../../utils/storage/watch')
    .then((storage) => {
      if (!isStopped) stop = watch(storage);
    })
    .catch(onError);
  return () => {
    isStopped = true;
    stop();
  };
}
