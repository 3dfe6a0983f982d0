import type { I18n } from '../../utils/i18n/create-i18n';
import type { WelcomeTexts } from '../../utils/i18n/load-welcome-i18n';
import { useWords } from '../words';

/** `open`: not chosen yet; `refused`: all shops were asked for and the answer was no. */
export type AccessChoice = 'open' | 'all' | 'refused' | 'shop-by-shop';

export interface WelcomeScreenProps {
  /** The page's own words. */
  readonly w: I18n<WelcomeTexts>['t'];
  readonly choice: AccessChoice;
  readonly onAllowAll: () => void;
  readonly onShopByShop: () => void;
}

/** The page opened at install: what the extension does, one question, and what is kept. */
export function WelcomeScreen({ w, choice, onAllowAll, onShopByShop }: WelcomeScreenProps) {
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
          <Choice
            title={w('welcome.choice.all.title')}
            text={w('welcome.choice.all.text')}
            action={w('welcome.choice.all.action')}
            isPrimary
            isDisabled={choice === 'all'}
            onPress={onAllowAll}
          />
          <Choice
            title={w('welcome.choice.press.title')}
            text={w('welcome.choice.press.text')}
            action={w('welcome.choice.press.action')}
            isDisabled={choice === 'all'}
            onPress={onShopByShop}
          />
        </div>
        <p class="answer" role="status" data-testid="choice" data-choice={choice}>
          {answer()}
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

  function answer(): string {
    switch (choice) {
      case 'open':
        return '';
      case 'all':
        return w('welcome.granted');
      case 'refused':
        return w('welcome.refused');
      case 'shop-by-shop':
        return w('welcome.shop-by-shop');
    }
  }
}

interface ChoiceProps {
  readonly title: string;
  readonly text: string;
  readonly action: string;
  readonly isPrimary?: boolean;
  readonly isDisabled: boolean;
  readonly onPress: () => void;
}

function Choice({ title, text, action, isPrimary = false, isDisabled, onPress }: ChoiceProps) {
  return (
    <div class="choice">
      <h3>{title}</h3>
      <p>{text}</p>
      <button type="button" class={isPrimary ? 'button primary' : 'button'} disabled={isDisabled} onClick={onPress}>
        {action}
      </button>
    </div>
  );
}
