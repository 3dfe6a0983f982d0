export interface Tally {
  /** Prints one line of a table and counts it. */
  readonly add: (line: string, holds: boolean) => void;
  readonly passed: () => number;
  /** The lines that did not hold, as they were told. */
  readonly failures: () => readonly string[];
}

export function makeTally(): Tally {
  let passed = 0;
  const failures: string[] = [];
  return {
    add(line, holds) {
      if (holds) passed += 1;
      else failures.push(line);
      console.log(`${holds ? 'ok  ' : 'FAIL'} ${line}`);
    },
    passed: () => passed,
    failures: () => failures,
  };
}
