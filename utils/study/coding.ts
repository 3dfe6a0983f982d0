import type { Correction, Observation } from '../model/observation';
import type { Offering } from '../model/offering';
import { type Agreement, agreementOf } from '../research/kappa';

/** One line of one look, as something to be coded. */
export interface CodingLine {
  readonly look: Observation;
  readonly offering: Offering;
}

/** Lines of a study's looks that a coder made no verdict on, of looks that others made; blind to what others said. */
export function linesToCode(
  looks: readonly Observation[],
  corrections: readonly Correction[],
  coder: string,
): CodingLine[] {
  const done = new Set(corrections.filter((one) => one.coder === coder).map(rowOf));
  return looks
    .filter(({ study }) => study !== null && study.coder !== coder)
    .flatMap((look) => look.offerings.map((offering) => ({ look, offering })))
    .filter(({ look, offering }) => !done.has(rowOf({ observation: look.id, method: offering.method })));
}

export interface PairAgreement extends Agreement {
  readonly first: string;
  readonly second: string;
}

/**
 * Agreement of every two coders over all rows that both coded, those they left as
 * they were ("right") among them. Of a coder's verdicts on one row the last counts.
 */
export function agreements(corrections: readonly Correction[]): PairAgreement[] {
  const byCoder = new Map<string, Map<string, string>>();
  for (const correction of [...corrections].sort((a, b) => (a.at < b.at ? -1 : 1))) {
    if (correction.coder === null || correction.verdict === 'wrong-shop') continue;
    const codes = byCoder.get(correction.coder) ?? new Map<string, string>();
    byCoder.set(correction.coder, codes);
    codes.set(rowOf(correction), [correction.verdict, correction.value ?? ''].join(' ').trim());
  }
  const coders = [...byCoder].sort(([a], [b]) => (a < b ? -1 : 1));
  return coders.flatMap(([first, codes], index) =>
    coders.slice(index + 1).flatMap(([second, others]) => {
      const rows = [...codes].flatMap(([row, code]) => {
        const other = others.get(row);
        return other === undefined ? [] : [[code, other] as const];
      });
      return rows.length === 0 ? [] : [{ first, second, ...agreementOf(rows) }];
    }),
  );
}

const rowOf = ({ observation, method }: Pick<Correction, 'observation' | 'method'>) => `${observation} ${method ?? ''}`;
