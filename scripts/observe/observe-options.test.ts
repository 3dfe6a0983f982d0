import { describe, expect, it } from 'vitest';
import { parseObserveOptions } from './observe-options';

describe('the command line of observe', () => {
  it('reads with the defaults', () => {
    expect(parseObserveOptions(['https://shop.example/pay'])).toEqual({
      urls: ['https://shop.example/pay'],
      urlsFile: undefined,
      archive: undefined,
      out: undefined,
      format: 'ndjson',
      reveal: 'passive',
      allowOrigins: undefined,
      mobile: false,
      locale: undefined,
      concurrency: 2,
      timeoutMs: 10_000,
      explain: false,
    });
  });

  it('answers nothing to a call for help', () => {
    expect(parseObserveOptions(['--help'])).toBeUndefined();
  });

  it.each<[string, readonly string[], object]>([
    ['a file of addresses', ['--urls', 'list.txt'], { urlsFile: 'list.txt', urls: [] }],
    ['an archive', ['--archive', 'm.json', '--out=o.ndjson'], { archive: 'm.json', out: 'o.ndjson' }],
    ['fractions of a second', ['--timeout', '2.5', '--archive', 'm.json'], { timeoutMs: 2500 }],
    ['a phone', ['--mobile', '--locale', 'zh-cn', '--archive', 'm.json'], { mobile: true, locale: 'zh-CN' }],
    [
      'several origins after one option',
      ['--allow-origin', 'https://a.example', 'http://b.example:8080', '--archive', 'm.json'],
      { allowOrigins: ['https://a.example', 'http://b.example:8080'], urls: [] },
    ],
    [
      'the option repeated',
      ['--allow-origin', 'https://a.example', '--allow-origin=https://b.example', 'https://a.example/pay'],
      { allowOrigins: ['https://a.example', 'https://b.example'], urls: ['https://a.example/pay'] },
    ],
    [
      'an address after origins, told apart by its path',
      ['--allow-origin', 'https://a.example', 'https://b.example', 'https://a.example/'],
      { allowOrigins: ['https://a.example', 'https://b.example'], urls: ['https://a.example/'] },
    ],
    [
      'an address before origins',
      ['https://a.example', '--allow-origin', 'https://a.example'],
      { allowOrigins: ['https://a.example'], urls: ['https://a.example'] },
    ],
  ])('reads %s', (_name, args, expected) => {
    expect(parseObserveOptions(args)).toMatchObject(expected);
  });

  it.each<[string, readonly string[], RegExp]>([
    ['nothing to observe', [], /nothing to observe/],
    ['an unknown option', ['--fast', 'https://a.example/'], /Unknown option '--fast'/],
    ['an option without its value', ['--archive'], /'--archive <value>' argument missing/],
    ['an unknown format', ['--format', 'csv', '--archive', 'm.json'], /--format "csv" is none of ndjson, parquet/],
    ['an unknown reveal', ['--reveal', 'all', '--archive', 'm.json'], /--reveal "all" is none of none, passive/],
    ['no whole number', ['--concurrency', '1.5', '--archive', 'm.json'], /--concurrency "1.5"/],
    ['no concurrency at all', ['--concurrency', '0', '--archive', 'm.json'], /--concurrency "0"/],
    ['a time that is no number', ['--timeout', 'soon', '--archive', 'm.json'], /--timeout "soon"/],
    ['no time', ['--timeout', '0', '--archive', 'm.json'], /--timeout "0"/],
    ['an origin that is none', ['--allow-origin', 'shop', '--archive', 'm.json'], /--allow-origin "shop"/],
    [
      'an origin of a file',
      ['--allow-origin', 'file:///tmp', '--archive', 'm.json'],
      /--allow-origin "file:\/\/\/tmp"/,
    ],
    ['a language that is none', ['--locale', 'a b', '--archive', 'm.json'], /--locale "a b"/],
    [
      'an address eaten as an origin',
      ['--allow-origin', 'https://a.example', 'https://a.example'],
      /nothing to observe/,
    ],
  ])('refuses %s', (_name, args, message) => {
    expect(() => parseObserveOptions(args)).toThrow(message);
  });
});
