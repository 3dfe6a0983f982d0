import { describe, expect, it } from 'vitest';
import { parseScoreOptions } from './score-options';
import { selectEntries } from './select-entries';

describe('the command line of score', () => {
  it('reads which entries to score', () => {
    expect(parseScoreOptions(['--archive', 'm.json', 'o.ndjson', '--only', 'a,b', '--except=c', '--json'])).toEqual({
      archive: 'm.json',
      observations: 'o.ndjson',
      only: ['a', 'b'],
      except: ['c'],
      json: true,
    });
  });

  it.each<[string, readonly string[], RegExp]>([
    ['no manifest', ['o.ndjson'], /--archive MANIFEST.json is needed/],
    ['no observations', ['--archive', 'm.json'], /name the file of observations/],
    ['two files', ['--archive', 'm.json', 'a', 'b'], /not understood: b/],
    ['an unknown option', ['--archive', 'm.json', '--strict', 'a'], /Unknown option '--strict'/],
  ])('refuses %s', (_name, args, message) => {
    expect(() => parseScoreOptions(args)).toThrow(message);
  });
});

describe('the entries to score', () => {
  const truth = { offered: ['card'] };
  const entries = ['a', 'b', 'c'].map((id) => ({ id, url: 'https://shop.example/', path: `/${id}.html`, truth }));
  const select = (only: readonly string[] | undefined, except: readonly string[]) =>
    selectEntries(entries, { archive: 'm.json', only, except }).map(({ id }) => id);

  it.each<[readonly string[] | undefined, readonly string[], readonly string[]]>([
    [undefined, [], ['a', 'b', 'c']],
    [['c', 'a'], [], ['a', 'c']],
    [undefined, ['b'], ['a', 'c']],
    [['a', 'b'], ['b'], ['a']],
  ])('only %j, except %j: %j', (only, except, expected) => {
    expect(select(only, except)).toEqual(expected);
  });

  it('names an id that is not there', () => {
    expect(() => select(['a', 'x'], ['y'])).toThrow('manifest m.json has no entry x, y');
  });

  it('refuses to score nothing', () => {
    expect(() => select(['a'], ['a'])).toThrow('no entry is left to score');
  });

  it('names an entry without truth', () => {
    const bare = [{ id: 'a', url: 'https://shop.example/', path: '/a.html' }];
    expect(() => selectEntries(bare, { archive: 'm.json', only: undefined, except: [] })).toThrow(
      'entry a has no truth',
    );
  });
});
