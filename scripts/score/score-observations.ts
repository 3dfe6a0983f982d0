import { type Families, type PageScore, scorePage } from './score-page';
import { type Summary, summarise } from './summarise';
import type { ScoredObservation, TruthEntry } from './truth';

export interface Score {
  readonly all: Summary;
  readonly withoutAmbiguous: Summary;
  readonly withoutNetworks: Summary;
  readonly withoutBoth: Summary;
  readonly pages: readonly PageScore[];
  /** Inputs of observations that no entry asks for. */
  readonly unknownInputs: readonly string[];
}

/** Compares observations with a manifest's truth, page by page, matched by `input`. */
export function scoreObservations(
  entries: readonly TruthEntry[],
  observations: readonly ScoredObservation[],
  families: Families,
): Score {
  const byInput = new Map(observations.map((observation) => [observation.input, observation]));
  const pages = entries.map((entry) => scorePage(entry, byInput.get(entry.id), families));
  const clear = pages.filter((page) => !page.isAmbiguous);
  const ids = new Set(entries.map((entry) => entry.id));
  return {
    all: summarise(pages, families, { networks: true }),
    withoutAmbiguous: summarise(clear, families, { networks: true }),
    withoutNetworks: summarise(pages, families, { networks: false }),
    withoutBoth: summarise(clear, families, { networks: false }),
    pages,
    unknownInputs: [...byInput.keys()].filter((input) => !ids.has(input)),
  };
}
