/** What a person says a saved page offers, in catalogue ids. Absent fields are empty. */
export interface Truth {
  /** Can be selected on this page. */
  readonly offered: readonly string[];
  /** Subset of `offered`: not visible when the page is first shown. */
  readonly buried?: readonly string[] | undefined;
  /** Named, or a logo only; cannot be selected here. Need not be complete. */
  readonly mentioned?: readonly string[] | undefined;
  /** The one already chosen, or null. */
  readonly preselected?: string | null | undefined;
  /** Reporting it and not reporting it are both right. */
  readonly either?: readonly string[] | undefined;
  /** Visible or buried cannot be decided from the saved page. */
  readonly buried_either?: readonly string[] | undefined;
  /** Also accepted as preselected. */
  readonly preselected_alt?: string | null | undefined;
  /** `css-class`: hidden by a class whose rule was not saved, so the saved page shows it. */
  readonly buried_basis?: 'css-class' | 'inline' | undefined;
  /** The page lists single banks, which are no catalogue ids. */
  readonly banks?: boolean | undefined;
}

/** A manifest entry as scoring needs it. */
export interface TruthEntry {
  readonly id: string;
  readonly truth: Truth;
  /** Where on the page the evidence is; says "Ambiguous" where a case is open to argument. */
  readonly why?: string | undefined;
}

/** The part of an Observation that is scored. */
export interface ScoredObservation {
  readonly input: string;
  readonly detection: 'offerings' | 'not-checkout' | 'unreadable';
  readonly offerings: readonly {
    readonly method: string;
    readonly prominence: string;
    readonly available: boolean;
    readonly networks: readonly string[];
  }[];
}
