import { nameIn } from '../utils/i18n/name-in';
import type { MethodId } from '../utils/model/payment-method';
import { useWords, type Words } from './words';

/** A method's name in the reader's language; its id where the catalogue no longer has it. */
export function useMethodNames(): (id: MethodId) => string {
  const words = useWords();
  const names = namesOf(words);
  return (id) => {
    const known = names.get(id);
    if (known !== undefined) return known;
    const method = words.methodOf(id);
    if (!method) return id;
    const { name } = nameIn(method, words.language);
    names.set(id, name);
    return name;
  };
}

/** A screen with thousands of cells asks for the same few names again and again. */
const written = new WeakMap<Words, Map<MethodId, string>>();

function namesOf(words: Words): Map<MethodId, string> {
  const names = written.get(words) ?? new Map<MethodId, string>();
  written.set(words, names);
  return names;
}
