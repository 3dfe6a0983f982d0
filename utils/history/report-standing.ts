import type { Report } from '../model/report';
import { inOrder } from './in-order';
import { type Look, presenceOf } from './presence';

/**
 * What the shopper's own looks since a report say of it.
 * `seen-since`: offered as reported, and seen. `differs`: reported as not offered, yet seen.
 * `none-either`: reported as not offered, and complete looks found none. `not-confirmed`: nothing seen either way.
 */
export type ReportStanding =
  | { readonly kind: 'seen-since' | 'differs'; readonly at: string }
  | { readonly kind: 'none-either'; readonly looks: number }
  | { readonly kind: 'not-confirmed'; readonly looks: number };

/** @param observations of the report's shop, in any order. */
export function reportStanding(report: Report, observations: readonly Look[]): ReportStanding {
  const since = inOrder(observations).filter(
    ({ observedAt }) => observedAt.slice(0, report.asOf.length) >= report.asOf,
  );
  const told = since.map((look) => ({ look, presence: presenceOf(look, report.method) }));
  const seen = told.find(({ presence }) => presence.kind === 'seen');
  const isDenied = report.claim === 'not-offered';
  if (seen) return { kind: isDenied ? 'differs' : 'seen-since', at: seen.look.observedAt };
  const looks = told.filter(({ presence }) => presence.kind === 'absent').length;
  return { kind: isDenied && looks > 0 ? 'none-either' : 'not-confirmed', looks };
}
