import type { Correction, Observation } from './observation';

/** Where imported records came from, kept beside them. */
export interface ImportRecord {
  readonly key?: number;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly files: readonly string[];
  readonly looks: number;
  readonly corrections: number;
  /** Looks that were here already with other content and were replaced. */
  readonly replaced: number;
}

/** A part of what an import brought, for telling and for undoing. */
export interface ImportPart {
  readonly key?: number;
  readonly import: number;
  readonly observations: readonly string[];
  readonly corrections: readonly string[];
  readonly ownMethods: readonly string[];
  readonly studies: readonly string[];
  /** What stood in their place before. */
  readonly replaced: readonly Observation[];
  readonly replacedCorrections: readonly Correction[];
}
