import type { I18n } from '../../utils/i18n/create-i18n';
import type { Observation } from '../../utils/model/observation';
import type { MethodId } from '../../utils/model/payment-method';
import { groupOfferings } from '../offerings/group-offerings';
import { placeWords } from './place-words';

/** One look as plain text, to paste into a message or a note. */
export function resultText(
  shop: string,
  observedAt: string,
  look: Pick<Observation, 'offerings' | 'completeness'>,
  { t, date }: Pick<I18n, 't' | 'date'>,
  nameOf: (id: MethodId) => string,
): string {
  const lines = groupOfferings(look.offerings).flatMap((group) =>
    group.offerings.map(({ method, saved, prominence, behind, available, unavailableReason }) => {
      const name = saved ? t('change.saved', { method: nameOf(method) }) : nameOf(method);
      const place = placeWords(prominence, behind, { t });
      return available
        ? `- ${name}: ${place}`
        : `- ${name}: ${place}; ${t(`because.${unavailableReason ?? 'unstated'}`)}`;
    }),
  );
  const none = lines.length === 0 ? [t('state.none.title')] : lines;
  return [`${shop}, ${date(observedAt)} (${t(`completeness.${look.completeness}`)})`, ...none, ''].join('\n');
}
