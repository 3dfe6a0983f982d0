import { useWords } from './words';

export type AccessOffer = 'shop' | 'all';

export interface AccessButtonsProps {
  /** Host to ask for; null where it is not known. */
  readonly site: string | null;
  /** What can still be asked for. */
  readonly offers: readonly AccessOffer[];
  readonly onAllow: (offer: AccessOffer) => void;
}

export function AccessButtons({ site, offers, onAllow }: AccessButtonsProps) {
  const { t } = useWords();
  return (
    <>
      {site !== null && offers.includes('shop') && (
        <button type="button" class="button" onClick={() => onAllow('shop')}>
          {t('action.allow-shop', { shop: site })}
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
