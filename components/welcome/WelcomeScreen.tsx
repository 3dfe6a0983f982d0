import type { I18n } from '../../utils/i18n/create-i18n';
import type { WelcomeTexts } from '../../utils/i18n/load-welcome-i18n';
import { useWords } from '../words';

const choices = ['all-shops', 'per-shop', 'on-press'] as const;
type Choice = (typeof choices)[number];

/**
 * `open`: not chosen yet; `refused`: all shops were asked for and the answer was no;
 * `kept-by-browser`: access was to be given up, and the browser keeps it.
 */
export type AccessChoice = Choice | 'open' | 'refused' | 'kept-by-browser';

export interface WelcomeScreenProps {
  /** The page's own words. */
  readonly w: I18n<WelcomeTexts>['t'];
  readonly choice: AccessChoice;
  readonly onChoose: (choice: Choice) => void;
}

/** The page opened at install, and from the settings: what the extension does, one question, and what is kept. */
export function WelcomeScreen({ w, choice, onChoose }: WelcomeScreenProps) {
  const { t } = useWords();
  return (
    <main class="welcome">
      <header>
        <img src="/icon/icon.svg" alt="" width="64" height="64" />
        <p class="app-name">{t('app.name')}</p>
        <h1>{w('welcome.title')}</h1>
        <p class="lead">{w('welcome.lead')}</p>
      </header>
      <ul class="does">
        <li>{w('welcome.does.read')}</li>
        <li>{w('welcome.does.show')}</li>
        <li>{w('welcome.does.remember')}</li>
      </ul>
      <section aria-labelledby="choice">
        <h2 id="choice">{w('welcome.choice.title')}</h2>
        <div class="choices">
          {choices.map((each) => (
            <ChoiceCard key={each} w={w} choice={each} isChosen={each === choice} onPress={() => onChoose(each)} />
          ))}
        </div>
        <p class="answer" role="status" data-testid="choice" data-choice={choice}>
          {choice === 'open' ? '' : w(`welcome.answer.${choice}`)}
        </p>
        <p class="hint">{w('welcome.choice.change')}</p>
      </section>
      <section>
        <h2>{w('welcome.kept.title')}</h2>
        <p>{w('welcome.kept.what')}</p>
        <p>{w('welcome.kept.where')}</p>
      </section>
      <section>
        <h2>{w('welcome.use.title')}</h2>
        <p>{w('welcome.use.text')}</p>
      </section>
    </main>
  );
}

interface ChoiceCardProps {
  readonly w: WelcomeScreenProps['w'];
  readonly choice: Choice;
  readonly isChosen: boolean;
  readonly onPress: () => void;
}

/** One row of what the choices allow: what can be read, acted on and shown. */
function ChoiceCard({ w, choice, isChosen, onPress }: ChoiceCardProps) {
  return (
    <div class="choice" data-choice={choice}>
      <h3>{w(`welcome.${choice}.title`)}</h3>
      <dl>
        <div>
          <dt>{w('welcome.reads')}</dt>
          <dd>{w(`welcome.${choice}.reads`)}</dd>
        </div>
        <div>
          <dt>{w('welcome.acts')}</dt>
          <dd>{w(choice === 'all-shops' ? 'welcome.acts.asked' : 'welcome.acts.never')}</dd>
        </div>
        <div>
          <dt>{w('welcome.shows')}</dt>
          <dd>{w(`welcome.${choice}.shows`)}</dd>
        </div>
      </dl>
      <button
        type="button"
        class={choice === 'all-shops' ? 'button primary' : 'button'}
        disabled={isChosen}
        onClick={onPress}
      >
        {w(`welcome.${choice}.action`)}
      </button>
    </div>
  );
}
