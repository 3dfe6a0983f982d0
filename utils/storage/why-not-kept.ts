import type { NotKept } from '../messaging/protocol';
import { StorageNewerError } from './schema';

type StorageReason = Extract<NotKept, `storage-${string}`>;

/** The reason to tell the shopper, or undefined when the failure is none of those that are expected. */
export function whyNotKept(error: unknown): StorageReason | undefined {
  if (error instanceof StorageNewerError) return 'storage-newer';
  // A full disk shows as the error itself or, when the commit fails, inside the abort.
  for (let cause: unknown = error; isNamed(cause); cause = cause.inner) {
    if (cause.name === 'QuotaExceededError') return 'storage-full';
    // Where no quota stops it before, Chromium meets the end of the disk in the middle of a write, and
    // from then on cannot so much as open the database: seen 2026-11 as FILE_ERROR_NO_SPACE, then as
    // "Internal error opening backing store".
    if (cause.name === 'UnknownError') return /no_?space/i.test(cause.message) ? 'storage-full' : 'storage-failed';
  }
  return undefined;
}

function isNamed(value: unknown): value is { name: string; message: string; inner?: unknown } {
  return typeof value === 'object' && value !== null && 'name' in value && typeof value.name === 'string';
}
