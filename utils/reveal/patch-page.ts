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
 * own to what is replaced here: the network rules stand behind it. False where a page
 * has put out of reach what nothing else stands behind: then nothing may be pressed.
 * `isBeside`: in another tab of the shop, which a page that opened it, or was opened by it, has at hand.
 */
export function patchPage(token: string, letting: LettingThrough, expiresMs: number, isBeside: boolean): boolean {
  type Mode = 'holding' | 'lifting' | 'off';
  type AnyFunction = (this: unknown, ...rest: unknown[]) => unknown;
  const later = window.setTimeout.bind(window);
  let mode: Mode = 'holding';
  let reads = 0;
  let sends = 0;
  const misdeeds: string[] = [];
  /** Windows, dialogs, prompts and steps of history: no rule of the network and no event would stop them. */
  const alone = new Set([
    'open',
    'alert',
    'confirm',
    'prompt',
    'print',
    'show',
    'back',
    'forward',
    'go',
    'write',
    'getCurrentPosition',
    'watchPosition',
    'requestPermission',
    'getUserMedia',
    'requestMIDIAccess',
  ]);
  let isWhole = true;
  const press = HTMLElement.prototype.click;
  const restorers: (() => void)[] = [];
  /** A first document in a frame leaves its functions to the next. */
  const replaced = new WeakSet<object>();
  let onClear: () => void = () => undefined;
  const clear = new Promise<void>((resolve) => {
    onClear = resolve;
  });
  const aborted = () => new DOMException('The user aborted a request.', 'AbortError');
  const rejected = () => {
    const refusal = Promise.reject(aborted());
    // Many pages wait for no answer: that is no error of theirs.
    refusal.catch(nothing);
    return refusal;
  };
  const denied = () => Promise.resolve('denied');
  const nothing = () => undefined;
  const never = () => false;
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

  /** Puts `make(original)` in place of a method; taken back later unless the page has replaced it meanwhile. */
  const replace = (owner: object | undefined, name: string, make: (original: AnyFunction) => AnyFunction): void => {
    const before = owner && Object.getOwnPropertyDescriptor(owner, name);
    if (!owner || !before || typeof before.value !== 'function' || replaced.has(before.value)) return;
    const ours = make(before.value as AnyFunction);
    replaced.add(ours);
    if (before.configurable) Object.defineProperty(owner, name, { ...before, value: ours });
    if (Object.getOwnPropertyDescriptor(owner, name)?.value !== ours) {
      isWhole &&= !alone.has(name);
      return;
    }
    restorers.push(() => {
      if (Object.getOwnPropertyDescriptor(owner, name)?.value === ours) Object.defineProperty(owner, name, before);
    });
  };
  /** The same for a property: `make` gets its own getter and setter. */
  const replaceProperty = (
    owner: object | undefined,
    name: string,
    make: (get: AnyFunction, set: AnyFunction | undefined) => { get?: AnyFunction; set?: AnyFunction },
  ): void => {
    const before = owner && Object.getOwnPropertyDescriptor(owner, name);
    if (!owner || !before?.configurable || !before.get) return;
    if (replaced.has(before.get) || replaced.has(before.set ?? before.get)) return;
    const made = make(before.get, before.set);
    const ours = { ...before, ...made };
    for (const each of Object.values(made)) replaced.add(each);
    Object.defineProperty(owner, name, ours as PropertyDescriptor);
    restorers.push(() => {
      const now = Object.getOwnPropertyDescriptor(owner, name);
      if (now?.get === ours.get && now?.set === ours.set) Object.defineProperty(owner, name, before);
    });
  };

  /** What asks the shopper for leave, for a file or a device, or takes the screen: by owner, each answered by a promise. */
  const asked: Readonly<Record<string, readonly string[]>> = {
    CredentialsContainer: ['get', 'create', 'store'],
    Clipboard: ['writeText', 'write', 'readText', 'read'],
    Navigator: ['share', 'getUserMedia', 'webkitGetUserMedia', 'requestMIDIAccess', 'registerProtocolHandler'],
    MediaDevices: ['getUserMedia', 'getDisplayMedia'],
    Document: ['requestStorageAccess', 'requestStorageAccessFor'],
    PushManager: ['subscribe'],
    WakeLock: ['request'],
    Element: ['requestFullscreen', 'webkitRequestFullscreen', 'requestPointerLock'],
    HTMLInputElement: ['showPicker'],
    HTMLVideoElement: ['requestPictureInPicture'],
    ContactsManager: ['select'],
    EyeDropper: ['open'],
    Bluetooth: ['requestDevice'],
    USB: ['requestDevice'],
    HID: ['requestDevice'],
    Serial: ['requestPort'],
    PresentationRequest: ['start'],
    RemotePlayback: ['prompt'],
    Keyboard: ['lock'],
    ScreenOrientation: ['lock'],
    XRSystem: ['requestSession'],
    NDEFReader: ['scan'],
    BeforeInstallPromptEvent: ['prompt'],
    DocumentPictureInPicture: ['requestWindow'],
    FileSystemHandle: ['requestPermission'],
  };
  const pickers = [
    'showOpenFilePicker',
    'showSaveFilePicker',
    'showDirectoryPicker',
    'queryLocalFonts',
    'getScreenDetails',
  ];

  const elementNamed = (what: unknown): string | null =>
    (what as Node | null)?.nodeType === 1 ? (what as Element).localName : null;
  const chooses = (what: unknown): boolean => {
    const tag = elementNamed(what);
    if (tag === 'a' || tag === 'area') return !/^#?$/.test((what as Element).getAttribute('href') ?? '');
    if (tag === 'input') return (what as HTMLInputElement).type !== 'button';
    if (tag === 'button') {
      const { type, form } = what as HTMLButtonElement;
      return type !== 'button' && form !== null;
    }
    return tag === 'label' || tag === 'option';
  };

  const isNoPage = (address: unknown): boolean =>
    /^\s*(?!https?:|about:|data:image\/(?!svg)|javascript:)[a-z][a-z\d+.-]*:/i.test(String(address));
  /** What is written into it would run where none of its functions can be replaced. */
  const isApart = (frame: Element): boolean =>
    !/allow-same-origin/.test(frame.getAttribute('sandbox') ?? 'allow-same-origin');
  /** A frame that shows something would lose it, such as a card half typed; an address of no page opens an app, is saved, or is a world of its own. */
  const mayLead = (frame: unknown, name: string, value: unknown): boolean => {
    const shown = (frame as Element).getAttribute('src');
    const isFilled = (frame as Node).isConnected && shown !== null && !/^(?:about:.*)?$/.test(shown);
    const leadsAway = name === 'srcdoc' ? isApart(frame as Element) : isNoPage(value);
    if (mode === 'holding' && (isFilled || leadsAway)) {
      misdeeds.push('frame');
      return false;
    }
    // What is written into one that was there has functions of its own, and runs before anybody hears of it.
    const isWritten = name === 'srcdoc' || /^\s*javascript:/i.test(String(value));
    if (mode === 'holding' && isWritten && shownBefore.has(frame as Element)) {
      sends += 1;
      return false;
    }
    letSave(frame as Element);
    if ((frame as Node).isConnected && name !== 'srcdoc') countLoad(String(value));
    return true;
  };
  /** What the network holds of a frame is told by nobody. */
  const countLoad = (address: string): void => {
    if (address !== '' && !/^\s*(?:about|javascript|data):/i.test(address)) mayGo('GET');
  };
  const mayLeadBy = (owner: unknown, name: string, value: unknown): boolean =>
    !/^(?:i?frame|embed|object)$/.test(elementNamed(owner) ?? '') ||
    !/^(?:src|srcdoc|data)$/i.test(name) ||
    mayLead(owner, name.toLowerCase(), value);

  interface NavigateLike extends Event {
    readonly navigationType: string;
    readonly destination: { readonly url: string; readonly sameDocument: boolean };
    readonly formData: unknown;
    readonly downloadRequest: unknown;
  }
  const navigationHere = (window as unknown as { readonly navigation?: EventTarget }).navigation;
  const onNavigate = (each: Event) => {
    const event = each as NavigateLike;
    const { destination, formData, downloadRequest, navigationType } = event;
    const isOwn = event.currentTarget === navigationHere;
    const isFrame = !isOwn || window !== window.top;
    const leaves = !destination.sameDocument;
    // A frame has nobody else to keep it: the canceller of the isolated world stands in the top one. A step within
    // its document is one more before the shopper comes back.
    const isHeld = (leaves && (isFrame || isBeside)) || (isFrame && navigationType === 'push');
    if (mode === 'holding' && event.cancelable && isHeld) {
      event.preventDefault();
      event.stopImmediatePropagation();
      if (formData) sends += 1;
      else reads += 1;
    }
    if (mode !== 'lifting' || !event.cancelable || !isOwn || !leaves || formData || downloadRequest !== null) return;
    if (navigationType !== 'push' && navigationType !== 'replace') return;
    event.preventDefault();
    event.stopImmediatePropagation();
    void clear.then(() =>
      navigationType === 'push' ? location.assign(destination.url) : location.replace(destination.url),
    );
  };

  const patched = new WeakSet<object>();
  /** A window of the page: its own, or that of a frame made while it is held, whose functions are as good. */
  const patchRealm = (realm: Window & typeof globalThis): void => {
    // By its document: the window stays the same one whatever stands in it.
    if (patched.has(realm.document)) return;
    patched.add(realm.document);
    const { navigation } = realm as unknown as { readonly navigation?: EventTarget };
    navigation?.addEventListener('navigate', onNavigate);
    restorers.push(() => navigation?.removeEventListener('navigate', onNavigate));
    const proto = (name: string): object | undefined =>
      (realm as unknown as Record<string, { prototype?: object } | undefined>)[name]?.prototype;
    const instead = (
      owner: object | undefined,
      names: readonly string[],
      note: () => void,
      answer: () => unknown,
      passes: (rest: unknown[], self: unknown) => boolean = never,
    ) => {
      for (const name of names) {
        replace(
          owner,
          name,
          (original) =>
            function (this: unknown, ...rest) {
              if (mode !== 'holding' || passes(rest, this)) return Reflect.apply(original, this, rest);
              note();
              return answer();
            },
        );
      }
    };
    const refuse = (
      owner: object | undefined,
      names: readonly string[],
      what: string,
      answer: () => unknown = nothing,
      passes: (rest: unknown[]) => boolean = never,
    ) => instead(owner, names, () => misdeeds.push(what), answer, passes);
    /** Nothing happens, and nothing is made of it: opening a sheet may well want a place in the history. */
    const ignore = (owner: object | undefined, names: readonly string[], answer: () => unknown = nothing) =>
      instead(owner, names, nothing, answer);
    const hold = (
      owner: object | undefined,
      names: readonly string[],
      answer: () => unknown = nothing,
      passes: (rest: unknown[]) => boolean = never,
    ) =>
      instead(
        owner,
        names,
        () => {
          sends += 1;
        },
        answer,
        passes,
      );

    replace(
      realm,
      'fetch',
      (original) =>
        async function (this: unknown, ...rest) {
          const [input, init] = rest as [unknown, { method?: unknown } | undefined];
          const method = init?.method ?? (input as { method?: unknown } | null)?.method ?? 'GET';
          // An abort is no failure: pages seldom try again after one.
          if (!mayGo(method)) throw aborted();
          if (mode === 'lifting') await clear;
          return Reflect.apply(original, this === undefined ? realm : this, rest);
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
    hold(proto('Navigator'), ['sendBeacon'], () => true);
    hold(realm, ['fetchLater'], () => ({ activated: false }));
    // Schedulers of frameworks wake themselves by an empty message or a number: those must pass.
    const isEmpty = ([what]: unknown[]) =>
      typeof what === 'string' ? /^\d*$/.test(what) : what === null || typeof what !== 'object';
    hold(proto('MessagePort'), ['postMessage'], nothing, isEmpty);
    for (const name of ['Worker', 'ServiceWorker', 'BroadcastChannel']) hold(proto(name), ['postMessage']);
    for (const name of ['WebSocket', 'RTCDataChannel']) hold(proto(name), ['send']);
    for (const name of [
      'WebSocket',
      'EventSource',
      'WebTransport',
      'Worker',
      'SharedWorker',
      'RTCPeerConnection',
      'Notification',
      // When one is made, the browser itself asks for what each of its methods is: no rule of the network is asked.
      'PaymentRequest',
    ]) {
      replace(
        realm,
        name,
        (original) =>
          new Proxy(original, {
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
    hold(proto('ServiceWorkerContainer'), ['register'], rejected);
    hold(proto('SyncManager'), ['register'], rejected);
    hold(proto('BackgroundFetchManager'), ['fetch'], rejected);
    hold(proto('Worklet'), ['addModule'], rejected);
    // A worker sees who holds one: as good as a message.
    hold(proto('LockManager'), ['request'], rejected);

    for (const name of ['submit', 'requestSubmit', 'reset']) {
      replace(
        proto('HTMLFormElement'),
        name,
        (original) =>
          function (this: unknown, ...rest) {
            if (mode === 'holding') return void misdeeds.push(name);
            if (mode === 'lifting' && name === 'submit')
              return void clear.then(() => Reflect.apply(original, this, rest));
            return Reflect.apply(original, this, rest);
          },
      );
    }
    refuse(realm, ['open'], 'window', () => null);
    refuse(realm, ['close'], 'window');
    refuse(realm, ['print', 'alert'], 'dialog');
    refuse(realm, ['confirm'], 'dialog', never);
    refuse(realm, ['prompt'], 'dialog', () => null);
    refuse(realm, ['stop'], 'navigation');
    refuse(proto('History'), ['back', 'forward', 'go'], 'navigation');
    refuse(proto('Navigation'), ['back', 'forward', 'traverseTo', 'reload'], 'navigation', () => ({
      committed: rejected(),
      finished: rejected(),
    }));
    ignore(proto('History'), ['pushState', 'replaceState']);
    ignore(proto('Navigation'), ['updateCurrentEntry']);
    refuse(proto('Document'), ['open', 'write', 'writeln', 'close'], 'document', () => document);
    refuse(proto('PaymentRequest'), ['show'], 'payment', rejected);
    refuse(proto('ApplePaySession'), ['begin'], 'payment');
    refuse(
      proto('Document'),
      ['execCommand'],
      'clipboard',
      never,
      ([command]) => !/^(?:copy|cut|paste|print)$/i.test(`${command}`),
    );
    refuse(proto('SpeechSynthesis'), ['speak'], 'sound');
    for (const name of ['SpeechRecognition', 'webkitSpeechRecognition']) refuse(proto(name), ['start'], 'prompt');
    ignore(proto('AudioScheduledSourceNode'), ['start']);
    // Pictures that move are shown without a sound.
    instead(
      proto('HTMLMediaElement'),
      ['play'],
      nothing,
      rejected,
      (_rest, media) => (media as HTMLMediaElement).muted,
    );
    ignore(proto('Navigator'), ['setAppBadge', 'clearAppBadge'], () => Promise.resolve());
    ignore(realm, ['moveTo', 'moveBy', 'resizeTo', 'resizeBy', 'focus', 'blur']);
    refuse(proto('Geolocation'), ['getCurrentPosition', 'watchPosition'], 'prompt', () => 0);
    for (const [name, prompts] of Object.entries(asked)) refuse(proto(name), prompts, 'prompt', rejected);
    refuse(realm, pickers, 'prompt', rejected);
    const made = realm as unknown as Record<string, object | undefined>;
    for (const name of ['Notification', 'IdleDetector', 'DeviceMotionEvent', 'DeviceOrientationEvent'])
      refuse(made[name], ['requestPermission'], 'prompt', denied);
    for (const name of ['IdentityCredential', 'IdentityProvider'])
      refuse(made[name], ['disconnect', 'getUserInfo', 'register'], 'prompt', rejected);
    ignore(proto('StorageManager'), ['persist'], () => Promise.resolve(false));
    ignore(proto('Navigator'), ['vibrate'], never);
    ignore(proto('Storage'), ['setItem', 'removeItem', 'clear']);
    for (const name of ['put', 'add', 'delete', 'clear']) {
      // A count is asked for instead: a request that succeeds and writes nothing.
      replace(
        proto('IDBObjectStore'),
        name,
        (original) =>
          function (this: unknown, ...rest) {
            return mode === 'holding' ? (this as IDBObjectStore).count() : Reflect.apply(original, this, rest);
          },
      );
    }
    ignore(proto('IDBFactory'), ['open', 'deleteDatabase'], () => {
      throw aborted();
    });
    ignore(proto('CookieStore'), ['set', 'delete'], () => Promise.resolve());
    const makes = ['getFileHandle', 'getDirectoryHandle'];
    const isMaking = (rest: unknown[]) => (rest[1] as { create?: unknown } | undefined)?.create;
    instead(proto('FileSystemDirectoryHandle'), makes, nothing, rejected, (rest) => !isMaking(rest));
    ignore(proto('FileSystemDirectoryHandle'), ['removeEntry'], rejected);
    ignore(proto('FileSystemFileHandle'), ['createWritable'], rejected);
    ignore(proto('Cache'), ['put', 'add', 'addAll', 'delete'], () => Promise.resolve());

    replace(
      proto('HTMLElement'),
      'click',
      (original) =>
        function (this: unknown, ...rest) {
          if (mode !== 'holding' || !chooses(this)) return Reflect.apply(original, this, rest);
          return void misdeeds.push('press');
        },
    );
    replace(
      proto('EventTarget'),
      'dispatchEvent',
      (original) =>
        function (this: unknown, ...rest) {
          const [event] = rest as [Event | undefined];
          if (mode !== 'holding' || event?.type !== 'click' || !chooses(this))
            return Reflect.apply(original, this, rest);
          misdeeds.push('press');
          return true;
        },
    );
    for (const element of ['IFrame', 'Frame', 'Embed', 'Object']) {
      for (const name of ['src', 'srcdoc', 'data']) {
        replaceProperty(proto(`HTML${element}Element`), name, (_get, set) => ({
          set(this: unknown, value: unknown) {
            if (set && mayLead(this, name, value)) Reflect.apply(set, this, [value]);
            return undefined;
          },
        }));
      }
    }
    const given: Readonly<Record<string, (rest: unknown[]) => readonly unknown[]>> = {
      setAttribute: (rest) => rest,
      setAttributeNS: ([, ...rest]) => rest,
      setAttributeNode: ([node]) => [(node as Attr).name, (node as Attr).value],
      setAttributeNodeNS: ([node]) => [(node as Attr).name, (node as Attr).value],
    };
    for (const [method, attribute] of Object.entries(given)) {
      replace(
        proto('Element'),
        method,
        (original) =>
          function (this: unknown, ...rest) {
            const [name, value] = attribute(rest);
            return mayLeadBy(this, String(name), value) ? Reflect.apply(original, this, rest) : undefined;
          },
      );
    }
    refuse(
      proto('NamedNodeMap'),
      ['setNamedItem', 'setNamedItemNS'],
      'frame',
      () => null,
      ([node]) => !/^(?:src|srcdoc|data)$/i.test((node as Attr).name),
    );
    for (const [owner, name] of [
      ['Attr', 'value'],
      ['Node', 'nodeValue'],
      ['Node', 'textContent'],
    ] as const) {
      replaceProperty(proto(owner), name, (_get, set) => ({
        set(this: unknown, value: unknown) {
          const { nodeType, name, ownerElement } = this as Attr;
          if (set && (nodeType !== 2 || mayLeadBy(ownerElement, name, value))) Reflect.apply(set, this, [value]);
          return undefined;
        },
      }));
    }
    replaceProperty(proto('Document'), 'cookie', (_get, set) => ({
      set(this: unknown, value: unknown) {
        if (mode !== 'holding' && set) Reflect.apply(set, this, [value]);
        return undefined;
      },
    }));
    for (const name of ['HTMLIFrameElement', 'HTMLFrameElement', 'HTMLObjectElement']) {
      for (const property of ['contentWindow', 'contentDocument']) {
        replaceProperty(proto(name), property, (get) => ({
          get(this: unknown) {
            const found = Reflect.apply(get, this, []) as unknown;
            if (mode === 'holding') {
              patchFrames();
              // One in a shadow root has no number.
              patchFrame(found);
            }
            return found;
          },
        }));
      }
    }
    // A frame can be had by its number as soon as it is in the page, and begins to load what it leads to.
    const thenPatch = (original: AnyFunction, isText = false): AnyFunction =>
      function (this: unknown, ...rest) {
        if (mode !== 'holding') return Reflect.apply(original, this, rest);
        const isWritten = isText && rest.some((each) => bringsFrame.test(String(each)));
        const root = isWritten ? (this as Node).getRootNode?.() : null;
        for (const frame of rest.flatMap(framesIn)) brought.add(frame);
        for (const frame of brought) if (!frame.isConnected) leadNowhere(frame);
        const given = isWritten ? rest.map((each) => (typeof each === 'string' ? leadingNowhere(each) : each)) : rest;
        const result = Reflect.apply(original, this, given) as unknown;
        for (const frame of framesIn(root)) brought.add(frame);
        patchFrames();
        return result;
      };
    for (const name of ['Node', 'Element', 'Document', 'DocumentFragment', 'CharacterData', 'Range', 'ShadowRoot']) {
      for (const method of inserting)
        replace(proto(name), method, (original) => thenPatch(original, method.includes('HTML')));
      for (const property of ['innerHTML', 'outerHTML'])
        replaceProperty(proto(name), property, (_get, set) => (set ? { set: thenPatch(set, true) } : {}));
    }
  };
  const inserting = [
    'appendChild',
    'insertBefore',
    'replaceChild',
    'append',
    'prepend',
    'before',
    'after',
    'replaceWith',
    'replaceChildren',
    'insertAdjacentHTML',
    'insertAdjacentElement',
    'insertNode',
    'setHTMLUnsafe',
  ];
  const frames = 'iframe,frame,embed,object';
  const shownBefore = new WeakSet<Element>(document.querySelectorAll(frames));
  /** Frames that were made meanwhile and may still have to come into the page. */
  const brought = new Set<Element>();
  const framesIn = (what: unknown): Element[] => {
    const { nodeType } = (what ?? {}) as Node;
    if (nodeType !== 1 && nodeType !== 9 && nodeType !== 11) return [];
    const inside = [...(what as ParentNode).querySelectorAll(frames)];
    return (nodeType === 1 && (what as Element).matches(frames) ? [what as Element, ...inside] : inside).filter(
      (frame) => !shownBefore.has(frame),
    );
  };
  /** Frames and what they are written as, before they begin: one taken out of the page again while it loads can end the browser. */
  const leadNowhere = (frame: Element): boolean => {
    const leads = ['src', 'data', 'srcdoc'].filter((name) => {
      const to = frame.getAttribute(name);
      return to !== null && (name === 'srcdoc' ? isApart(frame) : isNoPage(to));
    });
    for (const name of leads) frame.removeAttribute(name);
    if (leads.length > 0) misdeeds.push('frame');
    return leads.length > 0;
  };
  const templatesIn = (content: DocumentFragment): HTMLTemplateElement[] =>
    [...content.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]')].flatMap((inner) => [
      inner,
      ...templatesIn(inner.content),
    ]);
  /** It becomes the shadow root of what it is in, closed to everybody once it is written. */
  const emptyFrames = ({ content }: HTMLTemplateElement): boolean => {
    const found = [...content.querySelectorAll(frames)];
    for (const frame of found) for (const name of ['src', 'data', 'srcdoc']) frame.removeAttribute(name);
    return found.length > 0;
  };
  const bringsFrame = /<(?:i?frame|embed|object)/i;
  const parse = Object.getOwnPropertyDescriptor(Element.prototype, 'innerHTML');
  const leadingNowhere = (text: string): string => {
    const template = document.createElement('template');
    try {
      parse?.set?.call(template, text);
    } catch {
      // A page that has what it writes looked over by itself: what is wrong with it is met a moment later.
      return text;
    }
    const isLed = [...framesIn(template.content).map(leadNowhere), ...templatesIn(template.content).map(emptyFrames)];
    return isLed.includes(true) ? String(parse?.get?.call(template)) : text;
  };
  const savesNothing = 'allow-scripts allow-same-origin allow-forms allow-popups allow-presentation';
  const kept = new Set<Element>();
  /** Nothing tells when one without an address is sent to a file, and nothing else would stop that. */
  const keepFromSaving = (frame: Element): void => {
    const hasOwn = frame.hasAttribute('srcdoc') || frame.hasAttribute('sandbox');
    if (frame.localName !== 'iframe' || hasOwn || !/^(?:about:.*)?$/.test(frame.getAttribute('src') ?? '')) return;
    kept.add(frame);
    frame.setAttribute('sandbox', savesNothing);
  };
  const letSave = (frame: Element): void => {
    if (kept.delete(frame) && frame.getAttribute('sandbox') === savesNothing) frame.removeAttribute('sandbox');
  };
  const settleFrame = (frame: Element): void => {
    if (leadNowhere(frame)) frame.remove();
    else {
      patchFrame((frame as HTMLIFrameElement).contentWindow);
      keepFromSaving(frame);
      if (!frame.hasAttribute('srcdoc')) countLoad(frame.getAttribute('src') ?? frame.getAttribute('data') ?? '');
    }
  };
  const patchFrames = (): void => {
    for (let index = 0; index < window.length; index++) patchFrame(window[index]);
    for (const frame of brought) {
      if (!frame.isConnected) continue;
      brought.delete(frame);
      settleFrame(frame);
    }
  };
  const patchFrame = (frame: unknown, make = patchRealm): void => {
    try {
      // Reading this of another origin's window is what throws.
      const realm = ((frame as Document | null)?.defaultView ?? frame) as (Window & typeof globalThis) | null;
      if (realm?.document) make(realm);
    } catch {
      // Another origin's functions are out of the page's reach too.
    }
  };
  // Those that are there already have been given this function for themselves.
  for (let index = 0; index < window.length; index++) patchFrame(window[index], (realm) => patched.add(realm.document));
  patchRealm(window);
  document.querySelectorAll('iframe').forEach(keepFromSaving);

  /** What the shopper's press leads to waits for the network rules to go, a moment at most. */
  const lift = () => {
    if (mode === 'holding') mode = 'lifting';
    kept.forEach(letSave);
  };
  const end = () => {
    mode = 'off';
    onClear();
    for (const restore of restorers.splice(0)) restore();
    kept.forEach(letSave);
    EventTarget.prototype.removeEventListener.call(document, 'load', onLoad, true);
    for (const type of signs) window.removeEventListener(type, onSign, true);
    window.removeEventListener(`${token}-press`, onPress, true);
    window.removeEventListener(`${token}-lift`, lift, true);
    window.removeEventListener(`${token}-end`, end, true);
    window.removeEventListener('submit', onSubmit, true);
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
  /** Another document stands in a frame, with functions of its own. */
  const onLoad = () => mode === 'holding' && patchFrames();
  /** Asked for by `unpatchPage`, once. */
  const onTell = (event: Event) => {
    end();
    window.removeEventListener(`${token}-tell`, onTell, true);
    (event as CustomEvent<{ attempts?: Attempts }>).detail.attempts = { reads, sends, misdeeds: misdeeds.slice(0, 50) };
  };
  const onSubmit = (event: Event) => {
    if (mode !== 'lifting') return;
    const { submitter } = event as SubmitEvent;
    const form = event.target as HTMLFormElement;
    event.preventDefault();
    event.stopImmediatePropagation();
    void clear.then(() => HTMLFormElement.prototype.requestSubmit.call(form, submitter));
  };
  window.addEventListener('submit', onSubmit, true);
  EventTarget.prototype.addEventListener.call(document, 'load', onLoad, true);
  for (const type of signs) window.addEventListener(type, onSign, { capture: true, passive: true });
  window.addEventListener(`${token}-press`, onPress, true);
  window.addEventListener(`${token}-lift`, lift, true);
  window.addEventListener(`${token}-end`, end, true);
  const begun = performance.now();
  // A page may have put timers of its own there, some of which do not wait.
  later(() => performance.now() - begun < expiresMs / 2 || end(), expiresMs);
  window.addEventListener(`${token}-tell`, onTell, true);
  return isWhole;
}

/** Runs in the page's own world: takes back what `patchPage` replaced and tells what was tried. */
export function unpatchPage(token: string): Attempts | null {
  // An event leaves nothing behind that a page could find and call.
  const detail: { attempts?: Attempts } = {};
  window.dispatchEvent(new CustomEvent(`${token}-tell`, { detail }));
  return detail.attempts ?? null;
}
