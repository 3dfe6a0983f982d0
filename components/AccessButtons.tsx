import { useWords } from './words';

export type AccessOffer = 'shop' | 'all';

export interface AccessButtonsProps {
  readonly shop: string | null;
  /** What can still be asked for. */
  readonly offers: readonly AccessOffer[];
  readonly onAllow: (offer: AccessOffer) => void;
}

export function AccessButtons({ shop, offers, onAllow }: AccessButtonsProps) {
  const { t } = useWords();
  return (
    <>
      {shop !== null && offers.includes('shop') && (
        <button type="button" class="button" onClick={() => onAllow('shop')}>
          {t('action.allow-shop', { shop })}
        </button>
      )}
      {offers.includes('all') && (
        <button type="button" class="button" onClick={() => onAllow('all')}>
          {t('action.allow-all')}
        </button>
      )}
    </>
  );
}
