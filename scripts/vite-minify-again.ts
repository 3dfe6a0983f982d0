import { type MinifyOptions, minify } from 'terser';
import type { Plugin } from 'vite';

/** Scripts that go into shops' pages: each byte of them is read again and again. */
const files = new Set(['reader.js', 'gate.js']);

/**
 * Minifies those once more after the bundler has: what is used once is put in its place,
 * which makes them a hundredth smaller and takes the build two seconds longer.
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
          if (file.type !== 'chunk' || !files.has(file.fileName)) continue;
          file.code = (await minify(file.code, options)).code ?? file.code;
        }
      },
    },
  };
}

const explained = /\b(?:scene|input)\.explain\?\.\(/g;

/** Names that only the parts of a reading call each other by: no message, file or other script holds them. */
const ownNames = [
  'asksToChoose',
  'bareTextUntil',
  'beginReading',
  'behindLabel',
  'bitsOf',
  'changedMeanwhile',
  'chooser',
  'choosers',
  'covered',
  'endReading',
  'expectAnswer',
  'hasPaymentHeading',
  'headingAbove',
  'headings',
  'headingWords',
  'inPaymentList',
  'inTemplate',
  'isAboutPaying',
  'isAtOnce',
  'isByAddress',
  'isCart',
  'isChanged',
  'isCut',
  'isDeclared',
  'isDone',
  'isHelp',
  'isHost',
  'isLoading',
  'isLogin',
  'isNews',
  'isOrders',
  'isPayout',
  'isProduct',
  'isStep',
  'isSurvey',
  'isThrownAway',
  'leadsOn',
  'mayBeAboutPaying',
  'noteAround',
  'onElements',
  'onShadowRoot',
  'patterns',
  'payControl',
  'places',
  'refreshIfChanged',
  'regionOf',
  'saysCheckout',
  'shadowRootOf',
  'shopNames',
  'singles',
  'stillClosed',
  'styleOf',
  'unchanged',
];

const options: MinifyOptions = {
  ecma: 2020,
  compress: { passes: 3, pure_getters: true, unsafe_arrows: true },
  mangle: { properties: { regex: new RegExp(`^(?:${ownNames.join('|')})$`) } },
};
