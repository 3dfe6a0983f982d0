// Shows one screen in one state, for pictures: ?screen=popup&state=idle&lang=zh-CN
import { render } from 'preact';
import { PopupScreen } from '../../components/popup/PopupScreen';
import '../../components/styles/theme.css';
import { memoryStates } from '../../components/testing/memory-states';
import { popupStates } from '../../components/testing/popup-states';
import { type AccessChoice, WelcomeScreen } from '../../components/welcome/WelcomeScreen';
import { WordsProvider } from '../../components/words';
import { loadI18n } from '../../utils/i18n/load-i18n';
import { loadWelcomeI18n } from '../../utils/i18n/load-welcome-i18n';
import { shownMethods } from '../../utils/i18n/shown-methods';

const asked = new URL(location.href).searchParams;
const asks = asked.get('screen');
await (asks === 'welcome'
  ? import('../../components/styles/welcome.css')
  : import('../../components/styles/popup.css'));
if (asks === 'memory') await import('../../components/styles/memory.css');
if (asks === 'memory') await import('../../components/styles/diagnostics.css');
const i18n = await loadI18n([asked.get('lang')]);
const { t: w } = await loadWelcomeI18n(i18n.language);
document.documentElement.lang = i18n.language;
document.documentElement.dir = i18n.direction;

const doNothing = () => {};
render(
  <WordsProvider value={{ ...i18n, methodOf: (id) => shownMethods[id] }}>
    {screen(asked.get('state') ?? '')}
  </WordsProvider>,
  document.getElementById('app') ?? document.body,
);
document.body.dataset.drawn = 'yes';

function screen(name: string) {
  const memory = memoryStates[name];
  if (asks === 'memory' && memory) return memory();
  if (asks === 'welcome') return <WelcomeScreen w={w} choice={name as AccessChoice} onChoose={doNothing} />;
  const state = popupStates[name];
  if (!state) throw new Error(`There is no popup state "${name}"`);
  return <PopupScreen {...state} onLookAgain={doNothing} onAllow={doNothing} onMakeRoom={doNothing} />;
}
