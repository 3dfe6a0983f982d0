import type { Attempts, LettingThrough } from '../outcome';
import { patchFrameWrites } from './frame-writes';
import { Frames } from './frames';
import { Hold } from './hold';
import { makeNavigateListener, patchNavigations } from './navigations';
import { patchPresses } from './presses';
import { patchPrompts } from './prompts';
import { Realm } from './realm';
import { Replacements } from './replacements';
import { patchRequests } from './requests';
import { patchStores } from './stores';

/** What shows that the shopper turns to the page. */
const signs = ['pointermove', 'pointerdown', 'mousedown', 'touchstart', 'keydown', 'wheel'];

/**
 * Runs in the page's own world.
 * Replaces what can send, leave or ask, until `${token}-end` is fired, the shopper
 * turns to the page or `expiresMs` are over. A page may keep references of its
 * own to what is replaced here: the network rules stand behind it. False where a page
 * has put out of reach what nothing else stands behind: then nothing may be pressed.
 * `isBeside`: in another tab of the shop, which a page that opened it, or was opened by it, has at hand.
 */
export function patchPage(token: string, letting: LettingThrough, expiresMs: number, isBeside: boolean): boolean {
  const press = HTMLElement.prototype.click;
  const hold = new Hold(letting);
  const functions = new Replacements(hold);
  const onNavigate = makeNavigateListener(hold, isBeside);
  const frames: Frames = new Frames(hold, (window) => {
    const realm = new Realm(window, hold, functions);
    patchNavigations(realm, onNavigate);
    patchRequests(realm);
    patchPrompts(realm);
    patchStores(realm);
    patchPresses(realm);
    patchFrameWrites(realm, frames);
  });
  frames.begin();

  /** What the shopper's press leads to waits for the network rules to go, a moment at most. */
  const lift = () => {
    hold.lift();
    frames.release();
  };
  const end = () => {
    hold.end();
    functions.restore();
    frames.release();
    EventTarget.prototype.removeEventListener.call(document, 'load', onLoad, true);
    for (const type of signs) window.removeEventListener(type, onSign, true);
    window.removeEventListener(`${token}-press`, onPress, true);
    window.removeEventListener(`${token}-lift`, lift, true);
    window.removeEventListener(`${token}-end`, end, true);
    window.removeEventListener('submit', onSubmit, true);
  };
  /** A `javascript:` link is refused to an extension's own world, so it is pressed from here. */
  const onPress = (event: Event) => {
    const [control] = event.composedPath();
    event.stopImmediatePropagation();
    if (hold.isOn && control instanceof HTMLElement) press.call(control);
  };
  const onSign = (event: Event) => {
    if (event.isTrusted) lift();
  };
  /** Another document stands in a frame, with functions of its own. */
  const onLoad = () => hold.isOn && frames.patchAll();
  /** Asked for by `unpatchPage`, once. */
  const onTell = (event: Event) => {
    end();
    window.removeEventListener(`${token}-tell`, onTell, true);
    (event as CustomEvent<{ attempts?: Attempts }>).detail.attempts = hold.attempts();
  };
  const onSubmit = (event: Event) => {
    if (hold.mode !== 'lifting') return;
    const { submitter } = event as SubmitEvent;
    const form = event.target as HTMLFormElement;
    event.preventDefault();
    event.stopImmediatePropagation();
    void hold.clear.then(() => HTMLFormElement.prototype.requestSubmit.call(form, submitter));
  };
  window.addEventListener('submit', onSubmit, true);
  EventTarget.prototype.addEventListener.call(document, 'load', onLoad, true);
  for (const type of signs) window.addEventListener(type, onSign, { capture: true, passive: true });
  window.addEventListener(`${token}-press`, onPress, true);
  window.addEventListener(`${token}-lift`, lift, true);
  window.addEventListener(`${token}-end`, end, true);
  const begun = performance.now();
  // A page may have put timers of its own there, some of which do not wait.
  hold.later(() => performance.now() - begun < expiresMs / 2 || end(), expiresMs);
  window.addEventListener(`${token}-tell`, onTell, true);
  return functions.isWhole;
}
