import { expect, it } from 'vitest';
import { pickLanguage } from './pick-language';

const available = ['en', 'zh-CN', 'zh-TW', 'pt', 'de'];

it.each([
  [['de'], 'de'],
  [['de-AT'], 'de'],
  [['DE'], 'de'],
  [['zh'], 'zh-CN'],
  [['zh-HK'], 'zh-TW'],
  [['zh-Hant'], 'zh-TW'],
  [['zh_CN'], 'zh-CN'],
  [['pt-BR'], 'pt'],
  [[null, undefined, '', 'de'], 'de'],
  [['fi', 'de'], 'de'],
  [['fi'], 'en'],
  [['not a language tag', 'de'], 'de'],
  [[], 'en'],
])('of the wishes %j takes %s', (wishes, language) => {
  expect(pickLanguage(wishes, available, 'en')).toBe(language);
});
