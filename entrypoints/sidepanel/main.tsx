import browser from 'webextension-polyfill';
import '../../components/styles/theme.css';
import '../../components/styles/popup.css';
import '../../components/styles/memory.css';
import { pageI18n } from '../../utils/i18n/page-language';
import { scrollTo } from '../../utils/messaging/ask-tab';
import { App } from '../popup/App';
import { showTab } from '../popup/show-tab';
import { tabOf } from '../popup/tab-of';

const i18n = await pageI18n(document);
document.title = i18n.t('app.name');
document.documentElement.dataset.surface = 'panel';

const address = new URL(location.href);
let shown: { readonly id: number; readonly stop: () => void } | undefined;

/** The panel stays while the shopper goes from tab to tab, and from page to page within one. */
async function show(): Promise<void> {
  const { id } = await tabOf(address);
  if (shown?.id === id) return;
  shown?.stop();
  shown = {
    id,
    stop: showTab(id, i18n, (facts) => (
      <App {...facts} onScrollTo={({ evidence, behind }) => void scrollTo(id, labelsOf(evidence, behind))} />
    )),
  };
}

function labelsOf(evidence: readonly { readonly text: string | null }[], behind: string | null): string[] {
  return [...evidence.map(({ text }) => text), behind].filter((label) => label !== null);
}

browser.tabs.onActivated.addListener(show);
await show();
