import type { Hold } from './hold';
import type { Realm } from './realm';

interface NavigateLike extends Event {
  readonly navigationType: string;
  readonly destination: { readonly url: string; readonly sameDocument: boolean };
  readonly formData: unknown;
  readonly downloadRequest: unknown;
}

const navigationOf = (realm: object) => (realm as { readonly navigation?: EventTarget }).navigation;

/** One listener for the navigations of all windows. @param isBeside in another tab of the shop */
export function makeNavigateListener(hold: Hold, isBeside: boolean): (event: Event) => void {
  return (each) => {
    const event = each as NavigateLike;
    const { destination, formData, downloadRequest, navigationType } = event;
    const isOwn = event.currentTarget === navigationOf(window);
    const isFrame = !isOwn || window !== window.top;
    const leaves = !destination.sameDocument;
    // A frame has nobody else to keep it: the canceller of the isolated world stands in the top one. A step within
    // its document is one more before the shopper comes back.
    const isHeld = (leaves && (isFrame || isBeside)) || (isFrame && navigationType === 'push');
    if (hold.isOn && event.cancelable && isHeld) {
      event.preventDefault();
      event.stopImmediatePropagation();
      if (formData) hold.sends += 1;
      else hold.reads += 1;
    }
    if (hold.mode !== 'lifting' || !event.cancelable || !isOwn || !leaves || formData || downloadRequest !== null)
      return;
    if (navigationType !== 'push' && navigationType !== 'replace') return;
    event.preventDefault();
    event.stopImmediatePropagation();
    void hold.clear.then(() =>
      navigationType === 'push' ? location.assign(destination.url) : location.replace(destination.url),
    );
  };
}

export function patchNavigations({ window, functions }: Realm, onNavigate: (event: Event) => void): void {
  const navigation = navigationOf(window);
  navigation?.addEventListener('navigate', onNavigate);
  functions.onRestore(() => navigation?.removeEventListener('navigate', onNavigate));
}
