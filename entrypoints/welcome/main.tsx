import { render } from 'preact';
import '../../components/styles/theme.css';
import '../../components/styles/welcome.css';
import { WordsProvider } from '../../components/words';
import { loadWelcomeI18n } from '../../utils/i18n/load-welcome-i18n';
import { pageI18n } from '../../utils/i18n/page-language';
import { App } from './App';

const i18n = await pageI18n(document);
const { t: w } = await loadWelcomeI18n(i18n.language);
document.title = i18n.t('app.name');
render(
  // It names no method, and so needs none of their names.
  <WordsProvider value={{ ...i18n, methodOf: () => undefined }}>
    <App w={w} />
  </WordsProvider>,
  document.getElementById('app') ?? document.body,
);
