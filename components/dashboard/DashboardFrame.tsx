import type { ComponentChildren } from 'preact';
import { useWords } from '../words';
import { useDashboardWords } from './dashboard-words';
import { hrefOf, pages, type Route } from './route';

export interface DashboardFrameProps {
  readonly route: Route;
  readonly children: ComponentChildren;
}

/** Name, pages, and the one that is open. */
export function DashboardFrame({ route, children }: DashboardFrameProps) {
  const { d } = useDashboardWords();
  const { t } = useWords();
  const current = route.page === 'shop' || route.page === 'method' ? 'shops' : route.page;
  return (
    <>
      <header class="bar no-print">
        <span class="brand">{t('app.name')}</span>
        <nav aria-label={d('nav')}>
          {pages.map((page) => (
            <a key={page} href={hrefOf({ page })} aria-current={page === current ? 'page' : undefined}>
              {d(`nav.${page}`)}
            </a>
          ))}
        </nav>
      </header>
      <main id="main">{children}</main>
    </>
  );
}
