import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { type MinifyOptions, minify } from 'terser';
import terser from 'terser/package.json' with { type: 'json' };
import type { Plugin } from 'vite';
import { wordLists } from '../utils/detection/word-lists.ts';

const rulesByAddress = 'rules-by-address.js';

/**
 * Scripts that go into shops' pages: each byte of them is read again and again. `with-properties`: names of properties
 * are shortened too; not where a script shares objects with another, which would shorten them otherwise.
 */
const files: Readonly<Record<string, 'with-properties' | 'alone'>> = {
  'reader.js': 'with-properties',
  'gate.js': 'with-properties',
  'look-behind.js': 'alone',
  [rulesByAddress]: 'alone',
};

/**
 * Minifies those once more after the bundler has: what is used once is put in its place,
 * which makes them a hundredth smaller and takes the build four seconds longer.
 */
export function minifyAgain(): Plugin {
  return {
    name: 'minify-again',
    apply: (config) => config.build?.minify !== false,
    enforce: 'post',
    // What a step found is explained to people who observe saved pages, never in a shop's page.
    transform: (code, id) => (id.includes('/utils/') ? code.replace(explained, '(void 0)?.(') : undefined),
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type !== 'chunk') continue;
          if (file.fileName === 'reader.js' || file.fileName === rulesByAddress) file.code = asRead(file.code);
          if (file.fileName === 'reader.js' || isWords(file.fileName)) file.code = withShortLists(file.code);
          const way = files[file.fileName] ?? (isWords(file.fileName) ? 'alone' : undefined);
          if (!way) continue;
          file.code = await minifyOnce(file.code, way);
        }
      },
    },
  };
}

/** The builds for each browser hold the same scripts: what one has minified the next takes from the folder. */
export const minified = path.resolve(import.meta.dirname, '../node_modules/.cache/minify-again');

async function minifyOnce(code: string, way: 'with-properties' | 'alone'): Promise<string> {
  const wanted: MinifyOptions = {
    ...options,
    mangle: way === 'with-properties' ? { properties: { regex: ownNamesAlone } } : true,
  };
  const key = createHash('sha256')
    .update(`${terser.version}${JSON.stringify(wanted)}${way}${ownNamesAlone}${code}`)
    .digest('hex');
  const file = path.join(minified, `${key}.js`);
  if (fs.existsSync(file)) return fs.readFileSync(file, 'utf8');
  const { code: shorter = code } = await minify(code, wanted);
  fs.mkdirSync(minified, { recursive: true });
  // Whole or not at all: a build may be stopped while it writes.
  const unfinished = `${file}.${process.pid}`;
  fs.writeFileSync(unfinished, shorter);
  fs.renameSync(unfinished, file);
  return shorter;
}

const isWords = (file: string) => file.startsWith('words-');

const explained = /\b(?:scene|input)\.explain\?\.\(/g;

/** Without those whose name is put together where it is used, such as `row-states.doors.app`. */
const longLists = Object.keys(wordLists)
  .filter((list) => list.split('.').length === 2)
  .sort((a, b) => b.length - a.length);

/** The reader and the words it is brought call each list of words by its number: nothing else knows their names. */
const withShortLists = (code: string): string =>
  longLists.reduce((short, list, at) => short.replaceAll(list, `~${at.toString(36)}`), code);

/** What a rule says of its sources and its shop's owner and app is for other parts to read. */
const asRead = (code: string): string =>
  code.replace(/\b(?:basis:(["'`])(?:published|addresses|story)\1|(?:group|app):(["'`])[\w.]+\2),?/g, '');

/** Names that only the parts of a reading call each other by: no message, file or other script holds them. */
const ownNames = [
  'alias',
  'areAllSure',
  'areAsked',
  'areForOrder',
  'areForSum',
  'areSent',
  'areSeveral',
  'asksToChoose',
  'bareTextUntil',
  'beginReading',
  'behindLabel',
  'bitsOf',
  'byId',
  'changedMeanwhile',
  'chooser',
  'choosers',
  'container',
  'covered',
  'endReading',
  'expectAnswer',
  'falseFriends',
  'hasPaymentHeading',
  'headingAbove',
  'headingWords',
  'headings',
  'identifiers',
  'inPaymentList',
  'inTemplate',
  'isAboutPaying',
  'isAny',
  'isAnySure',
  'isAtOnce',
  'isByAddress',
  'isCart',
  'isChanged',
  'isChosen',
  'isCut',
  'isDeclared',
  'isDone',
  'isHeaded',
  'isHelp',
  'isHost',
  'isLoading',
  'isLogin',
  'isNew',
  'isNews',
  'isOrders',
  'isPayout',
  'isProduct',
  'isStep',
  'isSurvey',
  'isThrownAway',
  'isVisible',
  'lastReadMs',
  'leadsOn',
  'learn',
  'mayBeAboutPaying',
  'networksOnly',
  'noteAround',
  'onElements',
  'onShadowRoot',
  'parts',
  'pathTokens',
  'payControl',
  'phrases',
  'prepare',
  'pressable',
  'readBehind',
  'readings',
  'refreshIfChanged',
  'regionOf',
  'revealGeneric',
  'saysCheckout',
  'shadowRootOf',
  'singles',
  'spentMs',
  'stillClosed',
  'strength',
  'styleOf',
  'ticks',
  'unchanged',
  'vocabulary',
  'waitFor',
  'walk',
  'weak',
];

const ownNamesAlone = new RegExp(`^(?:${ownNames.join('|')})$`);

const options: MinifyOptions = {
  ecma: 2020,
  compress: { passes: 6, pure_getters: true, unsafe_arrows: true },
  // One kind of quotes packs smaller than the shorter of two.
  format: { quote_style: 1 },
};
