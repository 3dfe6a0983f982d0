import type { NotKept } from '../messaging/protocol';
import { StorageNewerError } from './schema';

/** The reason to tell the shopper, or undefined when the failure is none of those that are expected. */
export function whyNotKept(error: unknown): Extract<NotKept, 'storage-full' | 'storage-newer'> | undefined {
  if (error instanceof StorageNewerError) return 'storage-newer';
  // A full disk shows as the error itself or, when the commit fails, inside the abort.
  for (let cause: unknown = error; isNamed(cause); cause = cause.inner) {
    if (cause.name === 'QuotaExceededError') return 'storage-full';
  }
  return undefined;
}

function isNamed(value: unknown): value is { name: string; inner?: unknown } {
  return typeof value === 'object' && value !== null && 'name' in value && typeof value.name === 'string';
}
