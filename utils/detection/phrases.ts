/** Folded words of all languages that tell payment sections, controls and states, compiled from `phrases/`. */
export interface Phrases {
  readonly version: string;
}
