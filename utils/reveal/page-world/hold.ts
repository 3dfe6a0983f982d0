import type { Attempts, LettingThrough } from '../outcome';

export const nothing = () => undefined;
export const never = () => false;

export const aborted = () => new DOMException('The user aborted a request.', 'AbortError');

export function rejected(): Promise<never> {
  const refusal = Promise.reject(aborted());
  // Many pages wait for no answer: that is no error of theirs.
  refusal.catch(nothing);
  return refusal;
}

/**
 * What the page may do just now, and what it tried. `holding`: nothing that sends, leaves or asks. `lifting`: what
 * the shopper's press leads to, as soon as the network rules are gone. `off`: everything.
 */
export class Hold {
  mode: 'holding' | 'lifting' | 'off' = 'holding';
  reads = 0;
  sends = 0;
  readonly misdeeds: string[] = [];
  /** Kept when the network rules are gone. */
  readonly clear: Promise<void>;
  /** The page's own timer, whatever it is replaced by meanwhile. */
  readonly later = window.setTimeout.bind(window);
  private onClear: () => void = nothing;

  constructor(private readonly letting: LettingThrough) {
    this.clear = new Promise<void>((resolve) => {
      this.onClear = resolve;
    });
  }

  get isOn(): boolean {
    return this.mode === 'holding';
  }

  lift(): void {
    if (this.isOn) this.mode = 'lifting';
  }

  end(): void {
    this.mode = 'off';
    this.onClear();
  }

  /** Whether a request may go now; counts it otherwise. */
  mayGo(method: unknown): boolean {
    if (!this.isOn) return true;
    if (/^(?:get|head|options)$/i.test(String(method ?? 'GET'))) {
      if (this.letting === 'reads') return true;
      this.reads += 1;
    } else this.sends += 1;
    return false;
  }

  attempts(): Attempts {
    return { reads: this.reads, sends: this.sends, misdeeds: this.misdeeds.slice(0, 50) };
  }
}
