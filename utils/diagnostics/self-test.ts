import { kindOf } from './error-counts';

/** What the extension can find out of itself, in the order it is tried. */
export const checks = ['worker', 'database', 'gate', 'network', 'rules'] as const;
export type Check = (typeof checks)[number];

export interface CheckResult {
  readonly check: Check;
  readonly isOk: boolean;
  /** Class of the error where one was thrown; `false` where the answer was no. */
  readonly kind: string;
}

/** Tries each; one that fails or never ends keeps none of the others from being tried. */
export async function selfTest(
  tries: Readonly<Record<Check, () => Promise<boolean>>>,
  withinMs = 5000,
): Promise<CheckResult[]> {
  return Promise.all(
    checks.map(async (check) => {
      try {
        const isOk = await Promise.race([tries[check](), tooLate(withinMs)]);
        return { check, isOk: isOk === true, kind: String(isOk) };
      } catch (error) {
        return { check, isOk: false, kind: kindOf(error) };
      }
    }),
  );
}

const tooLate = (ms: number) => new Promise<'timeout'>((resolve) => setTimeout(() => resolve('timeout'), ms));
