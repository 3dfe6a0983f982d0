import { RecordScreen } from '../../components/dashboard/RecordScreen';
import { keepRecord } from './data-actions';

export function RecordPage({ onChanged }: { readonly onChanged: () => void }) {
  return (
    <RecordScreen now={new Date().toISOString()} onKeep={(record, shop) => keepRecord(record, shop).then(onChanged)} />
  );
}
