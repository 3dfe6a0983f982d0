import methods from 'virtual:method-names';
import { render } from 'preact';
import '../../components/styles/theme.css';
import '../../components/styles/dashboard.css';
import { createDashboardState } from '../../components/dashboard/dashboard-state';
import { DashboardWordsProvider } from '../../components/dashboard/dashboard-words';
import { WordsProvider } from '../../components/words';
import { countUncaught } from '../../utils/diagnostics/count-error';
import { loadDashboardI18n } from '../../utils/i18n/load-dashboard-i18n';
import { pageI18n } from '../../utils/i18n/page-language';
import { storedColumns } from '../../utils/storage/look-columns';
import { App } from './App';
import { freshColumnsAside } from './fresh-columns-aside';

countUncaught('dashboard');
const state = createDashboardState({ stored: storedColumns, fresh: freshColumnsAside }, location.hash);
// The looks are on their way while the words are.
void state.refresh();
const i18n = await pageI18n(document);
const { t: d } = await loadDashboardI18n(i18n.language);
document.title = d('title');

render(
  <WordsProvider value={{ ...i18n, methodOf: (id) => methods[id] }}>
    <DashboardWordsProvider value={{ d, methods }}>
      <App state={state} />
    </DashboardWordsProvider>
  </WordsProvider>,
  document.getElementById('app') ?? document.body,
);
addEventListener('hashchange', () => {
  state.goTo(location.hash);
  scrollTo(0, 0);
});
addEventListener('focus', () => void state.refresh());
