import { useEffect, useRef } from 'preact/hooks';
import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import type { Share } from '../../utils/research/wilson';
import { useWords } from '../words';
import { useDashboardWords } from './dashboard-words';
import { ShareText } from './ShareText';
import { saveFile } from './save-file';

export interface MonthChartProps {
  readonly title: string;
  readonly months: readonly ({ readonly month: string } & Share)[];
}

/** Shares by month with their intervals, as a drawing and as a table. */
export function MonthChart({ title, months }: MonthChartProps) {
  const { d } = useDashboardWords();
  const { language } = useWords();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = place.current;
    if (!element || months.length === 0) return;
    const style = getComputedStyle(element);
    const [ink, line, accent] = ['--ink-quiet', '--line', '--accent'].map((name) =>
      style.getPropertyValue(name).trim(),
    );
    const percent = new Intl.NumberFormat(language, { style: 'percent' });
    const axis = { stroke: ink ?? '', grid: { stroke: line ?? '' }, ticks: { stroke: line ?? '' } };
    const plot = new uPlot(
      {
        width: Math.max(280, element.clientWidth),
        height: 220,
        legend: { show: false },
        cursor: { show: false },
        scales: { x: { time: true }, y: { range: [0, 1] } },
        axes: [axis, { ...axis, values: (_, values) => values.map((value) => percent.format(value)) }],
        series: [
          {},
          { stroke: accent ?? '', width: 2, points: { show: true, size: 6 } },
          { stroke: accent ?? '', width: 1, dash: [4, 4], points: { show: false } },
          { stroke: accent ?? '', width: 1, dash: [4, 4], points: { show: false } },
        ],
      },
      [
        months.map(({ month }) => Date.parse(`${month}-15T00:00:00Z`) / 1000),
        months.map(({ share }) => share),
        months.map(({ low }) => low),
        months.map(({ high }) => high),
      ],
      element,
    );
    return () => plot.destroy();
  }, [months, language]);
  const saveAsPng = () =>
    place.current
      ?.querySelector('canvas')
      ?.toBlob((blob) => blob && saveFile('ways-to-pay-months.png', blob), 'image/png');
  return (
    <figure class="chart">
      <figcaption>{title}</figcaption>
      <div ref={place} role="img" aria-label={title} />
      <details>
        <summary>{d('shop.lanes.table')}</summary>
        <table class="table">
          <thead>
            <tr>
              <th scope="col">{d('method.month')}</th>
              <th scope="col">{d('column.count')}</th>
              <th scope="col">{d('column.share')}</th>
            </tr>
          </thead>
          <tbody>
            {months.map(({ month, ...share }) => (
              <tr key={month}>
                <th scope="row">{month}</th>
                <td>{d('share.of', { count: share.count, of: share.of })}</td>
                <td>
                  <ShareText {...share} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
      <button type="button" class="button no-print" onClick={saveAsPng}>
        {d('picture.png')}
      </button>
    </figure>
  );
}
