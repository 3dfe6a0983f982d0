import type { ComponentType } from 'preact';
import { useModule } from './use-module';
import { useWords } from './words';

/** A screen whose code comes when it is first opened. */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  return function Later(props) {
    const { t } = useWords();
    const Screen = useModule(load);
    return Screen ? (
      <Screen {...props} />
    ) : (
      <p class="page empty" role="status">
        {t('state.loading')}
      </p>
    );
  };
}
