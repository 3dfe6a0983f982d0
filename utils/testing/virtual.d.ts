/** Data compiled when a bundle is made: `scripts/vite-compiled-data.ts`. */
declare module 'virtual:catalogue' {
  const compiled: import('../catalogue/compile').CompiledCatalogue;
  export default compiled;
}

declare module 'virtual:phrases' {
  const compiled: import('../detection/compile-phrases').CompiledPhrases;
  export default compiled;
}

/** What is written in other scripts left out. */
declare module 'virtual:latin-catalogue' {
  export { default } from 'virtual:catalogue';
}

declare module 'virtual:latin-phrases' {
  export { default } from 'virtual:phrases';
}

declare module 'virtual:words-*' {
  const words: import('../detection/known-words').ScriptWords;
  export default words;
}

/** Site rules in two parts: `scripts/vite-site-rules.ts`. */
declare module 'virtual:rules-by-*' {
  const rules: readonly import('../sites/site-rule').SiteRule[];
  export default rules;
}

declare module 'virtual:danger' {
  const compiled: import('../reveal/compile-danger').CompiledDanger;
  export default compiled;
}

declare module 'virtual:method-names' {
  const names: Readonly<Record<string, import('../catalogue/method-names').MethodNames>>;
  export default names;
}

declare module 'virtual:method-labels' {
  const labels: import('../catalogue/method-labels').PackedLabels;
  export default labels;
}

declare module 'virtual:gate-cues' {
  const compiled: import('../gate/compile-cues').CompiledCues;
  export default compiled;
}

declare module 'virtual:validators' {
  /** What did not fit stands in `errors` until the next call. */
  export interface Validator<T> {
    (value: unknown): value is T;
    readonly errors?: readonly { readonly instancePath: string; readonly message?: string }[] | null;
  }
  export const observation: Validator<import('../model/observation').Observation & { readonly input?: string }>;
  export const correction: Validator<import('../model/observation').Correction>;
}

declare module 'virtual:patch-page' {
  export { patchPage as default } from '../reveal/page-world/patch-page';
}

declare module 'virtual:labelled-pages' {
  import type { TruthEntry } from '../../scripts/score/truth';
  import type { PaymentMethodFamily } from '../model/payment-method';

  const labelled: {
    readonly entries: readonly TruthEntry[];
    readonly pages: readonly { readonly input: string; readonly url: string; readonly html: string }[];
    readonly families: readonly (readonly [method: string, family: PaymentMethodFamily])[];
  };
  export default labelled;
}
