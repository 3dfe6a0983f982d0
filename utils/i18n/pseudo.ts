import type { Message } from './message';

/**
 * A language nobody speaks, to see without a translator what is cut off (the
 * closing bracket is missing) and what was never given a key (no accents).
 */
export function pseudoTranslation<Key extends string>(messages: Readonly<Record<Key, Message>>): Record<Key, Message> {
  const stretched = Object.entries<Message>(messages).map(([key, message]) => [key, stretch(message)] as const);
  const translation: Partial<Record<string, Message>> = Object.fromEntries(stretched);
  return translation as Record<Key, Message>; // same keys as `messages`, by construction
}

function stretch(message: Message): Message {
  if (typeof message === 'string') return accented(message);
  return { ...message, ...Object.fromEntries(Object.entries(message).map(([form, text]) => [form, accented(text)])) };
}

function accented(text: string): string {
  const letters = text.replace(/\{\w+\}|[a-zA-Z]/g, (part) => (part.length > 1 ? part : (accents[part] ?? part)));
  const padding = ' ·'.repeat(Math.ceil(text.length / 5));
  return `[${letters}${padding}]`;
}

const plain = 'aceinorsuyzACEINORSUYZ';
const marked = 'àçéîñôŕšûýžÀÇÉÎÑÔŔŠÛÝŽ';
const accents: Readonly<Record<string, string>> = Object.fromEntries(
  [...plain].map((letter, index) => [letter, marked[index] ?? letter]),
);
