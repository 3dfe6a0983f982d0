import '../../components/styles/theme.css';
import '../../components/styles/popup.css';
import '../../components/styles/memory.css';
import { countUncaught } from '../../utils/diagnostics/count-error';
import { pageI18n } from '../../utils/i18n/page-language';
import { loadSettings } from '../../utils/settings/stored-settings';
import { App } from './App';
import { askedFirst } from './asked-first';
import { panelOpener } from './open-panel';
import { showTab } from './show-tab';
import { tabOf } from './tab-of';

countUncaught('popup');
const asked = askedFirst();
const [i18n, tab] = await Promise.all([
  pageI18n(document, loadSettings(asked?.settings)),
  asked?.tab ?? tabOf(new URL(location.href)),
]);
// As a page of its own (a test, another tool) it takes the window's width, in the toolbar a fixed one.
if (tab.isNamed) document.documentElement.dataset.surface = 'page';
document.title = i18n.t('app.name');

const openPanel = panelOpener(tab.id);
showTab(
  tab.id,
  i18n,
  (facts) => (
    <App
      {...facts}
      {...(openPanel && {
        onOpenPanel: async () => {
          await openPanel();
          window.close();
        },
      })}
    />
  ),
  asked?.status,
);
