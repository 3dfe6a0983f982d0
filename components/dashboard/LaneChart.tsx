import { useRef } from 'preact/hooks';
import { useMethodNames } from '../use-method-names';
import { useWords } from '../words';
import { useDashboardWords } from './dashboard-words';
import { heightOf, type LaneMark, type Lanes } from './lanes';
import { ScrollRegion } from './ScrollRegion';
import { saveFile } from './save-file';

/** Pixels. */
const name = 150;
const laneHeight = 40;
const width = 900;

/** A swim lane a method over time; the same as a table below. */
export function LaneChart({ looks, lanes }: Lanes) {
  const { d } = useDashboardWords();
  const { t, date } = useWords();
  const nameOf = useMethodNames();
  const picture = useRef<SVGSVGElement>(null);
  const first = Date.parse(looks[0]?.observedAt ?? '');
  const last = Date.parse(looks.at(-1)?.observedAt ?? '');
  const x = (observedAt: string) =>
    name + 16 + (last > first ? ((Date.parse(observedAt) - first) / (last - first)) * (width - name - 48) : 0);
  const y = (lane: number, mark: Extract<LaneMark, { kind: 'seen' }>) =>
    lane * laneHeight + 8 + heightOf(mark.prominence) * 22;
  const height = lanes.length * laneHeight + 28;
  const wordsOf = (mark: LaneMark | undefined) => {
    if (mark?.kind !== 'seen') return mark?.kind === 'absent' ? d('look.absent') : d('look.not-told');
    return mark.isAvailable ? t(`prominence.${mark.prominence}`) : d('cell.unavailable');
  };
  const save = () => {
    const svg = picture.current;
    if (!svg) return;
    const copy = svg.cloneNode(true) as SVGSVGElement;
    // Colours come from the page's style sheet, which a file of its own does not have.
    const style = document.createElementNS('http://www.w3.org/2000/svg', 'style');
    style.textContent =
      'text{font:12px system-ui,sans-serif;fill:#17211f}line{stroke:#dde4e2}path{fill:none;stroke:#0b6b5e;stroke-width:2}circle{fill:#0b6b5e;stroke:#0b6b5e}.lane-absent,.lane-off{fill:#fff}';
    copy.prepend(style);
    saveFile(
      'ways-to-pay-timeline.svg',
      new Blob([new XMLSerializer().serializeToString(copy)], { type: 'image/svg+xml' }),
    );
  };
  return (
    <figure class="chart">
      <figcaption class="quiet">{d('shop.lanes.text')}</figcaption>
      <ScrollRegion label={d('shop.lanes')}>
        <svg
          ref={picture}
          class="lanes"
          xmlns="http://www.w3.org/2000/svg"
          width={width}
          height={height}
          viewBox={`0 0 ${width} ${height}`}
          role="img"
          aria-label={d('shop.lanes')}
          direction="ltr"
        >
          {lanes.map(({ method, marks }, lane) => (
            <g key={method}>
              <line x1={0} x2={width} y1={(lane + 1) * laneHeight} y2={(lane + 1) * laneHeight} />
              <text x={4} y={lane * laneHeight + 24}>
                {nameOf(method)}
              </text>
              {connected(marks).map(([from, to]) => {
                const [a, b] = [marks[from], marks[to]];
                if (a?.kind !== 'seen' || b?.kind !== 'seen') return null;
                const [start, end] = [x(looks[from]?.observedAt ?? ''), x(looks[to]?.observedAt ?? '')];
                return <path key={from} d={`M${start} ${y(lane, a)}H${end}V${y(lane, b)}`} />;
              })}
              {marks.map((mark, index) => {
                const look = looks[index];
                if (!look || mark.kind === 'unknown') return null;
                const isOff = mark.kind === 'seen' && !mark.isAvailable;
                return (
                  <circle
                    key={look.id}
                    class={mark.kind === 'absent' ? 'lane-absent' : isOff ? 'lane-off' : 'lane-seen'}
                    cx={x(look.observedAt)}
                    cy={mark.kind === 'seen' ? y(lane, mark) : lane * laneHeight + 34}
                    r={mark.kind === 'seen' ? 4 : 3}
                  >
                    <title>{`${date(look.observedAt)}: ${wordsOf(mark)}`}</title>
                  </circle>
                );
              })}
            </g>
          ))}
          {looks.map((look) => (
            <line
              key={look.id}
              class="lane-tick"
              x1={x(look.observedAt)}
              x2={x(look.observedAt)}
              y1={height - 26}
              y2={height - 20}
            />
          ))}
          <text x={name + 8} y={height - 6}>
            {date(looks[0]?.observedAt ?? '')}
          </text>
          {last > first && (
            <text x={width - 8} y={height - 6} text-anchor="end">
              {date(looks.at(-1)?.observedAt ?? '')}
            </text>
          )}
        </svg>
      </ScrollRegion>
      <details>
        <summary>{d('shop.lanes.table')}</summary>
        <ScrollRegion label={d('shop.lanes.table')}>
          <table class="table">
            <thead>
              <tr>
                <th scope="col">{d('look.method')}</th>
                {looks.map((look) => (
                  <th key={look.id} scope="col">
                    {date(look.observedAt)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {lanes.map(({ method, marks }) => (
                <tr key={method}>
                  <th scope="row">{nameOf(method)}</th>
                  {marks.map((mark, index) => (
                    <td key={looks[index]?.id}>{wordsOf(mark)}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      </details>
      <button type="button" class="button no-print" onClick={save}>
        {d('picture.svg')}
      </button>
    </figure>
  );
}

/** Sightings in a row, without a complete look in between that missed it. */
function connected(marks: readonly LaneMark[]): [number, number][] {
  const pairs: [number, number][] = [];
  let before: number | undefined;
  for (const [index, { kind }] of marks.entries()) {
    if (kind === 'seen') {
      if (before !== undefined) pairs.push([before, index]);
      before = index;
    } else if (kind === 'absent') before = undefined;
  }
  return pairs;
}
