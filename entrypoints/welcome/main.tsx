import { render } from 'preact';
import '../../components/styles/theme.css';
import '../../components/styles/welcome.css';
import { WordsProvider } from '../../components/words';
import { pageI18n } from '../../utils/i18n/page-language';
import { App } from './App';

const i18n = await pageI18n(document);
document.title = i18n.t('app.name');
render(
  // It names no method, and so needs none of their names.
  <WordsProvider value={{ ...i18n, methodOf: () => undefined }}>
    <App />
  </WordsProvider>,
  document.getElementById('app') ?? document.body,
);
