import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { I18n } from '../utils/i18n/create-i18n';
import type { NamedMethod } from '../utils/i18n/name-in';
import type { MethodId, PaymentMethodFamily } from '../utils/model/payment-method';

/** What a screen needs to know of a method to show it. */
export interface ShownMethod extends NamedMethod {
  readonly family: PaymentMethodFamily;
}

/** Everything a component says comes from here: the language, and the names of methods. */
export interface Words extends I18n {
  /** Undefined for an id no longer in the catalogue, such as one of an imported record. */
  readonly methodOf: (id: MethodId) => ShownMethod | undefined;
}

const WordsContext = createContext<Words | null>(null);

export const WordsProvider = WordsContext.Provider;

export function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error('A component that shows words stands outside WordsProvider');
  return words;
}
