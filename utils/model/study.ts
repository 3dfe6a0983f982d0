/** Conditions a study may ask to be set before each look. */
export const studyFields = ['market', 'currency', 'amountBand', 'category', 'signedIn'] as const;
export type StudyField = (typeof studyFields)[number];

/** A small study: what is to be collected, by whom and how. Nothing of it leaves the browser but by export. */
export interface Study {
  /** Lower-case letters, digits and hyphens; several people's files are merged by it. */
  readonly id: string;
  readonly name: string;
  readonly protocol: string;
  readonly consent: string;
  /** Pseudonym of the person at this browser. */
  readonly coder: string;
  /** Shops to visit; empty: any. */
  readonly shops: readonly string[];
  readonly required: readonly StudyField[];
  /** Product category of what is put into the basket; looks of the study carry it. */
  readonly category: string | null;
  /** ISO 8601 days, both included; null: open. */
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  /** A research export may say which coder made which looks. */
  readonly linksVisits: boolean;
  /** ISO 8601, UTC: when the person agreed to the consent text; null: not yet, and nothing is collected. */
  readonly consentedAt: string | null;
  /** Looks made now carry the study's id. At most one study is active. */
  readonly isActive: boolean;
}
