import { type AttackPage, onPress } from './attack-page.ts';

/** What the browser would ask the shopper, or do to their machine, at that call: the page notes it in the browser's place. */
const asks: Readonly<Record<string, readonly [owner: string, name: string, call: string]>> = {
  'where the shopper is': [
    'Geolocation.prototype',
    'getCurrentPosition',
    'navigator.geolocation.getCurrentPosition(() => 0)',
  ],
  'where the shopper goes': ['Geolocation.prototype', 'watchPosition', 'navigator.geolocation.watchPosition(() => 0)'],
  'notifications allowed': ['Notification', 'requestPermission', 'Notification.requestPermission()'],
  camera: [
    'MediaDevices.prototype',
    'getUserMedia',
    'navigator.mediaDevices.getUserMedia({ video: true }).catch(() => 0)',
  ],
  'camera, the old way': [
    'Navigator.prototype',
    'webkitGetUserMedia',
    'navigator.webkitGetUserMedia({ video: true }, () => 0, () => 0)',
  ],
  screen: ['MediaDevices.prototype', 'getDisplayMedia', 'navigator.mediaDevices.getDisplayMedia().catch(() => 0)'],
  instruments: ['Navigator.prototype', 'requestMIDIAccess', 'navigator.requestMIDIAccess().catch(() => 0)'],
  'kept for ever': ['StorageManager.prototype', 'persist', 'navigator.storage.persist()'],
  'stores of another site': [
    'Document.prototype',
    'requestStorageAccess',
    'document.requestStorageAccess().catch(() => 0)',
  ],
  'what was copied': ['Clipboard.prototype', 'readText', 'navigator.clipboard.readText().catch(() => 0)'],
  'all that was copied': ['Clipboard.prototype', 'read', 'navigator.clipboard.read().catch(() => 0)'],
  'copied by a command': ['Document.prototype', 'execCommand', 'document.execCommand("copy")'],
  'printed by a command': ['Document.prototype', 'execCommand', 'document.execCommand("print")'],
  'screen kept awake': ['WakeLock.prototype', 'request', 'navigator.wakeLock.request().catch(() => 0)'],
  'messages pushed': ['PushManager.prototype', 'subscribe', 'PushManager.prototype.subscribe.call({})'],
  'whole screen': ['Element.prototype', 'requestFullscreen', 'document.body.requestFullscreen().catch(() => 0)'],
  'pointer taken': ['Element.prototype', 'requestPointerLock', 'document.body.requestPointerLock()'],
  'device by USB': ['USB.prototype', 'requestDevice', 'USB.prototype.requestDevice.call({})'],
  'device by radio': ['Bluetooth.prototype', 'requestDevice', 'Bluetooth.prototype.requestDevice.call({})'],
  file: ['window', 'showOpenFilePicker', 'showOpenFilePicker().catch(() => 0)'],
  'picker of a field': ['HTMLInputElement.prototype', 'showPicker', 'document.querySelector("input").showPicker()'],
  'handler of a protocol': [
    'Navigator.prototype',
    'registerProtocolHandler',
    'navigator.registerProtocolHandler("web+pay", location.origin + "/%s")',
  ],
  presence: ['IdleDetector', 'requestPermission', 'IdleDetector.requestPermission().catch(() => 0)'],
  fonts: ['window', 'queryLocalFonts', 'queryLocalFonts().catch(() => 0)'],
  'another screen': ['PresentationRequest.prototype', 'start', 'new PresentationRequest("/").start().catch(() => 0)'],
  'another player': [
    'RemotePlayback.prototype',
    'prompt',
    'document.createElement("video").remote.prompt().catch(() => 0)',
  ],
  'what is said': ['webkitSpeechRecognition.prototype', 'start', 'new webkitSpeechRecognition().start()'],
  'keyboard taken': ['Keyboard.prototype', 'lock', 'navigator.keyboard.lock().catch(() => 0)'],
  'screen turned': ['ScreenOrientation.prototype', 'lock', 'screen.orientation.lock("landscape").catch(() => 0)'],
  glasses: ['XRSystem.prototype', 'requestSession', 'XRSystem.prototype.requestSession.call({}).catch(() => 0)'],
  installed: ['BeforeInstallPromptEvent.prototype', 'prompt', 'BeforeInstallPromptEvent.prototype.prompt.call({})'],
  counted: ['Navigator.prototype', 'setAppBadge', 'navigator.setAppBadge(3)'],
  heard: ['HTMLMediaElement.prototype', 'play', 'new Audio("data:audio/wav;base64,UklGRg==").play().catch(() => 0)'],
  moved: ['window', 'moveTo', 'moveTo(0, 0)'],
  spoken: ['SpeechSynthesis.prototype', 'speak', 'speechSynthesis.speak(new SpeechSynthesisUtterance("pay"))'],
  shaken: ['Navigator.prototype', 'vibrate', 'navigator.vibrate(100)'],
  printed: ['window', 'print', 'print()'],
  'signed out elsewhere': [
    'IdentityCredential',
    'disconnect',
    'IdentityCredential.disconnect({ configURL: location.href, clientId: "1", accountHint: "x" }).catch(() => 0)',
  ],
  shared: ['Navigator.prototype', 'share', 'navigator.share({ url: "/" }).catch(() => 0)'],
  credentials: [
    'CredentialsContainer.prototype',
    'get',
    'navigator.credentials.get({ password: true }).catch(() => 0)',
  ],
};

/** What a page may ask the shopper, or have the browser do, that makes no request. */
export const promptingAttacks: readonly AttackPage[] = Object.entries(asks).map(([what, [owner, name, call]]) => ({
  name: `asks: ${what}`,
  class: 'permission',
  script: `window.asked = ''; const owner = globalThis.${owner.split('.')[0]} && ${owner}; if (owner) owner.${name} = () => { window.asked += '${name}'; return Promise.resolve(); }; ${onPress(`if (owner) { ${call} }`)}`,
}));
