import type { Message, Params } from './message';
import { en } from './messages/en';

/** All words, dates, lists and numbers of one language; the only place that formats any of them. */
export interface I18n<Texts = typeof en> {
  /** BCP 47 tag, for `lang` attributes. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly t: <Key extends keyof Texts & string>(key: Key, ...params: Params<Key, Texts>) => string;
  readonly list: (items: readonly string[]) => string;
  readonly number: (value: number) => string;
  /** `observedAt` is ISO 8601; a day is shown as its date in the reader's time zone. */
  readonly date: (observedAt: string) => string;
  /** "2 days ago", by the largest unit that fits. */
  readonly ago: (observedAt: string, now: Date) => string;
}

/** @param messages every key in `language`; absent, the English words. */
export function createI18n(language: string, messages?: Readonly<Record<keyof typeof en, Message>>): I18n;
export function createI18n<Texts>(language: string, messages: Readonly<Record<keyof Texts, Message>>): I18n<Texts>;
export function createI18n(
  language: string,
  messages: Readonly<Record<string, Message>> = en,
): I18n<Record<string, Message>> {
  const plurals = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  const lists = new Intl.ListFormat(language, { type: 'conjunction' });
  const dates = new Intl.DateTimeFormat(language, { dateStyle: 'medium' });
  const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  const direction = directionOf(language);

  // A grid of thousands of cells says the same few texts and numbers: the browser's formatter is slow, and so is parsing.
  const written = new Map<number, string>();
  const parsed = new Map<string, readonly string[]>();
  const writeNumber = (value: number): string => {
    const known = written.get(value) ?? numbers.format(value);
    if (written.size < mostWritten) written.set(value, known);
    return known;
  };
  const partsOf = (text: string): readonly string[] => {
    const parts = parsed.get(text) ?? text.split(/\{(\w+)\}/);
    parsed.set(text, parts);
    return parts;
  };

  const say = (value: unknown): string => {
    if (typeof value === 'number') return writeNumber(value);
    // A left-to-right name inside right-to-left words must not drag its neighbours along.
    return direction === 'rtl' ? `\u2068${value}\u2069` : String(value);
  };

  return {
    language,
    direction,
    t: (key, ...[values = {}]) => {
      const named: Readonly<Record<string, unknown>> = values;
      const message = messages[key];
      if (message === undefined) throw new Error(`no message "${key}"`);
      const text =
        typeof message === 'string' ? message : (message[plurals.select(Number(named.count))] ?? message.other);
      let said = '';
      for (const [index, part] of partsOf(text).entries()) {
        const isName = index % 2 === 1;
        // Dates of some languages end with a full stop of their own: "22 нояб. 2026 г."
        const hasStop = !isName && said.endsWith('.') && part.startsWith('.');
        said += isName ? say(named[part]) : hasStop ? part.slice(1) : part;
      }
      return said;
    },
    list: (items) => lists.format(items),
    number: writeNumber,
    date: (observedAt) => dates.format(new Date(observedAt)),
    ago: (observedAt, now) => relative.format(...largestUnit(now.getTime() - new Date(observedAt).getTime())),
  };
}

const mostWritten = 1000;

const rightToLeftScripts = ['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm'];

function directionOf(language: string): 'ltr' | 'rtl' {
  return rightToLeftScripts.includes(new Intl.Locale(language).maximize().script ?? '') ? 'rtl' : 'ltr';
}

const minuteMs = 60_000;
const units = [
  ['year', 365 * 24 * 60 * minuteMs],
  ['month', 30 * 24 * 60 * minuteMs],
  ['week', 7 * 24 * 60 * minuteMs],
  ['day', 24 * 60 * minuteMs],
  ['hour', 60 * minuteMs],
  ['minute', minuteMs],
] as const;

function largestUnit(elapsedMs: number): [number, Intl.RelativeTimeFormatUnit] {
  const unit = units.find(([, ms]) => elapsedMs >= ms);
  return unit ? [-Math.floor(elapsedMs / unit[1]), unit[0]] : [0, 'second'];
}
