import type { Hold } from './hold';
import type { Replacements } from './replacements';

/** A window of the page: its own, or that of a frame made while it is held, whose functions are as good. */
export class Realm {
  constructor(
    readonly window: Window & typeof globalThis,
    readonly hold: Hold,
    readonly functions: Replacements,
  ) {}

  /** A constructor or namespace of this window by name, where the browser has it. */
  made(name: string): (object & { readonly prototype?: object }) | undefined {
    return (this.window as unknown as Record<string, { prototype?: object } | undefined>)[name];
  }

  proto(name: string): object | undefined {
    return this.made(name)?.prototype;
  }
}
