import { InputError } from './observe/input-error';
import { readManifest } from './observe/read-manifest';
import { formatScore } from './score/format-score';
import { readFamilies } from './score/read-families';
import { readObservations } from './score/read-observations';
import { scoreObservations } from './score/score-observations';
import { parseScoreOptions, scoreUsage } from './score/score-options';
import { selectEntries } from './score/select-entries';

try {
  const options = parseScoreOptions(process.argv.slice(2));
  if (options) {
    const all = readManifest(options.archive);
    const entries = selectEntries(all, options);
    const left = new Set(all.map((entry) => entry.id));
    for (const entry of entries) left.delete(entry.id);
    const observations = readObservations(options.observations).filter(({ input }) => !left.has(input));
    const score = scoreObservations(entries, observations, readFamilies());
    process.stdout.write(options.json ? `${JSON.stringify(score, null, 2)}\n` : formatScore(score));
  } else process.stdout.write(`${scoreUsage}\n`);
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  process.stderr.write(`score: ${error.message} (npm run score -- --help lists the options)\n`);
  process.exitCode = 1;
}
