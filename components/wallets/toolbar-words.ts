import type { MethodLabel } from '../../utils/catalogue/method-names';
import type { WalletAnswer } from '../../utils/history/wallet-answer';
import type { I18n } from '../../utils/i18n/create-i18n';
import { nameIn } from '../../utils/i18n/name-in';
import type { MethodId } from '../../utils/model/payment-method';

/** What the toolbar button says when it is pointed at or read aloud: one line a wallet. */
export function toolbarWords(
  answers: readonly WalletAnswer[],
  { t, language }: Pick<I18n, 't' | 'language'>,
  methodOf: (id: MethodId) => MethodLabel | undefined,
): string {
  const nameOf = (id: MethodId) => {
    const method = methodOf(id);
    return method ? nameIn(method, language).name : id;
  };
  const lines = answers.map(({ method, taken }) => `${nameOf(method)}: ${t(`taken.${taken}`)}`);
  return [t('app.name'), ...lines].join('\n');
}
