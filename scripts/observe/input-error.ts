/** What the person at the command line gave cannot be used; the message says what and where. */
export class InputError extends Error {}

/** The reason of a failed file or parse operation, without stack or class name. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
