/** A bare checkout around a widget, with nothing of the test runner's own page in it. */
export interface CheckoutStage {
  readonly host: HTMLElement;
  readonly clear: () => void;
}

/** `heading` is what the shop writes above the widget; many write nothing. */
export function setCheckoutStage(title: string, heading?: string): CheckoutStage {
  keepOffline();
  const runnersTitle = document.title;
  document.title = title;
  const main = document.createElement('main');
  if (heading) main.append(Object.assign(document.createElement('h2'), { textContent: heading }));
  const host = document.createElement('div');
  main.append(host);
  document.body.append(main);
  return {
    host,
    clear: () => {
      document.title = runnersTitle;
      document.body.replaceChildren();
    },
  };
}

/** Widgets ask their makers for words, logos and fields; none of it may be fetched from here. */
function keepOffline(): void {
  if (document.querySelector('meta[http-equiv="Content-Security-Policy"]')) return;
  const policy = document.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = "connect-src 'self' ws:; img-src 'self' data:; frame-src 'self' data:; font-src 'self' data:";
  document.head.append(policy);
}
