export interface JsonEntry {
  readonly title: string;
  readonly state: string;
}

interface Wanted {
  /** Start of the keys under which entries stand. */
  readonly entry: string;
  readonly title: string;
  readonly state: string;
}

/** Beyond these a page's data is not looked through. */
const LARGEST_TEXT = 2_000_000;
const DEEPEST = 12;

/** Entries of a page's JSON wherever in it they stand, in the order the page gives them. */
export function entriesOf(text: string, wanted: Wanted): JsonEntry[] {
  if (text.length > LARGEST_TEXT || !text.includes(wanted.entry)) return [];
  let root: unknown;
  try {
    root = JSON.parse(text);
  } catch {
    // Not the data we know: nothing is read from it.
    return [];
  }
  const found: JsonEntry[] = [];
  collect(root, wanted, found, 0);
  return found;
}

function collect(value: unknown, wanted: Wanted, found: JsonEntry[], depth: number): void {
  if (depth > DEEPEST || typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    const fields = key.startsWith(wanted.entry) ? fieldsOf(inner) : undefined;
    const title = fields?.[wanted.title];
    const state = fields?.[wanted.state];
    if (typeof title === 'string' && title.length <= 60 && typeof state === 'string') found.push({ title, state });
    else collect(inner, wanted, found, depth + 1);
  }
}

function fieldsOf(value: unknown): Record<string, unknown> | undefined {
  if (typeof value !== 'object' || value === null || !('fields' in value)) return undefined;
  const { fields } = value;
  return typeof fields === 'object' && fields !== null ? (fields as Record<string, unknown>) : undefined;
}
