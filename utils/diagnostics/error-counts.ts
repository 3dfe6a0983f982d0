/** Where something of ours failed. */
export const errorPlaces = [
  'background',
  'reader',
  'message-refused',
  'message-failed',
  'popup',
  'dashboard',
  'record-unreadable',
  'storage-full',
  'storage-failed',
  'storage-newer',
] as const;
export type ErrorPlace = (typeof errorPlaces)[number];

/** How often one kind of failure was met; never its message, which may hold words of a page. */
export interface ErrorCount {
  readonly place: ErrorPlace;
  /** The error's class, or the message that failed: words of ours or of the browser's. */
  readonly kind: string;
  readonly count: number;
  /** Day of the latest, in UTC: 2026-11-22. */
  readonly lastOn: string;
}

/** More different ones than these are not told apart. */
const mostKinds = 40;
const anyKind = 'other';
const plainWord = /^[A-Za-z][A-Za-z-]{0,39}$/;

/** The counts with one more failure in them. */
export function withError(
  counts: readonly ErrorCount[],
  { place, kind, on }: { readonly place: ErrorPlace; readonly kind: string; readonly on: string },
): ErrorCount[] {
  const isKnown = (one: ErrorCount) => one.place === place && one.kind === kind;
  const before = counts.find(isKnown);
  if (!before && kind !== anyKind && (counts.length >= mostKinds || !plainWord.test(kind)))
    return withError(counts, { place, kind: anyKind, on });
  const now = { place, kind, count: (before?.count ?? 0) + 1, lastOn: on };
  return [now, ...counts.filter((one) => !isKnown(one))];
}

/** Counts from whatever was stored. */
export function readErrorCounts(stored: unknown): ErrorCount[] {
  if (!Array.isArray(stored)) return [];
  return stored.filter(
    (one): one is ErrorCount =>
      typeof one === 'object' &&
      one !== null &&
      errorPlaces.includes(one.place) &&
      typeof one.kind === 'string' &&
      plainWord.test(one.kind) &&
      Number.isSafeInteger(one.count) &&
      /^\d{4}-\d\d-\d\d$/.test(one.lastOn),
  );
}

/** The class of an error: `QuotaExceededError`, `TypeError`. */
export function kindOf(error: unknown): string {
  return error instanceof Error || error instanceof DOMException ? error.name : anyKind;
}
