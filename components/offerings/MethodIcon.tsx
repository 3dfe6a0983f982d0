import type { JSX } from 'preact';
import type { PaymentMethodFamily } from '../../utils/model/payment-method';
import { monogram, type Shape, shapeOf } from './monogram';

export interface MethodIconProps {
  readonly name: string;
  readonly family: PaymentMethodFamily | null;
}

const outlines: Readonly<Record<Shape, JSX.Element>> = {
  card: <rect x="1" y="6" width="34" height="24" rx="5" />,
  wallet: <rect x="3" y="3" width="30" height="30" rx="9" />,
  bank: <path d="M18 2 L34 11 V31 a3 3 0 0 1 -3 3 H5 a3 3 0 0 1 -3 -3 V11 Z" />,
  circle: <circle cx="18" cy="18" r="16" />,
  ticket: (
    <path d="M5 6 H31 a3 3 0 0 1 3 3 V14 a4 4 0 0 0 0 8 V27 a3 3 0 0 1 -3 3 H5 a3 3 0 0 1 -3 -3 V22 a4 4 0 0 0 0 -8 V9 a3 3 0 0 1 3 -3 Z" />
  ),
  note: <rect x="1" y="7" width="34" height="22" rx="2" />,
  shield: <path d="M18 2 L32 7 V18 C32 26 26 31 18 34 C10 31 4 26 4 18 V7 Z" />,
};

/**
 * A neat sign of our own for a method; it repeats the name beside it, so readers of the page aloud skip it.
 *
 * No brand's mark: the one well-kept set of them, Simple Icons (16.37, looked at 2026-11), is CC0 as a
 * collection but says that its marks are not; of some thirty methods it has, one names a free licence.
 */
export function MethodIcon({ name, family }: MethodIconProps) {
  return (
    <svg class="method-icon" data-family={family ?? 'unknown'} viewBox="0 0 36 36" aria-hidden="true">
      {outlines[family ? shapeOf(family) : 'circle']}
      <text x="18" y={family && shapeOf(family) === 'bank' ? 25 : 23} text-anchor="middle">
        {monogram(name)}
      </text>
    </svg>
  );
}
