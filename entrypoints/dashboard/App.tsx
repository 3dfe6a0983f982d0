import { DashboardFrame } from '../../components/dashboard/DashboardFrame';
import type { DashboardState } from '../../components/dashboard/dashboard-state';
import { useDashboardWords } from '../../components/dashboard/dashboard-words';
import { MatrixScreen } from '../../components/dashboard/MatrixScreen';
import type { Route } from '../../components/dashboard/route';
import { later } from '../../components/later';
import { reports } from '../../utils/reports/reports';

export function App({ state }: { readonly state: DashboardState }) {
  const route = state.route.value;
  return (
    <DashboardFrame route={route}>
      <Page route={route} state={state} />
    </DashboardFrame>
  );
}

// The matrix is what most come for: the others are fetched when they are opened.
const DataPage = later(() => import('./DataPage').then((module) => module.DataPage));
const RecordPage = later(() => import('./RecordPage').then((module) => module.RecordPage));
const SettingsPage = later(() => import('./SettingsPage').then((module) => module.SettingsPage));
const Shop = later(() => import('./Shop').then((module) => module.Shop));
const StudyPage = later(() => import('./StudyPage').then((module) => module.StudyPage));
const MethodScreen = later(() =>
  import('../../components/dashboard/MethodScreen').then((module) => module.MethodScreen),
);
const FindingsScreen = later(() =>
  import('../../components/dashboard/FindingsScreen').then((module) => module.FindingsScreen),
);

const reported = new Set(reports.flatMap(({ shops, method }) => shops.map((shop) => `${shop} ${method}`)));

function Page({ route, state }: { readonly route: Route; readonly state: DashboardState }) {
  const { d } = useDashboardWords();
  const columns = state.columns.value;
  const refresh = () => void state.refresh();
  switch (route.page) {
    case 'data':
      return <DataPage onChanged={refresh} />;
    case 'record':
      return <RecordPage onChanged={refresh} />;
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
  if (columns.looks === 0) {
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
