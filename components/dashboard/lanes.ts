import { inOrder } from '../../utils/history/in-order';
import { presenceOf } from '../../utils/history/presence';
import type { Observation } from '../../utils/model/observation';
import { type Prominence, prominences } from '../../utils/model/offering';
import type { MethodId } from '../../utils/model/payment-method';

/** What one look says of one method: where it stood, that it was not there, or nothing. */
export type LaneMark =
  | { readonly kind: 'seen'; readonly prominence: Prominence; readonly isAvailable: boolean }
  | { readonly kind: 'absent' | 'unknown' };

export interface Lane {
  readonly method: MethodId;
  /** One for each look, in the order of `Lanes.looks`. */
  readonly marks: readonly LaneMark[];
}

export interface Lanes {
  /** Oldest first. */
  readonly looks: readonly Observation[];
  readonly lanes: readonly Lane[];
}

/** Each method's way through a shop's looks; gaps stay gaps. */
export function lanesOf(observations: readonly Observation[]): Lanes {
  const looks = inOrder(observations);
  const methods = [...new Set(looks.flatMap(({ offerings }) => offerings.map(({ method }) => method)))];
  return {
    looks,
    lanes: methods.map((method) => ({
      method,
      marks: looks.map((look): LaneMark => {
        const presence = presenceOf(look, method);
        if (presence.kind !== 'seen') return { kind: presence.kind };
        const { prominence, available } = presence.offering;
        return { kind: 'seen', prominence, isAvailable: available };
      }),
    })),
  };
}

/** 0 at the top, for what is easiest to reach, to 1. */
export function heightOf(prominence: Prominence): number {
  return prominences.indexOf(prominence) / (prominences.length - 1);
}
