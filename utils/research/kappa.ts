/** How far two coders agree beyond what chance alone would bring. */
export interface Agreement {
  /** Rows both coded. */
  readonly rows: number;
  readonly agreed: number;
  /** Share of rows on which they agree; null without a row. */
  readonly observed: number | null;
  /** Share on which they would by chance, with how often each uses each code. */
  readonly expected: number | null;
  /** Cohen's kappa; null where it is not defined: no row, or both always used one same code. */
  readonly kappa: number | null;
}

/** @param rows what the first and the second coder said of the same row */
export function agreementOf(rows: readonly (readonly [first: string, second: string])[]): Agreement {
  const agreed = rows.filter(([first, second]) => first === second).length;
  if (rows.length === 0) return { rows: 0, agreed: 0, observed: null, expected: null, kappa: null };
  const observed = agreed / rows.length;
  const firsts = countsOf(rows.map(([first]) => first));
  const seconds = countsOf(rows.map(([, second]) => second));
  const expected = [...firsts].reduce(
    (sum, [code, count]) => sum + (count * (seconds.get(code) ?? 0)) / rows.length ** 2,
    0,
  );
  return {
    rows: rows.length,
    agreed,
    observed,
    expected,
    kappa: expected === 1 ? null : (observed - expected) / (1 - expected),
  };
}

function countsOf(codes: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  return counts;
}
