import { useMemo, useState } from 'preact/hooks';
import type { Correction, Observation } from '../../utils/model/observation';
import { prominences } from '../../utils/model/offering';
import { type Study, studyFields } from '../../utils/model/study';
import { agreements, type CodingLine, linesToCode } from '../../utils/study/coding';
import { missingFields } from '../../utils/study/missing-fields';
import { useMethodNames } from '../use-method-names';
import { useWords } from '../words';
import { useDashboardWords } from './dashboard-words';
import { Check, LongText, Text } from './Field';
import { hrefOf } from './route';

export type Verdict = Pick<Correction, 'observation' | 'method' | 'verdict' | 'value' | 'coder'>;

export interface StudyScreenProps {
  readonly studies: readonly Study[];
  /** Looks of any study, and all corrections. */
  readonly looks: readonly Observation[];
  readonly corrections: readonly Correction[];
  /** Shops with at least one look. */
  readonly visited: ReadonlySet<string>;
  readonly onKeep: (study: Study) => Promise<void>;
  readonly onDelete: (id: string) => Promise<void>;
  readonly onAgree: (study: Study) => Promise<void>;
  readonly onVerdict: (verdict: Verdict) => Promise<void>;
}

/** A study's protocol, its progress, second coding and agreement. */
export function StudyScreen(props: StudyScreenProps) {
  const { d } = useDashboardWords();
  const [isNew, setNew] = useState(false);
  return (
    <section class="page narrow">
      <div class="page-head">
        <h1>{d('study.title')}</h1>
        <p class="quiet">{d('study.text')}</p>
      </div>
      {props.studies.length === 0 && !isNew && <p class="empty">{d('study.none')}</p>}
      {props.studies.map((study) => (
        <StudyCard key={study.id} study={study} {...props} />
      ))}
      {isNew ? (
        <StudyForm onKeep={(study) => props.onKeep(study).then(() => setNew(false))} />
      ) : (
        <button type="button" class="button" onClick={() => setNew(true)}>
          {d('study.new')}
        </button>
      )}
      <AgreementTable corrections={props.corrections} />
    </section>
  );
}

function StudyCard({
  study,
  looks,
  corrections,
  visited,
  onKeep,
  onDelete,
  onAgree,
  onVerdict,
}: StudyScreenProps & { readonly study: Study }) {
  const { d } = useDashboardWords();
  const incomplete = looks.filter(
    (look) => look.study?.id === study.id && missingFields(study, look.context).length > 0,
  );
  const done = study.shops.filter((shop) => visited.has(shop));
  const lines = useMemo(
    () =>
      linesToCode(
        looks.filter((look) => look.study?.id === study.id),
        corrections,
        study.coder,
      ),
    [looks, corrections, study],
  );
  return (
    <article class="notice" data-testid="study" data-active={study.isActive}>
      <h2>
        {study.name}{' '}
        {study.isActive && (
          <span class="chip" data-tone="good">
            {d('study.active')}
          </span>
        )}
      </h2>
      <p class="prose">{study.protocol}</p>
      {study.required.length > 0 && (
        <p class="quiet">
          {d('study.required')}: {study.required.map((field) => d(`study.field.${field}`)).join(', ')}
        </p>
      )}
      {incomplete.length > 0 && (
        <p role="status" data-testid="study-incomplete">
          {d('study.incomplete', { count: incomplete.length })}
        </p>
      )}
      {study.shops.length > 0 && (
        <details>
          <summary>{d('study.progress', { count: done.length, of: study.shops.length })}</summary>
          <ul class="list columns">
            {study.shops.map((shop) => (
              <li key={shop}>
                <a href={hrefOf({ page: 'shop', shop })}>{shop}</a>{' '}
                <span class="quiet">{d(visited.has(shop) ? 'study.visited' : 'study.open')}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
      {study.consentedAt === null ? (
        <>
          <p class="prose">{study.consent}</p>
          <button type="button" class="button primary" onClick={() => void onAgree(study)}>
            {d('study.agree')}
          </button>
        </>
      ) : (
        <div class="actions">
          <button
            type="button"
            class="button primary"
            onClick={() => void onKeep({ ...study, isActive: !study.isActive })}
          >
            {d(study.isActive ? 'study.off' : 'study.on')}
          </button>
          <button type="button" class="button" onClick={() => void onDelete(study.id)}>
            {d('study.delete')}
          </button>
        </div>
      )}
      <CodingPanel lines={lines} coder={study.coder} onVerdict={onVerdict} />
    </article>
  );
}

function CodingPanel({
  lines,
  coder,
  onVerdict,
}: {
  readonly lines: readonly CodingLine[];
  readonly coder: string;
  readonly onVerdict: (verdict: Verdict) => Promise<void>;
}) {
  const { d } = useDashboardWords();
  const { t, date } = useWords();
  const nameOf = useMethodNames();
  const [line] = lines;
  if (!line) return <p class="quiet">{d('coding.none')}</p>;
  const { look, offering } = line;
  const say = (verdict: Correction['verdict'], value: string | null = null) =>
    void onVerdict({ observation: look.id, method: offering.method, verdict, value, coder });
  return (
    <div data-testid="coding">
      <h3>{d('coding.title')}</h3>
      <p class="quiet">
        {d('coding.text')} {d('coding.left', { count: lines.length })}
      </p>
      <p>
        {d('coding.line', {
          method: nameOf(offering.method),
          shop: look.shop ?? '—',
          date: date(look.observedAt),
          place: t(`prominence.${offering.prominence}`),
        })}
      </p>
      <div class="actions">
        <button type="button" class="button" onClick={() => say('right')}>
          {d('coding.right')}
        </button>
        <button type="button" class="button" onClick={() => say('not-offered')}>
          {d('coding.not-offered')}
        </button>
        {prominences
          .filter((prominence) => prominence !== offering.prominence)
          .map((prominence) => (
            <button key={prominence} type="button" class="button" onClick={() => say('wrong-state', prominence)}>
              {d('coding.wrong-state', { place: t(`prominence.${prominence}`) })}
            </button>
          ))}
      </div>
    </div>
  );
}

function AgreementTable({ corrections }: { readonly corrections: readonly Correction[] }) {
  const { d } = useDashboardWords();
  const { language } = useWords();
  const pairs = useMemo(() => agreements(corrections), [corrections]);
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 });
  const figure = new Intl.NumberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  return (
    <div class="block">
      <h2>{d('agreement.title')}</h2>
      {pairs.length === 0 ? (
        <p class="quiet">{d('agreement.none')}</p>
      ) : (
        <table class="table">
          <thead>
            <tr>
              <th scope="col">{d('study.coder')}</th>
              <th scope="col">{d('agreement.rows')}</th>
              <th scope="col">{d('agreement.observed')}</th>
              <th scope="col">{d('agreement.kappa')}</th>
            </tr>
          </thead>
          <tbody>
            {pairs.map(({ first, second, rows, observed, kappa }) => (
              <tr key={`${first} ${second}`} data-testid="agreement">
                <th scope="row">{d('agreement.pair', { first, second })}</th>
                <td>{rows}</td>
                <td>{observed === null ? '—' : percent.format(observed)}</td>
                <td>{kappa === null ? d('agreement.undefined') : figure.format(kappa)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}

const emptyStudy: Study = {
  id: '',
  name: '',
  protocol: '',
  consent: '',
  coder: '',
  shops: [],
  required: [],
  category: null,
  startsOn: null,
  endsOn: null,
  linksVisits: false,
  consentedAt: null,
  isActive: false,
};

function StudyForm({ onKeep }: { readonly onKeep: (study: Study) => Promise<void> }) {
  const { d } = useDashboardWords();
  const [study, setStudy] = useState(emptyStudy);
  const [shops, setShops] = useState('');
  const set = (change: Partial<Study>) => setStudy({ ...study, ...change });
  const id = study.name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  // A category is set here or nowhere: required and left out, no look of the study could ever be complete.
  const isCategorySet = study.category !== null || !study.required.includes('category');
  const isReady = study.name.trim() !== '' && study.coder.trim() !== '' && isCategorySet;
  return (
    <div class="notice">
      <Text label={d('study.name')} value={study.name} onChange={(name) => set({ name })} />
      <Text label={d('study.coder')} value={study.coder} onChange={(coder) => set({ coder })} />
      <LongText label={d('study.protocol')} value={study.protocol} onChange={(protocol) => set({ protocol })} />
      <LongText label={d('study.consent')} value={study.consent} onChange={(consent) => set({ consent })} />
      <LongText
        label={d('study.shops')}
        value={shops}
        onChange={(text) => {
          setShops(text);
          set({ shops: [...new Set(text.split('\n').flatMap((line) => line.trim().toLowerCase() || []))] });
        }}
      />
      <fieldset class="filters">
        <legend>{d('study.required')}</legend>
        {studyFields.map((field) => (
          <Check
            key={field}
            label={d(`study.field.${field}`)}
            isOn={study.required.includes(field)}
            onChange={(isOn) =>
              set({ required: studyFields.filter((one) => (one === field ? isOn : study.required.includes(one))) })
            }
          />
        ))}
      </fieldset>
      <Text
        label={d('study.category')}
        value={study.category ?? ''}
        onChange={(category) => set({ category: category.trim() === '' ? null : category })}
      />
      <Text
        label={d('study.starts')}
        type="date"
        value={study.startsOn ?? ''}
        onChange={(day) => set({ startsOn: day === '' ? null : day })}
      />
      <Text
        label={d('study.ends')}
        type="date"
        value={study.endsOn ?? ''}
        onChange={(day) => set({ endsOn: day === '' ? null : day })}
      />
      <Check label={d('study.links')} isOn={study.linksVisits} onChange={(linksVisits) => set({ linksVisits })} />
      <button
        type="button"
        class="button primary"
        aria-disabled={!isReady}
        onClick={() => isReady && void onKeep({ ...study, coder: study.coder.trim(), id: id === '' ? 'study' : id })}
      >
        {d('study.save')}
      </button>
    </div>
  );
}
