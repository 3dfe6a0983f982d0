import type { MethodId, PaymentMethodFamily } from '../model/payment-method.ts';

/** What the compiled catalogue says of one method: everything folded. */
export interface PackedMethod {
  readonly id: MethodId;
  readonly family: PaymentMethodFamily;
  readonly parent: MethodId | null;
  readonly names: readonly string[];
  readonly weakNames: readonly string[];
  readonly tokens: readonly string[];
  readonly weakTokens: readonly string[];
  readonly codes: readonly string[];
  readonly scripts: readonly string[];
}

/**
 * Methods as one text: a line a method below a line for its family, fields parted
 * by `^`, items by tabs. Names and tokens that repeat the id are shortened, a mark stands for
 * a part that comes again and again, and what belongs together stands together, because that
 * packs a fifth smaller than JSON does.
 */
export function packMethods(methods: readonly PackedMethod[]): string {
  let family = '';
  const lines = methods
    .flatMap((method) => {
      const lists = listFields.map((field) => method[field].map((item) => shorten(item, method.id)).join('\t'));
      const line = [method.id, method.parent ?? '', ...lists].join('^').replace(/\^+$/, '');
      if (/[\n^>-Z]/.test(lists.join('')))
        throw new Error(
          `${method.id}: "^", line ends and the marks from ">" to "Z" stand between the items, not in them`,
        );
      if (method.family === family) return [line];
      family = method.family;
      return [`#${family}`, line];
    })
    .join('\n');
  return frequentParts.reduce((text, part, at) => text.replaceAll(part, String.fromCharCode(firstMark + at)), lines);
}

/** Each saves the most when those before it are replaced already; tried out on the catalogue. */
const frequentParts =
  'paiement|zahlung|checkout|money|cash|payment|ing|card|pay|credit|bank|pag|er|tarjeta|an|ment|in|on|en|debit|betal|ung|ch|-logo|wallet|re|ar|account| with '.split(
    '|',
  );
/** `>`, then `?`, `@` and the capitals. */
const firstMark = 0x3e;

/** A method whose lists are still packed: each is asked for once at most, and many never. */
export interface MethodRow extends Pick<PackedMethod, 'id' | 'family' | 'parent'> {
  /** In the order of `listFields`. */
  readonly lists: readonly string[];
}

export function unpackMethods(packed: string): MethodRow[] {
  let family = '';
  const methods: MethodRow[] = [];
  const text = packed.replace(/[>-Z]/g, (mark) => frequentParts[mark.charCodeAt(0) - firstMark] ?? mark);
  for (const line of text.split('\n')) {
    if (line.startsWith('#')) {
      family = line.slice(1);
      continue;
    }
    const [id = '', parent, ...lists] = line.split('^');
    // Packed from the model's own families.
    methods.push({ id, family: family as PaymentMethodFamily, parent: parent || null, lists });
  }
  return methods;
}

const none: readonly string[] = [];

export function itemsOf({ id, lists }: MethodRow, field: ListField): readonly string[] {
  const packed = lists[listFields.indexOf(field)];
  if (!packed) return none;
  const items = packed.split('\t');
  return shortened.test(packed) ? items.flatMap((item) => lengthen(item, id)) : items;
}

const shortened = /(?:^|\t)[=+~-](?:\t|$)|~/;

/** Names of one script: a line of false friends, then one for each method that has any, with its row in the catalogue. */
export function packNames(
  falseFriends: readonly string[],
  methods: readonly Pick<PackedMethod, 'names' | 'weakNames'>[],
): string {
  const lines = methods.flatMap(({ names, weakNames }, row) =>
    names.length + weakNames.length > 0 ? [`${row}^${names.join('\t')}^${weakNames.join('\t')}`] : [],
  );
  return [falseFriends.join('\t'), ...lines].join('\n');
}

export interface UnpackedNames {
  readonly falseFriends: readonly string[];
  readonly methods: readonly (Pick<PackedMethod, 'names' | 'weakNames'> & { readonly row: number })[];
}

export function unpackNames(packed: string): UnpackedNames {
  const list = (items = '') => items.split('\t').filter(Boolean);
  const [falseFriends, ...lines] = packed.split('\n');
  return {
    falseFriends: list(falseFriends),
    methods: lines.map((line) => {
      const [row, names, weakNames] = line.split('^');
      return { row: Number(row), names: list(names), weakNames: list(weakNames) };
    }),
  };
}

export const listFields = ['names', 'weakNames', 'tokens', 'weakTokens', 'codes', 'scripts'] as const;
type ListField = (typeof listFields)[number];

/** `=` the id with blanks, `+` the id in one word, `-` the id itself, `~` the last two. */
function shorten(item: string, id: MethodId): string {
  const found = Object.entries(shortForms(id)).find(([, [form, ...more]]) => form === item && more.length === 0);
  return found ? found[0] : item;
}

function lengthen(item: string, id: MethodId): readonly string[] {
  if (item.length === 1) return shortForms(id)[item] ?? [item];
  return item.includes('~') ? [item.replaceAll('~', '-'), item.replaceAll('~', '')] : [item];
}

function shortForms(id: MethodId): Readonly<Record<string, readonly string[]>> {
  const joined = id.replaceAll('-', '');
  return { '=': [id.replaceAll('-', ' ')], '+': [joined], '-': [id], '~': [id, joined] };
}

/** Writes tokens that are there in both spellings as one: `apple~pay` for `apple-pay` and `applepay`. */
export function joinSpellings(tokens: readonly string[], id: MethodId): string[] {
  const joined = (token: string) => token.replaceAll('-', '');
  return tokens
    .filter((token) => !tokens.some((other) => other !== token && joined(other) === token))
    .map((token) => (token.includes('-') && tokens.includes(joined(token)) ? token.replaceAll('-', '~') : token))
    .map((token) => (token === id.replaceAll('-', '~') && token.includes('~') ? '~' : token));
}
