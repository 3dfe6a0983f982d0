import methods from 'virtual:method-labels';
import { render } from 'preact';
import { createPopupState } from '../../components/popup/popup-state';
import { WordsProvider } from '../../components/words';
import '../../components/styles/theme.css';
import '../../components/styles/popup.css';
import { pageI18n } from '../../utils/i18n/page-language';
import { App } from './App';
import { browserSources } from './browser-sources';
import { tabOf } from './tab-of';

const [i18n, tab] = await Promise.all([pageI18n(document), tabOf(new URL(location.href))]);
// As a page of its own (a test, another tool) it takes the window's width, in the toolbar a fixed one.
if (tab.isNamed) document.documentElement.dataset.surface = 'page';
document.title = i18n.t('app.name');

const state = createPopupState(browserSources(tab.id));
render(
  <WordsProvider value={{ ...i18n, methodOf: (id) => methods[id] }}>
    <App state={state} />
  </WordsProvider>,
  document.getElementById('app') ?? document.body,
);
state.start();
