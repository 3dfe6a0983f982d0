import { nameIn } from '../utils/i18n/name-in';
import type { MethodId } from '../utils/model/payment-method';
import { useWords } from './words';

/** A method's name in the reader's language; its id where the catalogue no longer has it. */
export function useMethodNames(): (id: MethodId) => string {
  const { language, methodOf } = useWords();
  return (id) => {
    const method = methodOf(id);
    return method ? nameIn(method, language).name : id;
  };
}
