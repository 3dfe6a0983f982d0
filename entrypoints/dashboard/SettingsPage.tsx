import { useEffect, useState } from 'preact/hooks';
import { useDashboardWords } from '../../components/dashboard/dashboard-words';
import { SettingsScreen } from '../../components/settings/SettingsScreen';
import { useModule } from '../../components/use-module';
import { useWords } from '../../components/words';
import { languages } from '../../utils/i18n/load-i18n';
import { canNotify, requestNotifications } from '../../utils/permissions/access';
import type { Settings } from '../../utils/settings/settings';
import { changeSettings, watchSettings } from '../../utils/settings/stored-settings';

/** The settings of the popup, with the room of a page. */
export function SettingsPage() {
  const { d } = useDashboardWords();
  const { t } = useWords();
  const diagnostics = useModule(() => import('../popup/Diagnostics'));
  const [settings, setSettings] = useState<Settings>();
  useEffect(
    () => watchSettings(setSettings, (error) => console.error('Ways to Pay: the settings could not be read', error)),
    [],
  );
  const change = async (part: Partial<Settings>) => {
    // Asked first, before any await: browsers want the request straight from the press.
    if (part.notices === 'system' && !(await requestNotifications())) return;
    await changeSettings(() => part);
    if (part.language !== undefined) location.reload();
  };
  return (
    <section class="page narrow">
      <h1>{d('nav.settings')}</h1>
      {settings && (
        <SettingsScreen
          settings={settings}
          languages={languages}
          canNotify={canNotify()}
          onChange={(part) => void change(part)}
        />
      )}
      <h2>{t('diagnostics.title')}</h2>
      {diagnostics && <diagnostics.Diagnostics page={null} offer={null} />}
    </section>
  );
}
