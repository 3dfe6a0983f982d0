import type { Change } from '../../utils/history/diff-observations';
import type { I18n } from '../../utils/i18n/create-i18n';
import type { MethodId } from '../../utils/model/payment-method';

/** One change as a line to read. */
export function changeWords(change: Change, { t }: Pick<I18n, 't'>, nameOf: (id: MethodId) => string): string {
  const name = nameOf(change.method);
  const method = change.saved ? t('change.saved', { method: name }) : name;
  if (change.kind !== 'promoted' && change.kind !== 'demoted') return t(`change.${change.kind}`, { method });
  const { from, to } = change;
  return t(`change.${change.kind}`, { method, from: t(`prominence.${from}`), to: t(`prominence.${to}`) });
}
