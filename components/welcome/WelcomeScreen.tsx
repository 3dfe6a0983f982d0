import { useWords } from '../words';

/** `open`: not chosen yet; `refused`: all shops were asked for and the answer was no. */
export type AccessChoice = 'open' | 'all' | 'refused' | 'shop-by-shop';

export interface WelcomeScreenProps {
  readonly choice: AccessChoice;
  readonly onAllowAll: () => void;
  readonly onShopByShop: () => void;
}

/** The page opened at install: what the extension does, one question, and what is kept. */
export function WelcomeScreen({ choice, onAllowAll, onShopByShop }: WelcomeScreenProps) {
  const { t } = useWords();
  return (
    <main class="welcome">
      <header>
        <img src="/icon/icon.svg" alt="" width="64" height="64" />
        <p class="app-name">{t('app.name')}</p>
        <h1>{t('welcome.title')}</h1>
        <p class="lead">{t('welcome.lead')}</p>
      </header>
      <ul class="does">
        <li>{t('welcome.does.read')}</li>
        <li>{t('welcome.does.show')}</li>
        <li>{t('welcome.does.remember')}</li>
      </ul>
      <section aria-labelledby="choice">
        <h2 id="choice">{t('welcome.choice.title')}</h2>
        <div class="choices">
          <Choice
            title={t('welcome.choice.all.title')}
            text={t('welcome.choice.all.text')}
            action={t('welcome.choice.all.action')}
            isPrimary
            isDisabled={choice === 'all'}
            onPress={onAllowAll}
          />
          <Choice
            title={t('welcome.choice.press.title')}
            text={t('welcome.choice.press.text')}
            action={t('welcome.choice.press.action')}
            isDisabled={choice === 'all'}
            onPress={onShopByShop}
          />
        </div>
        <p class="answer" role="status" data-testid="choice" data-choice={choice}>
          {answer()}
        </p>
        <p class="hint">{t('welcome.choice.change')}</p>
      </section>
      <section>
        <h2>{t('welcome.kept.title')}</h2>
        <p>{t('welcome.kept.what')}</p>
        <p>{t('welcome.kept.where')}</p>
      </section>
      <section>
        <h2>{t('welcome.use.title')}</h2>
        <p>{t('welcome.use.text')}</p>
      </section>
    </main>
  );

  function answer(): string {
    switch (choice) {
      case 'open':
        return '';
      case 'all':
        return t('welcome.granted');
      case 'refused':
        return t('welcome.refused');
      case 'shop-by-shop':
        return t('welcome.shop-by-shop');
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
