// What Mozilla's linter (the one behind `web-ext lint`) says of the Firefox build: nothing but what Preact brings.
import linter from 'addons-linter';

const folder = '.output/firefox-mv3';
/** Preact holds one assignment to innerHTML, for `dangerouslySetInnerHTML`, which our own lint forbids to use. */
const preacts = { code: 'UNSAFE_VAR_ASSIGNMENT', most: 1 };

const { errors, warnings, notices } = await linter
  .createInstance({ config: { _: [folder], logLevel: 'fatal', output: 'none', stack: true }, runAsBinary: false })
  .run();
const own = warnings.filter(({ code }) => code === preacts.code).slice(0, preacts.most);
const needless = [...errors, ...warnings.filter((warning) => !own.includes(warning)), ...notices];
for (const { code, message, file, line } of needless) console.error(`${code} ${file ?? ''}:${line ?? ''} ${message}`);
console.log(
  `${errors.length} errors, ${warnings.length} warnings (${own.length} Preact's own), ${notices.length} notices`,
);
process.exit(needless.length > 0 ? 1 : 0);
