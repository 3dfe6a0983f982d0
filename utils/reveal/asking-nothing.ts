/**
 * Acts while a frame of the page leaves: until it has left, a browser shows no dialog and opens no
 * window for that page, not even by functions that it kept from before. Where the browser tells no
 * frame that it leaves, acts without.
 */
export function askingNothing(act: () => void): void {
  const frame = document.documentElement.appendChild(document.createElement('iframe'));
  let hasActed = false;
  const actOnce = () => {
    if (hasActed) return;
    hasActed = true;
    act();
  };
  frame.contentWindow?.addEventListener('pagehide', actOnce);
  frame.remove();
  actOnce();
}
