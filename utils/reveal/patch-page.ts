import type { LettingThrough } from './outcome';

/** What the page tried while its functions were replaced. */
export interface Attempts {
  /** Plain reads held back. */
  readonly reads: number;
  /** Requests and messages that send something, held back. */
  readonly sends: number;
  /** Windows, dialogs, submissions, navigations, payment sheets: what showing a list never needs. */
  readonly misdeeds: readonly string[];
}

/**
 * Runs in the page's own world, by itself: it may use nothing from this file.
 * Replaces what can send, leave or ask, until `${token}-end` is fired, the shopper
 * turns to the page or `expiresMs` are over. A page may keep references of its
 * own to what is replaced here: the network rules stand behind it.
 */
export function patchPage(token: string, letting: LettingThrough, expiresMs: number): void {
  type Mode = 'holding' | 'lifting' | 'off';
  type AnyFunction = (this: unknown, ...rest: unknown[]) => unknown;
  const later = window.setTimeout.bind(window);
  let mode: Mode = 'holding';
  let reads = 0;
  let sends = 0;
  const misdeeds: string[] = [];
  const press = HTMLElement.prototype.click;
  const restorers: (() => void)[] = [];
  let onClear: () => void = () => undefined;
  const clear = new Promise<void>((resolve) => {
    onClear = resolve;
  });

  /** Puts `make(original)` in place of a method; taken back later unless the page has replaced it meanwhile. */
  const replace = (owner: object | undefined, name: string, make: (original: AnyFunction) => AnyFunction): void => {
    const before = owner && Object.getOwnPropertyDescriptor(owner, name);
    if (!owner || !before?.configurable || typeof before.value !== 'function') return;
    const ours = make(before.value as AnyFunction);
    Object.defineProperty(owner, name, { ...before, value: ours });
    restorers.push(() => {
      if (Object.getOwnPropertyDescriptor(owner, name)?.value === ours) Object.defineProperty(owner, name, before);
    });
  };
  const refuse = (owner: object | undefined, name: string, what: string, answer: () => unknown = () => undefined) =>
    replace(
      owner,
      name,
      (original) =>
        function (this: unknown, ...rest) {
          if (mode !== 'holding') return Reflect.apply(original, this, rest);
          misdeeds.push(what);
          return answer();
        },
    );
  /** Nothing happens, and nothing is made of it: opening a sheet may well want a place in the history. */
  const ignore = (owner: object | undefined, name: string) =>
    replace(
      owner,
      name,
      (original) =>
        function (this: unknown, ...rest) {
          return mode === 'holding' ? undefined : Reflect.apply(original, this, rest);
        },
    );
  const hold = (owner: object | undefined, name: string, answer: () => unknown, passes: (rest: unknown[]) => boolean) =>
    replace(
      owner,
      name,
      (original) =>
        function (this: unknown, ...rest) {
          if (mode !== 'holding' || passes(rest)) return Reflect.apply(original, this, rest);
          sends += 1;
          return answer();
        },
    );
  const aborted = () => new DOMException('The user aborted a request.', 'AbortError');
  const proto = (name: string): object | undefined =>
    (window as unknown as Record<string, { prototype?: object } | undefined>)[name]?.prototype;
  const isRead = (method: unknown) => /^(?:get|head|options)$/i.test(String(method ?? 'GET'));

  /** Whether a request may go now; counts it otherwise. */
  const mayGo = (method: unknown): boolean => {
    if (mode !== 'holding') return true;
    if (isRead(method)) {
      if (letting === 'reads') return true;
      reads += 1;
    } else sends += 1;
    return false;
  };

  replace(
    window,
    'fetch',
    (original) =>
      async function (this: unknown, ...rest) {
        const [input, init] = rest as [unknown, { method?: unknown } | undefined];
        const method = init?.method ?? (input instanceof Request ? input.method : 'GET');
        // An abort is no failure: pages seldom try again after one.
        if (!mayGo(method)) throw aborted();
        if (mode === 'lifting') await clear;
        return Reflect.apply(original, this === undefined ? window : this, rest);
      },
  );
  const methods = new WeakMap<object, unknown>();
  replace(
    proto('XMLHttpRequest'),
    'open',
    (original) =>
      function (this: unknown, ...rest) {
        methods.set(this as object, rest[0]);
        return Reflect.apply(original, this, rest);
      },
  );
  replace(
    proto('XMLHttpRequest'),
    'send',
    (original) =>
      function (this: unknown, ...rest) {
        const request = this as XMLHttpRequest;
        if (!mayGo(methods.get(request))) {
          later(() => {
            request.dispatchEvent(new ProgressEvent('abort'));
            request.dispatchEvent(new ProgressEvent('loadend'));
          }, 0);
          return undefined;
        }
        if (mode === 'lifting') return void clear.then(() => Reflect.apply(original, request, rest));
        return Reflect.apply(original, request, rest);
      },
  );
  hold(
    Navigator.prototype,
    'sendBeacon',
    () => true,
    () => false,
  );
  // Schedulers of frameworks wake themselves by an empty message: those must pass.
  const isEmpty = (rest: unknown[]) => rest.length === 0 || rest[0] === null || typeof rest[0] !== 'object';
  hold(proto('MessagePort'), 'postMessage', () => undefined, isEmpty);
  for (const name of ['Worker', 'ServiceWorker', 'BroadcastChannel']) {
    hold(
      proto(name),
      'postMessage',
      () => undefined,
      () => false,
    );
  }
  for (const name of ['WebSocket', 'RTCDataChannel'])
    hold(
      proto(name),
      'send',
      () => undefined,
      () => false,
    );
  for (const name of ['WebSocket', 'EventSource', 'WebTransport', 'Worker', 'SharedWorker', 'RTCPeerConnection']) {
    const owner = window as unknown as Record<string, unknown>;
    const Original = owner[name];
    if (typeof Original !== 'function') continue;
    replace(
      window,
      name,
      () =>
        new Proxy(Original as AnyFunction, {
          construct(target, rest, newTarget) {
            if (mode === 'holding') {
              sends += 1;
              throw aborted();
            }
            return Reflect.construct(target, rest, newTarget) as object;
          },
        }),
    );
  }
  hold(
    proto('ServiceWorkerContainer'),
    'register',
    () => Promise.reject(aborted()),
    () => false,
  );

  for (const name of ['submit', 'requestSubmit', 'reset']) refuse(proto('HTMLFormElement'), name, name);
  refuse(window, 'open', 'window', () => null);
  refuse(window, 'print', 'dialog');
  refuse(window, 'alert', 'dialog');
  refuse(window, 'confirm', 'dialog', () => false);
  refuse(window, 'prompt', 'dialog', () => null);
  refuse(window, 'close', 'window');
  refuse(window, 'stop', 'navigation');
  for (const name of ['back', 'forward', 'go']) refuse(History.prototype, name, 'navigation');
  for (const name of ['pushState', 'replaceState']) ignore(History.prototype, name);
  for (const name of ['open', 'write', 'writeln', 'close'])
    refuse(Document.prototype, name, 'document', () => document);
  refuse(proto('PaymentRequest'), 'show', 'payment', () => Promise.reject(aborted()));
  refuse(proto('ApplePaySession'), 'begin', 'payment');
  refuse(proto('CredentialsContainer'), 'get', 'credentials', () => Promise.reject(aborted()));
  refuse(proto('CredentialsContainer'), 'create', 'credentials', () => Promise.reject(aborted()));
  refuse(proto('Clipboard'), 'writeText', 'clipboard', () => Promise.reject(aborted()));
  refuse(proto('Clipboard'), 'write', 'clipboard', () => Promise.reject(aborted()));
  refuse(Navigator.prototype, 'share', 'share', () => Promise.reject(aborted()));
  for (const name of ['setItem', 'removeItem', 'clear']) ignore(Storage.prototype, name);

  const isLink = (element: unknown) =>
    (element instanceof HTMLAnchorElement || element instanceof HTMLAreaElement) &&
    !/^#?$/.test(element.getAttribute('href') ?? '');
  const chooses = (element: unknown) =>
    isLink(element) ||
    element instanceof HTMLLabelElement ||
    (element instanceof HTMLInputElement && element.type !== 'button') ||
    (element instanceof HTMLButtonElement && element.type !== 'button' && element.form !== null);
  replace(
    HTMLElement.prototype,
    'click',
    (original) =>
      function (this: unknown, ...rest) {
        if (mode !== 'holding' || !chooses(this)) return Reflect.apply(original, this, rest);
        misdeeds.push('press');
        return undefined;
      },
  );
  replace(
    EventTarget.prototype,
    'dispatchEvent',
    (original) =>
      function (this: unknown, ...rest) {
        const [event] = rest as [Event | undefined];
        if (mode !== 'holding' || event?.type !== 'click' || !chooses(this)) return Reflect.apply(original, this, rest);
        misdeeds.push('press');
        return true;
      },
  );
  const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
  const { get: readCookie, set: writeCookie } = cookie ?? {};
  if (cookie?.configurable && readCookie && writeCookie) {
    const set = function (this: Document, value: string) {
      if (mode !== 'holding') writeCookie.call(this, value);
    };
    Object.defineProperty(Document.prototype, 'cookie', { ...cookie, set });
    restorers.push(() => {
      if (Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')?.set === set) {
        Object.defineProperty(Document.prototype, 'cookie', cookie);
      }
    });
  }

  /** The shopper's own requests wait for the network rules to go, a moment at most. */
  const lift = () => {
    if (mode === 'holding') mode = 'lifting';
  };
  const end = () => {
    mode = 'off';
    onClear();
    for (const restore of restorers.splice(0)) restore();
    for (const type of signs) window.removeEventListener(type, onSign, true);
    window.removeEventListener(`${token}-press`, onPress, true);
    window.removeEventListener(`${token}-lift`, lift, true);
    window.removeEventListener(`${token}-end`, end, true);
  };
  const signs = ['pointermove', 'pointerdown', 'mousedown', 'touchstart', 'keydown', 'wheel'];

  /** A `javascript:` link is refused to an extension's own world, so it is pressed from here. */
  const onPress = (event: Event) => {
    const [control] = event.composedPath();
    event.stopImmediatePropagation();
    if (mode === 'holding' && control instanceof HTMLElement) press.call(control);
  };
  const onSign = (event: Event) => {
    if (event.isTrusted) lift();
  };
  for (const type of signs) window.addEventListener(type, onSign, { capture: true, passive: true });
  window.addEventListener(`${token}-press`, onPress, true);
  window.addEventListener(`${token}-lift`, lift, true);
  window.addEventListener(`${token}-end`, end, true);
  later(end, expiresMs);
  // Asked for by `unpatchPage`, once.
  Object.defineProperty(window, token, {
    configurable: true,
    value: (): Attempts => {
      end();
      return { reads, sends, misdeeds: misdeeds.slice(0, 50) };
    },
  });
}

/** Runs in the page's own world: takes back what `patchPage` replaced and tells what was tried. */
export function unpatchPage(token: string): Attempts | null {
  const held = Object.getOwnPropertyDescriptor(window, token)?.value as (() => Attempts) | undefined;
  if (!held) return null;
  Reflect.deleteProperty(window, token);
  return held();
}
