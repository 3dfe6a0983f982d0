import type { I18n } from '../../utils/i18n/create-i18n';
import type { Prominence } from '../../utils/model/offering';

/** Where an offering stands: "behind “Change”". */
export function placeWords(prominence: Prominence, behind: string | null, { t }: Pick<I18n, 't'>): string {
  const isBehind = prominence === 'one-step' || prominence === 'two-steps';
  return isBehind && behind !== null ? t(`place.${prominence}.label`, { label: behind }) : t(`place.${prominence}`);
}
