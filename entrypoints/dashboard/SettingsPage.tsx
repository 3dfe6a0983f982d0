import { useDashboardWords } from '../../components/dashboard/dashboard-words';

export function SettingsPage() {
  const { d } = useDashboardWords();
  return (
    <section class="page">
      <h1>{d('nav.settings')}</h1>
      <p>{d('settings.text')}</p>
    </section>
  );
}
