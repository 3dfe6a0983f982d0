import { DataScreen } from '../../components/dashboard/DataScreen';
import { useDashboardWords } from '../../components/dashboard/dashboard-words';
import { dataActions } from './data-actions';

export function DataPage({ onChanged }: { readonly onChanged: () => void }) {
  const { methods } = useDashboardWords();
  return <DataScreen actions={dataActions(methods)} onChanged={onChanged} />;
}
