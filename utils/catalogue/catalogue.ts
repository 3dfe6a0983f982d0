/** Folded names and tokens of all payment methods, compiled at build time from `methods/`. */
export interface Catalogue {
  readonly version: string;
}
