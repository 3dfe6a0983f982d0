import { minify } from 'terser';
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

const options = { ecma: 2020, compress: { passes: 3, pure_getters: true, unsafe_arrows: true } } as const;
