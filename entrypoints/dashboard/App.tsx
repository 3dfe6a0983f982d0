import { DashboardFrame } from '../../components/dashboard/DashboardFrame';
import { DataScreen } from '../../components/dashboard/DataScreen';
import type { DashboardState } from '../../components/dashboard/dashboard-state';
import { useDashboardWords } from '../../components/dashboard/dashboard-words';
import { FindingsScreen } from '../../components/dashboard/FindingsScreen';
import { MatrixScreen } from '../../components/dashboard/MatrixScreen';
import { MethodScreen } from '../../components/dashboard/MethodScreen';
import { RecordScreen } from '../../components/dashboard/RecordScreen';
import type { Route } from '../../components/dashboard/route';
import { reports } from '../../utils/reports/reports';
import { dataActions, keepRecord } from './data-actions';
import { SettingsPage } from './SettingsPage';
import { Shop } from './Shop';
import { StudyPage } from './StudyPage';

export function App({ state }: { readonly state: DashboardState }) {
  const route = state.route.value;
  return (
    <DashboardFrame route={route}>
      <Page route={route} state={state} />
    </DashboardFrame>
  );
}

const reported = new Set(reports.flatMap(({ shops, method }) => shops.map((shop) => `${shop} ${method}`)));

function Page({ route, state }: { readonly route: Route; readonly state: DashboardState }) {
  const { d, methods } = useDashboardWords();
  const columns = state.columns.value;
  const refresh = () => void state.refresh();
  switch (route.page) {
    case 'data':
      return <DataScreen actions={dataActions(methods)} onChanged={refresh} />;
    case 'record':
      return (
        <RecordScreen
          now={new Date().toISOString()}
          onKeep={(record, shop) => keepRecord(record, shop).then(refresh)}
        />
      );
    case 'settings':
      return <SettingsPage />;
    case 'shop':
      return <Shop key={route.shop} shop={route.shop} />;
    case 'study':
      return <StudyPage shops={columns?.shops ?? []} />;
  }
  if (state.isFailed.value) return <p class="page empty">{d('failed')}</p>;
  if (!columns) {
    return (
      <p class="page empty" role="status">
        {d('loading')}
      </p>
    );
  }
  if (columns.ids.length === 0) {
    return (
      <section class="page">
        <h1>{d('empty.title')}</h1>
        <p>{d('empty.text')}</p>
      </section>
    );
  }
  const shared = { columns, filter: state.filter.value, onFilter: state.setFilter };
  if (route.page === 'method') return <MethodScreen key={route.method} method={route.method} {...shared} />;
  if (route.page === 'findings') return <FindingsScreen {...shared} />;
  return (
    <MatrixScreen
      {...shared}
      isReported={(shop, method) => reported.has(`${shop} ${method}`)}
      onOpen={(href) => {
        location.hash = href;
      }}
    />
  );
}
