import type { Hindrance } from '../../utils/reveal/outcome';
import type { Refusal } from '../../utils/reveal/plan';
import { useWords } from '../words';

/** Why nothing is or was pressed, in the reader's language. */
export function useRefusalWords(): (because: Refusal | Hindrance) => string {
  const { t } = useWords();
  return (because) => {
    switch (because) {
      case 'in-use':
      case 'not-loaded':
      case 'not-in-front':
      case 'often-enough':
      case 'no-access':
      case 'no-control':
        return t(`reveal.refused.${because}`);
      case 'misbehaved-before':
        return t('reveal.remembered.misbehaved');
      case 'needed-network-before':
        return t('reveal.remembered.needs-network');
      case 'too-old':
      case 'unguarded':
      case 'no-reader':
        return t('reveal.refused.unguarded');
      case 'frame':
      case 'cashier':
        return t('reveal.refused.cashier');
      default:
        return t('reveal.refused.control');
    }
  };
}
