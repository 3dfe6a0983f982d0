/** Data compiled when a bundle is made: `scripts/vite-compiled-data.ts`. */
declare module 'virtual:catalogue' {
  const compiled: import('../catalogue/compile').CompiledCatalogue;
  export default compiled;
}

declare module 'virtual:phrases' {
  const compiled: import('../detection/compile-phrases').CompiledPhrases;
  export default compiled;
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
  const labels: Readonly<Record<string, import('../catalogue/method-names').MethodLabel>>;
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
