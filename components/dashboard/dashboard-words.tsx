import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { MethodNames } from '../../utils/catalogue/method-names';
import type { I18n } from '../../utils/i18n/create-i18n';
import type { DashboardTexts } from '../../utils/i18n/load-dashboard-i18n';
import type { MethodId } from '../../utils/model/payment-method';
import { ownerOfOperator } from '../../utils/research/owner-groups';

/** What only the dashboard says, and what of methods only it asks for. */
export interface DashboardWords {
  readonly d: I18n<DashboardTexts>['t'];
  readonly methods: Readonly<Record<MethodId, MethodNames>>;
}

const Context = createContext<DashboardWords | null>(null);

export const DashboardWordsProvider = Context.Provider;

export function useDashboardWords(): DashboardWords & { readonly ownerOfMethod: (id: MethodId) => string | null } {
  const words = useContext(Context);
  if (!words) throw new Error('A part of the dashboard stands outside DashboardWordsProvider');
  return { ...words, ownerOfMethod: (id) => ownerOfOperator(words.methods[id]?.operator ?? null) };
}
