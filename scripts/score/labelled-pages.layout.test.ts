import labelled from 'virtual:labelled-pages';
import { beforeAll, describe } from 'vitest';
import { readPage } from '../../utils/testing/read-page.ts';
import { formatScore } from './format-score.ts';
import { keepFloors } from './keep-floors.ts';
import { type Score, scoreObservations } from './score-observations.ts';
import type { ScoredObservation } from './truth.ts';

const { entries, pages, families } = labelled;
if (pages.length === 0)
  console.warn('No labelled pages: set WAYS_TO_PAY_CORPUS to their folder to measure detection on them.');

/** By the command, scripts and all: `npm run soak -- long-tests`. */
describe.skipIf(pages.length === 0)('detection on labelled real pages', () => {
  let score: Score;

  beforeAll(async () => {
    const observations: ScoredObservation[] = [];
    for (const { input, url, html } of pages) {
      const detection = await readPage(html, url);
      const offerings = detection.kind === 'offerings' ? detection.offerings : [];
      observations.push({ input, detection: detection.kind, offerings });
    }
    score = scoreObservations(entries, observations, new Map(families));
    console.log(formatScore(score));
  }, 600_000);

  keepFloors(() => score);
});
