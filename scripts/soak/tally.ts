export interface Tally {
  /** Prints one line of a table and counts it. */
  readonly add: (line: string, holds: boolean) => void;
  readonly passed: () => number;
  readonly failed: () => number;
}

export function makeTally(): Tally {
  let passed = 0;
  let failed = 0;
  return {
    add(line, holds) {
      if (holds) passed += 1;
      else failed += 1;
      console.log(`${holds ? 'ok  ' : 'FAIL'} ${line}`);
    },
    passed: () => passed,
    failed: () => failed,
  };
}
