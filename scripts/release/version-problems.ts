/** Texts of the files that name the version. */
export interface VersionFiles {
  readonly 'package.json': string;
  readonly 'package-lock.json': string;
  readonly 'CITATION.cff': string;
  readonly 'CHANGELOG.md': string;
}

/**
 * Where the files disagree with the version in package.json, in words that say how to repair it; none when they agree.
 * The newest heading of the changelog must be that version with the day of its release: `## 1.2.0 (2026-11-30)`.
 */
export function versionProblems(files: VersionFiles): string[] {
  const version = String(JSON.parse(files['package.json']).version);
  const problems: string[] = [];
  if (!/^\d+\.\d+\.\d+$/.test(version)) problems.push(`package.json: stores take three numbers, not "${version}"`);
  if (String(JSON.parse(files['package-lock.json']).version) !== version)
    problems.push('package-lock.json: has another version; run npm install --package-lock-only');
  if (!files['CITATION.cff'].includes(`\nversion: "${version}"`))
    problems.push(`CITATION.cff: should say version: "${version}"`);
  const [, newest, day] = files['CHANGELOG.md'].match(/^## (\S+) \((.+)\)$/m) ?? [];
  if (newest !== version) problems.push(`CHANGELOG.md: the newest heading is ${newest}, not ${version}`);
  else if (!/^\d{4}-\d\d-\d\d$/.test(day ?? '')) problems.push(`CHANGELOG.md: ${version} has no day of release yet`);
  return problems;
}
