import { elementNamed, emptyFrames, frames, isApart, isNoPage, shadowTemplatesIn } from './frame-addresses';
import type { Hold } from './hold';

const savesNothing = 'allow-scripts allow-same-origin allow-forms allow-popups allow-presentation';

/** The frames of a page that is held: those there before, and those made meanwhile, whose functions are as good as the page's. */
export class Frames {
  private readonly shownBefore = new WeakSet<Element>(document.querySelectorAll(frames));
  /** Frames that were made meanwhile and may still have to come into the page. */
  private readonly brought = new Set<Element>();
  /** Those given a sandbox in which nothing can be saved. */
  private readonly kept = new Set<Element>();
  private readonly patched = new WeakSet<object>();
  private readonly parse = Object.getOwnPropertyDescriptor(Element.prototype, 'innerHTML');

  constructor(
    private readonly hold: Hold,
    private readonly patchRealm: (realm: Window & typeof globalThis) => void,
  ) {}

  /** The page's own window, and what stands in it already. */
  begin(): void {
    // Those that are there already have been given this function for themselves.
    for (let index = 0; index < window.length; index++)
      this.inRealm(window[index], (realm) => this.patched.add(realm.document));
    this.patched.add(document);
    this.patchRealm(window);
    for (const frame of document.querySelectorAll('iframe')) this.keepFromSaving(frame);
  }

  /** Lets them save again. */
  release(): void {
    for (const frame of this.kept) this.letSave(frame);
  }

  /** By its document: the window stays the same one whatever stands in it. */
  patchFrame(frame: unknown): void {
    this.inRealm(frame, (realm) => {
      if (this.patched.has(realm.document)) return;
      this.patched.add(realm.document);
      this.patchRealm(realm);
    });
  }

  /** Every window there is now, and the frames that have come into the page. */
  patchAll(): void {
    for (let index = 0; index < window.length; index++) this.patchFrame(window[index]);
    for (const frame of this.brought) {
      if (!frame.isConnected) continue;
      this.brought.delete(frame);
      this.settle(frame);
    }
  }

  /** Frames in what is about to be put into the page, or has been. */
  bring(what: unknown): void {
    for (const frame of this.framesIn(what)) this.brought.add(frame);
  }

  /** Before they are in the page they begin nothing. */
  leadBroughtNowhere(): void {
    for (const frame of this.brought) if (!frame.isConnected) this.leadNowhere(frame);
  }

  /** Text to be parsed, without the addresses by which its frames would open an app or save. */
  leadingNowhere(text: string): string {
    const template = document.createElement('template');
    try {
      this.parse?.set?.call(template, text);
    } catch {
      // A page that has what it writes looked over by itself: what is wrong with it is met a moment later.
      return text;
    }
    const { content } = template;
    const isLed = [
      ...this.framesIn(content).map((frame) => this.leadNowhere(frame)),
      ...shadowTemplatesIn(content).map(emptyFrames),
    ];
    return isLed.includes(true) ? String(this.parse?.get?.call(template)) : text;
  }

  /** Whether what is written to an attribute of any element may be; counts it otherwise. */
  mayLeadBy(owner: unknown, name: string, value: unknown): boolean {
    if (!/^(?:i?frame|embed|object)$/.test(elementNamed(owner) ?? '') || !/^(?:src|srcdoc|data)$/i.test(name))
      return true;
    return this.mayLead(owner as Element, name.toLowerCase(), value);
  }

  /** A frame that shows something would lose it, such as a card half typed; an address of no page leaves the page. */
  mayLead(frame: Element, name: string, value: unknown): boolean {
    const { hold } = this;
    const shown = frame.getAttribute('src');
    const isFilled = frame.isConnected && shown !== null && !/^(?:about:.*)?$/.test(shown);
    const leadsAway = name === 'srcdoc' ? isApart(frame) : isNoPage(value);
    if (hold.isOn && (isFilled || leadsAway)) {
      hold.misdeeds.push('frame');
      return false;
    }
    // What is written into one that was there has functions of its own, and runs before anybody hears of it.
    const isWritten = name === 'srcdoc' || /^\s*javascript:/i.test(String(value));
    if (hold.isOn && isWritten && this.shownBefore.has(frame)) {
      hold.sends += 1;
      return false;
    }
    this.letSave(frame);
    if (frame.isConnected && name !== 'srcdoc') this.countLoad(String(value));
    return true;
  }

  private inRealm(frame: unknown, act: (realm: Window & typeof globalThis) => void): void {
    try {
      // Reading this of another origin's window is what throws.
      const realm = ((frame as Document | null)?.defaultView ?? frame) as (Window & typeof globalThis) | null;
      if (realm?.document) act(realm);
    } catch {
      // Another origin's functions are out of the page's reach too.
    }
  }

  private framesIn(what: unknown): Element[] {
    const { nodeType } = (what ?? {}) as Node;
    if (nodeType !== 1 && nodeType !== 9 && nodeType !== 11) return [];
    const inside = [...(what as ParentNode).querySelectorAll(frames)];
    return (nodeType === 1 && (what as Element).matches(frames) ? [what as Element, ...inside] : inside).filter(
      (frame) => !this.shownBefore.has(frame),
    );
  }

  /** Frames and what they are written as, before they begin: one taken out of the page again while it loads can end the browser. */
  private leadNowhere(frame: Element): boolean {
    const leads = ['src', 'data', 'srcdoc'].filter((name) => {
      const to = frame.getAttribute(name);
      return to !== null && (name === 'srcdoc' ? isApart(frame) : isNoPage(to));
    });
    for (const name of leads) frame.removeAttribute(name);
    if (leads.length > 0) this.hold.misdeeds.push('frame');
    return leads.length > 0;
  }

  private settle(frame: Element): void {
    if (this.leadNowhere(frame)) frame.remove();
    else {
      this.patchFrame((frame as HTMLIFrameElement).contentWindow);
      this.keepFromSaving(frame);
      if (!frame.hasAttribute('srcdoc')) this.countLoad(frame.getAttribute('src') ?? frame.getAttribute('data') ?? '');
    }
  }

  /** What the network holds of a frame is told by nobody. */
  private countLoad(address: string): void {
    if (address !== '' && !/^\s*(?:about|javascript|data):/i.test(address)) this.hold.mayGo('GET');
  }

  /** Nothing tells when one without an address is sent to a file, and nothing else would stop that. */
  private keepFromSaving(frame: Element): void {
    const hasOwn = frame.hasAttribute('srcdoc') || frame.hasAttribute('sandbox');
    if (frame.localName !== 'iframe' || hasOwn || !/^(?:about:.*)?$/.test(frame.getAttribute('src') ?? '')) return;
    this.kept.add(frame);
    frame.setAttribute('sandbox', savesNothing);
  }

  private letSave(frame: Element): void {
    if (this.kept.delete(frame) && frame.getAttribute('sandbox') === savesNothing) frame.removeAttribute('sandbox');
  }
}
