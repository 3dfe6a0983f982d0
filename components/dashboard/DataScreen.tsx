import { useDashboardWords } from './dashboard-words';
import type { DataActions } from './data-actions';
import { ExportPanel } from './ExportPanel';
import { ImportPanel } from './ImportPanel';

export interface DataScreenProps {
  readonly actions: DataActions;
  /** After something came or went. */
  readonly onChanged: () => void;
}

export function DataScreen({ actions, onChanged }: DataScreenProps) {
  const { d } = useDashboardWords();
  return (
    <section class="page">
      <h1>{d('nav.data')}</h1>
      <ExportPanel actions={actions} />
      <ImportPanel actions={actions} onChanged={onChanged} />
    </section>
  );
}
