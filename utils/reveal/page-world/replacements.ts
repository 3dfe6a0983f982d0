import { type Hold, never, nothing } from './hold';

export type AnyFunction = (this: unknown, ...rest: unknown[]) => unknown;

interface Accessors {
  readonly get?: AnyFunction;
  readonly set?: AnyFunction;
}

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

/** Functions and properties of the page that are replaced while it is held; taken back by `restore`. */
export class Replacements {
  /** False where a page has put out of reach what nothing else stands behind. */
  isWhole = true;
  private readonly restorers: (() => void)[] = [];
  /** A first document in a frame leaves its functions to the next. */
  private readonly replaced = new WeakSet<object>();

  constructor(private readonly hold: Hold) {}

  onRestore(restore: () => void): void {
    this.restorers.push(restore);
  }

  restore(): void {
    for (const restore of this.restorers.splice(0)) restore();
  }

  /** Puts `make(original)` in place of a method; taken back later unless the page has replaced it meanwhile. */
  replace(owner: object | undefined, name: string, make: (original: AnyFunction) => AnyFunction): void {
    const before = owner && Object.getOwnPropertyDescriptor(owner, name);
    if (!owner || !before || typeof before.value !== 'function' || this.replaced.has(before.value)) return;
    const ours = make(before.value as AnyFunction);
    this.replaced.add(ours);
    if (before.configurable) Object.defineProperty(owner, name, { ...before, value: ours });
    if (Object.getOwnPropertyDescriptor(owner, name)?.value !== ours) {
      this.isWhole &&= !alone.has(name);
      return;
    }
    this.onRestore(() => {
      if (Object.getOwnPropertyDescriptor(owner, name)?.value === ours) Object.defineProperty(owner, name, before);
    });
  }

  /** The same for a property: `make` gets its own getter and setter. */
  replaceProperty(
    owner: object | undefined,
    name: string,
    make: (get: AnyFunction, set: AnyFunction | undefined) => Accessors,
  ): void {
    const before = owner && Object.getOwnPropertyDescriptor(owner, name);
    if (!owner || !before?.configurable || !before.get) return;
    if (this.replaced.has(before.get) || this.replaced.has(before.set ?? before.get)) return;
    const made = make(before.get, before.set);
    const ours = { ...before, ...made };
    for (const each of Object.values(made)) this.replaced.add(each);
    Object.defineProperty(owner, name, ours as PropertyDescriptor);
    this.onRestore(() => {
      const now = Object.getOwnPropertyDescriptor(owner, name);
      if (now?.get === ours.get && now?.set === ours.set) Object.defineProperty(owner, name, before);
    });
  }

  /** While the page is held each of `names` does `note` and gives `answer`, unless what it is given `passes`. */
  instead(
    owner: object | undefined,
    names: readonly string[],
    note: () => void,
    answer: () => unknown = nothing,
    passes: (rest: unknown[], self: unknown) => boolean = never,
  ): void {
    const { hold } = this;
    for (const name of names) {
      this.replace(
        owner,
        name,
        (original) =>
          function (this: unknown, ...rest) {
            if (!hold.isOn || passes(rest, this)) return Reflect.apply(original, this, rest);
            note();
            return answer();
          },
      );
    }
  }

  /** What showing a list never needs: told as a misdeed of this kind. */
  refuse(
    owner: object | undefined,
    names: readonly string[],
    what: string,
    answer?: () => unknown,
    passes?: (rest: unknown[]) => boolean,
  ): void {
    this.instead(owner, names, () => this.hold.misdeeds.push(what), answer, passes);
  }

  /** Nothing happens, and nothing is made of it: opening a sheet may well want a place in the history. */
  ignore(owner: object | undefined, names: readonly string[], answer?: () => unknown): void {
    this.instead(owner, names, nothing, answer);
  }

  /** What sends something: held back and counted. */
  withhold(
    owner: object | undefined,
    names: readonly string[],
    answer?: () => unknown,
    passes?: (rest: unknown[]) => boolean,
  ): void {
    const { hold } = this;
    const count = () => {
      hold.sends += 1;
    };
    this.instead(owner, names, count, answer, passes);
  }
}
