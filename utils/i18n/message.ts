import type { en } from './messages/en';

/** Words by plural category of `{count}`; `other` serves where a language has no more. */
export type PluralForms = { readonly other: string } & { readonly [category in Intl.LDMLPluralRule]?: string };
export type Message = string | PluralForms;
export type Messages = Readonly<Record<string, Message>>;

export type MessageKey = keyof typeof en;

/** A whole language: every key of the English messages, none beside them. */
export type Translation = { readonly [key in MessageKey]: Message };

type Names<Text> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | Names<Rest> : never;
type NamesOf<M> = M extends string ? Names<M> : 'count' | Names<M[keyof M]>;
type ValueOf<Name> = Name extends 'count' ? number : string | number;

/** What a message needs to be said: nothing, or one object with exactly its placeholders. */
export type Params<Key extends keyof Texts, Texts = typeof en> = [NamesOf<Texts[Key]>] extends [never]
  ? []
  : [values: { readonly [Name in NamesOf<Texts[Key]>]: ValueOf<Name> }];

/** Names of the placeholders in a text, sorted, each once. */
export function placeholders(text: string): string[] {
  return [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name))].sort();
}
