import { parseArgs } from 'node:util';
import { InputError, reasonOf } from './input-error';

export const revealModes = ['none', 'passive', 'look-behind'] as const;
export type RevealMode = (typeof revealModes)[number];

const formats = ['ndjson', 'parquet'] as const;

export interface ObserveOptions {
  readonly urls: readonly string[];
  readonly urlsFile: string | undefined;
  readonly archive: string | undefined;
  /** undefined: standard output. */
  readonly out: string | undefined;
  readonly format: (typeof formats)[number];
  readonly reveal: RevealMode;
  /** undefined: whatever a live page asks for, and nothing for a saved one. */
  readonly allowOrigins: readonly string[] | undefined;
  readonly mobile: boolean;
  readonly locale: string | undefined;
  readonly concurrency: number;
  readonly timeoutMs: number;
  readonly explain: boolean;
}

export const observeUsage = `Usage: npm run observe -- [options] [URL…]

Writes one observation a page, as a line of JSON, in the order of the inputs.
  --urls FILE               read addresses from a file, one a line (# starts a comment)
  --archive MANIFEST.json   read saved pages; nothing but the page itself is reachable
  --out FILE                write there instead of to standard output; progress goes to standard error
  --format ndjson|parquet   default ndjson; parquet: --out names a folder, filled with flat tables and their codebook
  --reveal none|passive|look-behind
                            none: what is in sight; passive (default): also what is in the document unseen;
                            look-behind: also what a guarded press on "Change" shows, with the built extension,
                            which lets the page send nothing meanwhile
  --allow-origin ORIGIN…    the only origins a page may reach, such as https://shop.example
  --mobile                  as a phone
  --locale TAG              language of the browser, such as zh-CN
  --concurrency N           pages at a time, default 2
  --timeout SECONDS         for each page, default 10; as long again to look behind its lists
  --explain                 print the steps of each reading to standard error
  --help                    print this text`;

/** Reads the command line; undefined when help was asked for. Throws an InputError that names what is wrong. */
export function parseObserveOptions(args: readonly string[]): ObserveOptions | undefined {
  const { values, positionals } = parse(repeatAllowOrigin(args));
  if (values.help) return undefined;
  if (values.archive === undefined && values.urls === undefined && positionals.length === 0) {
    throw new InputError('nothing to observe: give addresses, --urls FILE or --archive MANIFEST.json');
  }
  return {
    urls: positionals,
    urlsFile: values.urls,
    archive: values.archive,
    out: values.out,
    format: oneOf('--format', values.format, formats),
    reveal: oneOf('--reveal', values.reveal, revealModes),
    allowOrigins: values['allow-origin']?.map(originOf),
    mobile: values.mobile,
    locale: values.locale === undefined ? undefined : localeOf(values.locale),
    concurrency: wholeNumber('--concurrency', values.concurrency, 64),
    timeoutMs: seconds('--timeout', values.timeout) * 1000,
    explain: values.explain,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        urls: { type: 'string' },
        archive: { type: 'string' },
        out: { type: 'string' },
        format: { type: 'string', default: 'ndjson' },
        reveal: { type: 'string', default: 'passive' },
        'allow-origin': { type: 'string', multiple: true },
        mobile: { type: 'boolean', default: false },
        locale: { type: 'string' },
        concurrency: { type: 'string', default: '2' },
        timeout: { type: 'string', default: '10' },
        explain: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw new InputError(reasonOf(error));
  }
}

/**
 * `--allow-origin A B` as `--allow-origin A --allow-origin B`: the option takes all bare origins that
 * follow it. An address to observe that comes after them is told apart by its path, or stands before.
 */
function repeatAllowOrigin(args: readonly string[]): string[] {
  let isTaking = false;
  return args.flatMap((arg, index) => {
    const isFirst = args[index - 1] === '--allow-origin';
    if (!isFirst && isTaking && isBareOrigin(arg)) return ['--allow-origin', arg];
    isTaking = arg === '--allow-origin' || isFirst;
    return [arg];
  });
}

function isBareOrigin(text: string): boolean {
  return URL.canParse(text) && new URL(text).origin === text;
}

function originOf(text: string): string {
  const { origin } = URL.canParse(text) ? new URL(text) : { origin: 'null' };
  if (!/^https?:/.test(origin))
    throw new InputError(`--allow-origin "${text}" is not an origin such as https://shop.example`);
  return origin;
}

function localeOf(text: string): string {
  try {
    return Intl.getCanonicalLocales(text)[0] ?? text;
  } catch {
    throw new InputError(`--locale "${text}" is not a language tag such as zh-CN`);
  }
}

function oneOf<T extends string>(name: string, text: string, allowed: readonly T[]): T {
  const found = allowed.find((value) => value === text);
  if (found === undefined) throw new InputError(`${name} "${text}" is none of ${allowed.join(', ')}`);
  return found;
}

function wholeNumber(name: string, text: string, most: number): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1 || value > most) {
    throw new InputError(`${name} "${text}" is not a whole number from 1 to ${most}`);
  }
  return value;
}

function seconds(name: string, text: string): number {
  const value = Number(text);
  if (text.trim() === '' || !(value > 0 && value <= 3600))
    throw new InputError(`${name} "${text}" is not a number of seconds from 0 to 3600`);
  return value;
}
