import { aborted, nothing, rejected } from './hold';
import type { Realm } from './realm';

/** What the page keeps on this machine: read as ever, and not written. */
export function patchStores(realm: Realm): void {
  const { hold, functions } = realm;
  functions.ignore(realm.proto('Navigator'), ['setAppBadge', 'clearAppBadge'], () => Promise.resolve());
  functions.ignore(realm.proto('StorageManager'), ['persist'], () => Promise.resolve(false));
  functions.ignore(realm.proto('Storage'), ['setItem', 'removeItem', 'clear']);
  for (const name of ['put', 'add', 'delete', 'clear']) {
    // A count is asked for instead: a request that succeeds and writes nothing.
    functions.replace(
      realm.proto('IDBObjectStore'),
      name,
      (original) =>
        function (this: unknown, ...rest) {
          return hold.isOn ? (this as IDBObjectStore).count() : Reflect.apply(original, this, rest);
        },
    );
  }
  functions.ignore(realm.proto('IDBFactory'), ['open', 'deleteDatabase'], () => {
    throw aborted();
  });
  functions.ignore(realm.proto('CookieStore'), ['set', 'delete'], () => Promise.resolve());
  functions.replaceProperty(realm.proto('Document'), 'cookie', (_get, set) => ({
    set(this: unknown, value: unknown) {
      if (!hold.isOn && set) Reflect.apply(set, this, [value]);
      return undefined;
    },
  }));
  const makes = ['getFileHandle', 'getDirectoryHandle'];
  const isMaking = (rest: unknown[]) => (rest[1] as { create?: unknown } | undefined)?.create;
  functions.instead(realm.proto('FileSystemDirectoryHandle'), makes, nothing, rejected, (rest) => !isMaking(rest));
  functions.ignore(realm.proto('FileSystemDirectoryHandle'), ['removeEntry'], rejected);
  functions.ignore(realm.proto('FileSystemFileHandle'), ['createWritable'], rejected);
  functions.ignore(realm.proto('Cache'), ['put', 'add', 'addAll', 'delete'], () => Promise.resolve());
}
