import type { Offering } from '../model/offering';

/** An offering in sight about which nothing else is known, as a person tells of one; `rest` says what is. */
export function plainOffering(method: string, rest: Partial<Offering> = {}): Offering {
  return {
    method,
    prominence: 'visible',
    position: 1,
    available: true,
    unavailableReason: null,
    behind: null,
    doors: [],
    saved: false,
    networks: [],
    fee: null,
    confidence: 1,
    evidence: [],
    ...rest,
  };
}
