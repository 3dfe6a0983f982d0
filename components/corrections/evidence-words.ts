import type { I18n } from '../../utils/i18n/create-i18n';
import type { Evidence, Offering } from '../../utils/model/offering';

/** Why a row is believed: "label “微信支付”, hidden until “更换” is pressed". */
export function evidenceWords({ kind, state, text }: Evidence, { behind }: Offering, { t }: Pick<I18n, 't'>): string {
  const read = text === null ? t(`evidence.${kind}`) : t('evidence.quoted', { kind: t(`evidence.${kind}`), text });
  const where =
    behind !== null && (state === 'hidden-in-page' || state === 'opened-by-shopper' || state === 'revealed')
      ? t(`evidence-state.${state}.label`, { label: behind })
      : t(`evidence-state.${state}`);
  return t('evidence.words', { read, where });
}
