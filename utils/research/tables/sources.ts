import type { Observation } from '../../model/observation';
import type { PaymentMethod } from '../../model/payment-method';

/** A look with its place among all: by shop, then time, then id. */
export interface LookSource {
  readonly look: Observation;
  readonly sequence: number;
}

/** One line of one look; `index` tells lines of the same look apart. */
export interface LineSource<Line> extends LookSource {
  readonly line: Line;
  readonly index: number;
}

/** What the exported looks hold of one shop. */
export interface ShopSource {
  readonly shop: string;
  readonly looks: number;
  readonly readable: number;
  readonly complete: number;
  readonly firstAt: string;
  readonly lastAt: string;
}

export type MethodSource = Pick<
  PaymentMethod,
  'id' | 'name' | 'nativeNames' | 'family' | 'operator' | 'parent' | 'regions'
>;
