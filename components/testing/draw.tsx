import { type ComponentChild, render } from 'preact';
import { createI18n, type I18n } from '../../utils/i18n/create-i18n';
import { WordsProvider } from '../words';
import '../styles/theme.css';
import { shownMethods } from '../../utils/i18n/shown-methods';

/** Draws into the test's own page in place of what was drawn before, and gives the element drawn into. */
export function draw(content: ComponentChild, i18n: I18n = createI18n('en')): HTMLElement {
  document.body.replaceChildren();
  document.documentElement.lang = i18n.language;
  document.documentElement.dir = i18n.direction;
  document.title = 'Test';
  const root = document.body.appendChild(document.createElement('div'));
  render(<WordsProvider value={{ ...i18n, methodOf: (id) => shownMethods[id] }}>{content}</WordsProvider>, root);
  return root;
}
