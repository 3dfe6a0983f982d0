import type { MethodId } from '../../utils/model/payment-method';
import { useMethodNames } from '../use-method-names';
import { Chip } from './Chip';

export interface NetworkChipsProps {
  readonly label: string;
  readonly networks: readonly MethodId[];
}

export function NetworkChips({ label, networks }: NetworkChipsProps) {
  const nameOf = useMethodNames();
  if (networks.length === 0) return null;
  return (
    <ul class="chips" aria-label={label}>
      {networks.map((network) => (
        <li key={network} data-network={network}>
          <Chip tone="quiet">{nameOf(network)}</Chip>
        </li>
      ))}
    </ul>
  );
}
