import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { MethodLabel } from '../utils/catalogue/method-names';
import type { I18n } from '../utils/i18n/create-i18n';
import type { MethodId } from '../utils/model/payment-method';

/** Everything a component says comes from here: the language, and the names of methods. */
export interface Words extends I18n {
  /** Undefined for an id no longer in the catalogue, such as one of an imported record. */
  readonly methodOf: (id: MethodId) => MethodLabel | undefined;
}

const WordsContext = createContext<Words | null>(null);

export const WordsProvider = WordsContext.Provider;

export function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error('A component that shows words stands outside WordsProvider');
  return words;
}
