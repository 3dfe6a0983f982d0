import { aborted, nothing, rejected } from './hold';
import type { Realm } from './realm';

/** When one is made it begins to send, or to be seen by others. */
const sendingWhenMade = [
  'WebSocket',
  'EventSource',
  'WebTransport',
  'Worker',
  'SharedWorker',
  'RTCPeerConnection',
  'Notification',
  // The browser itself asks for what each of its methods is: no rule of the network is asked.
  'PaymentRequest',
];

/** What asks a server, or another part of the page that could: requests, messages, workers and forms. */
export function patchRequests(realm: Realm): void {
  patchFetch(realm);
  patchXmlHttpRequest(realm);
  patchMessages(realm);
  patchForms(realm);
}

function patchFetch({ window, hold, functions }: Realm): void {
  functions.replace(
    window,
    'fetch',
    (original) =>
      async function (this: unknown, ...rest) {
        const [input, init] = rest as [unknown, { method?: unknown } | undefined];
        const method = init?.method ?? (input as { method?: unknown } | null)?.method ?? 'GET';
        // An abort is no failure: pages seldom try again after one.
        if (!hold.mayGo(method)) throw aborted();
        if (hold.mode === 'lifting') await hold.clear;
        return Reflect.apply(original, this === undefined ? window : this, rest);
      },
  );
}

function patchXmlHttpRequest(realm: Realm): void {
  const { hold, functions } = realm;
  const methods = new WeakMap<object, unknown>();
  functions.replace(
    realm.proto('XMLHttpRequest'),
    'open',
    (original) =>
      function (this: unknown, ...rest) {
        methods.set(this as object, rest[0]);
        return Reflect.apply(original, this, rest);
      },
  );
  functions.replace(
    realm.proto('XMLHttpRequest'),
    'send',
    (original) =>
      function (this: unknown, ...rest) {
        const request = this as XMLHttpRequest;
        if (!hold.mayGo(methods.get(request))) {
          hold.later(() => {
            request.dispatchEvent(new ProgressEvent('abort'));
            request.dispatchEvent(new ProgressEvent('loadend'));
          }, 0);
          return undefined;
        }
        if (hold.mode === 'lifting') return void hold.clear.then(() => Reflect.apply(original, request, rest));
        return Reflect.apply(original, request, rest);
      },
  );
}

function patchMessages(realm: Realm): void {
  const { window, hold, functions } = realm;
  functions.withhold(realm.proto('Navigator'), ['sendBeacon'], () => true);
  functions.withhold(window, ['fetchLater'], () => ({ activated: false }));
  // Schedulers of frameworks wake themselves by an empty message or a number: those must pass.
  const isEmpty = ([what]: unknown[]) =>
    typeof what === 'string' ? /^\d*$/.test(what) : what === null || typeof what !== 'object';
  functions.withhold(realm.proto('MessagePort'), ['postMessage'], nothing, isEmpty);
  for (const name of ['Worker', 'ServiceWorker', 'BroadcastChannel'])
    functions.withhold(realm.proto(name), ['postMessage']);
  for (const name of ['WebSocket', 'RTCDataChannel']) functions.withhold(realm.proto(name), ['send']);
  for (const name of sendingWhenMade) {
    functions.replace(
      window,
      name,
      (original) =>
        new Proxy(original, {
          construct(target, rest, newTarget) {
            if (hold.isOn) {
              hold.sends += 1;
              throw aborted();
            }
            return Reflect.construct(target, rest, newTarget) as object;
          },
        }),
    );
  }
  functions.withhold(realm.proto('ServiceWorkerContainer'), ['register'], rejected);
  functions.withhold(realm.proto('SyncManager'), ['register'], rejected);
  functions.withhold(realm.proto('BackgroundFetchManager'), ['fetch'], rejected);
  functions.withhold(realm.proto('Worklet'), ['addModule'], rejected);
  // A worker sees who holds one: as good as a message.
  functions.withhold(realm.proto('LockManager'), ['request'], rejected);
}

function patchForms(realm: Realm): void {
  const { hold, functions } = realm;
  for (const name of ['submit', 'requestSubmit', 'reset']) {
    functions.replace(
      realm.proto('HTMLFormElement'),
      name,
      (original) =>
        function (this: unknown, ...rest) {
          if (hold.isOn) return void hold.misdeeds.push(name);
          if (hold.mode === 'lifting' && name === 'submit')
            return void hold.clear.then(() => Reflect.apply(original, this, rest));
          return Reflect.apply(original, this, rest);
        },
    );
  }
}
