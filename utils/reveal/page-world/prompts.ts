import { never, nothing, rejected } from './hold';
import type { Realm } from './realm';

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
const denied = () => Promise.resolve('denied');

/** What opens, asks, makes a sound or leaves: windows, dialogs, payment sheets, permissions, steps of history. */
export function patchPrompts(realm: Realm): void {
  patchOpening(realm);
  patchWindows(realm);
  patchSounds(realm);
  patchPermissions(realm);
}

function patchWindows(realm: Realm): void {
  const { window, functions } = realm;
  functions.refuse(window, ['close'], 'window');
  functions.refuse(window, ['print', 'alert'], 'dialog');
  functions.refuse(window, ['confirm'], 'dialog', never);
  functions.refuse(window, ['prompt'], 'dialog', () => null);
  functions.refuse(window, ['stop'], 'navigation');
  functions.refuse(realm.proto('History'), ['back', 'forward', 'go'], 'navigation');
  functions.refuse(realm.proto('Navigation'), ['back', 'forward', 'traverseTo', 'reload'], 'navigation', () => ({
    committed: rejected(),
    finished: rejected(),
  }));
  functions.ignore(realm.proto('History'), ['pushState', 'replaceState']);
  functions.ignore(realm.proto('Navigation'), ['updateCurrentEntry']);
  functions.refuse(realm.proto('Document'), ['open', 'write', 'writeln', 'close'], 'document', () => document);
  functions.refuse(realm.proto('PaymentRequest'), ['show'], 'payment', rejected);
  functions.refuse(realm.proto('ApplePaySession'), ['begin'], 'payment');
  functions.refuse(
    realm.proto('Document'),
    ['execCommand'],
    'clipboard',
    never,
    ([command]) => !/^(?:copy|cut|paste|print)$/i.test(`${command}`),
  );
  functions.ignore(window, ['moveTo', 'moveBy', 'resizeTo', 'resizeBy', 'focus', 'blur']);
}

/** A window that the shopper's press opens stays empty until the network rules are gone: they would keep it so for good. */
function patchOpening({ window, hold, functions }: Realm): void {
  functions.replace(
    window,
    'open',
    (original) =>
      function (this: unknown, address, ...how) {
        if (hold.isOn) {
          hold.misdeeds.push('window');
          return null;
        }
        const open = (url: unknown) => Reflect.apply(original, this ?? window, [url, ...how]) as Window | null;
        if (hold.mode === 'off' || !address) return open(address);
        const opened = /noopener|noreferrer/.test(`${how[1]}`) ? null : open('');
        // One that shows a page of another host has nothing else of its address to set.
        void hold.clear.then(() => {
          if (opened) opened.location.href = `${address}`;
          else open(address);
        });
        return opened;
      },
  );
}

function patchSounds(realm: Realm): void {
  const { functions } = realm;
  functions.refuse(realm.proto('SpeechSynthesis'), ['speak'], 'sound');
  functions.ignore(realm.proto('AudioScheduledSourceNode'), ['start']);
  // Pictures that move are shown without a sound.
  functions.instead(
    realm.proto('HTMLMediaElement'),
    ['play'],
    nothing,
    rejected,
    (_rest, media) => (media as HTMLMediaElement).muted,
  );
  functions.ignore(realm.proto('Navigator'), ['vibrate'], never);
}

function patchPermissions(realm: Realm): void {
  const { window, functions } = realm;
  for (const name of ['SpeechRecognition', 'webkitSpeechRecognition'])
    functions.refuse(realm.proto(name), ['start'], 'prompt');
  functions.refuse(realm.proto('Geolocation'), ['getCurrentPosition', 'watchPosition'], 'prompt', () => 0);
  for (const [name, prompts] of Object.entries(asked)) functions.refuse(realm.proto(name), prompts, 'prompt', rejected);
  functions.refuse(window, pickers, 'prompt', rejected);
  for (const name of ['Notification', 'IdleDetector', 'DeviceMotionEvent', 'DeviceOrientationEvent'])
    functions.refuse(realm.made(name), ['requestPermission'], 'prompt', denied);
  for (const name of ['IdentityCredential', 'IdentityProvider'])
    functions.refuse(realm.made(name), ['disconnect', 'getUserInfo', 'register'], 'prompt', rejected);
}
