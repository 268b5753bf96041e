// A group in one page: what it is like, what the rules say of its stay, and packages of hosts side by side.
import { Alert, Button, Heading, Skeleton, Tag, Textfield } from '@digdir/designsystemet-react'
import { useMutation, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { placementWords } from '../../domain/words/placements.ts'
import { Failure } from '../api.ts'
import { VerdictIcon } from '../board/verdict-icon.tsx'
import { formatDate, formatNumber } from '../format.ts'
import { useLanguage } from '../language.ts'
import { Page } from '../layout/page.tsx'
import { Trouble } from '../layout/trouble.tsx'
import { notify } from '../notices.ts'
import { askForPlaces, composePackages, keepGroup, type Needs, type Package, type Packages } from './api.ts'
import { freshGroup, needsOf, useGroup } from './group.ts'
import { GroupForm } from './group-form.tsx'
import { PlacesMap } from './places-map.tsx'
import { daysLater, nextMonday } from './search.ts'
import { usePlacesWords } from './words.ts'
import './places.css'

/** A stay of three weeks in half a year. */
const usual = () => {
  const from = daysLater(nextMonday(new Date()), 7 * 26)
  return freshGroup(from, daysLater(from, 20))
}

export function GroupScreen() {
  const words = usePlacesWords()
  const language = useLanguage()
  const [group, change] = useGroup(usual())
  const [asked, setAsked] = useState<Needs>()
  const [tried, setTried] = useState(false)
  const { data, error, refetch, isFetching } = useQuery({
    queryKey: ['packages', asked, language],
    queryFn: ({ signal }) => (asked ? composePackages(asked, signal) : Promise.reject(new Error('nothing asked'))),
    enabled: asked !== undefined,
  })
  const errors =
    error instanceof Failure ? Object.fromEntries((error.problem.errors ?? []).map((it) => [it.field, it.message])) : {}
  const go = () => {
    setTried(true)
    setAsked(needsOf(group))
  }
  if (tried && !group.work) errors.field = words('group.chooseWork')
  return (
    <Page title={words('group.title')} lead={words('group.lead')} wide>
      <GroupForm group={group} change={change} errors={errors} go={go} />
      {error ? <Trouble error={error} retry={() => refetch()} /> : null}
      {isFetching && !data ? <Skeleton variant="rectangle" width="100%" height="20rem" /> : null}
      {data && asked ? (
        <Found
          key={JSON.stringify(asked)}
          found={data}
          needs={asked}
          school={group.school}
          say={(school) => change({ school })}
        />
      ) : null}
    </Page>
  )
}

type FoundProps = { found: Packages; needs: Needs; school: string; say: (school: string) => void }

function Found({ found, needs, school, say }: FoundProps) {
  const words = usePlacesWords()
  const marked = found.packages.flatMap(({ shares }, at) =>
    shares.map(({ place }) => ({ ...place, mark: String(at + 1) })),
  )
  const open = found.findings.filter((it) => it.verdict !== 'met')
  return (
    <>
      {open.length > 0 ? (
        <section aria-labelledby="rules">
          <Heading level={2} data-size="sm" id="rules">
            {words('group.rules')}
          </Heading>
          <ul className="group__rules">
            {open.map((it) => (
              <li key={it.requirement}>
                <VerdictIcon verdict={it.verdict} /> {it.text}{' '}
                <span className="muted">{`${it.guide}, ${it.page}`}</span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <section aria-labelledby="packages">
        <Heading level={2} data-size="sm" id="packages">
          {words('group.packages')}
        </Heading>
        <p className="muted" role="status">
          {words('group.looked', { looked: found.looked, fitting: found.fitting })}
        </p>
        {found.shortfall ? (
          <Alert data-color="warning">
            <Heading level={3} data-size="2xs">
              {words('group.missing')}
            </Heading>
            {found.shortfall.text}
          </Alert>
        ) : null}
        {found.samples && found.packages.length > 0 ? (
          <Alert data-color="info">{words('group.sampleHold')}</Alert>
        ) : (
          <Textfield label={words('group.school')} value={school} onChange={({ target: { value } }) => say(value)} />
        )}
        <div className="packages">
          {found.packages.map((it, at) => (
            <PackageCard
              key={`${it.centre} ${it.from} ${it.shares.map((one) => one.place.id).join()}`}
              it={it}
              number={at + 1}
              needs={needs}
              school={school}
              isReal={!found.samples}
            />
          ))}
        </div>
        {found.shortfall && found.shortfall.near.length > 0 ? <Near near={found.shortfall.near} /> : null}
        {marked.length > 0 ? <PlacesMap places={marked} label={words('group.compare')} /> : null}
      </section>
    </>
  )
}

type CardProps = { it: Package; number: number; needs: Needs; school: string; isReal: boolean }

function PackageCard({ it, number, needs, school, isReal }: CardProps) {
  const words = usePlacesWords()
  const { t } = useTranslation()
  const language = useLanguage()
  const dates = { from: formatDate(it.from, language), to: formatDate(it.to, language) }
  const hosts = it.shares.length
  const size =
    it.placed < needs.learners
      ? words('group.part', { placed: it.placed, of: needs.learners })
      : hosts === 1
        ? words('group.wholeOne', { count: it.placed })
        : words('group.whole', { count: it.placed, hosts })
  return (
    <article className="package" aria-labelledby={`package-${number}`}>
      <Heading level={3} data-size="xs" id={`package-${number}`}>
        {words('group.package', { number })}
      </Heading>
      <p>
        <strong>{size}</strong>
        <br />
        {it.movedDays > 0 ? words('group.moved', { count: it.movedDays, ...dates }) : words('group.dates', dates)}
      </p>
      <ul className="package__hosts">
        {it.shares.map(({ place, learners, kilometres, questions }) => (
          <li key={place.id}>
            <div>
              <Link className="ds-link" to="/places/$id" params={{ id: place.id }}>
                {place.name}
              </Link>{' '}
              {place.sample ? (
                <Tag className="sample-mark" data-color="cloudberry" data-size="sm" title={t('mark.sampleText')}>
                  {t('mark.sample')}
                </Tag>
              ) : null}
              <div className="muted">
                {[
                  place.town,
                  kilometres > 0
                    ? words('group.away', { km: formatNumber(kilometres, language) })
                    : words('group.middle'),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </div>
              {questions.length > 0 ? (
                <div className="muted">
                  {words('group.ask', { what: new Intl.ListFormat(language).format(questions.map((one) => one.text)) })}
                </div>
              ) : null}
            </div>
            <span>{words('group.learnersAt', { count: learners })}</span>
          </li>
        ))}
      </ul>
      <details>
        <summary>{words('group.why', { value: formatNumber(Math.round(it.value * 10) / 10, language) })}</summary>
        <dl className="figures">
          {it.parts.map((part) => (
            <div key={part.code}>
              <dt>{part.text}</dt>
              <dd>{formatNumber(Math.round(part.value * 100) / 100, language)}</dd>
            </div>
          ))}
        </dl>
      </details>
      {isReal ? <Ask it={it} needs={needs} school={school} /> : null}
    </article>
  )
}

/** Keeps the group, and asks all hosts of a package at once: all places are kept, or none. */
function Ask({ it, needs, school }: { it: Package; needs: Needs; school: string }) {
  const words = usePlacesWords()
  const { mutate, isPending, isSuccess, error } = useMutation({
    mutationFn: async () => {
      const { id } = await keepGroup(school, needs)
      const shares = it.shares.map(({ place, learners }) => ({ place: place.id, learners }))
      return askForPlaces(id, { from: it.from, to: it.to, shares })
    },
    onSuccess: () => notify(words('group.held')),
  })
  if (isSuccess)
    return (
      <p role="status">
        {words('group.held')}{' '}
        <Link className="ds-link" to="/my-groups">
          {words('group.seeMine')}
        </Link>
      </p>
    )
  const status = error instanceof Failure ? error.status : undefined
  return (
    <>
      <Button disabled={school.trim() === '' || isPending} onClick={() => mutate()}>
        {words('group.hold')}
      </Button>
      {status === 401 ? (
        <p role="alert">
          <a className="ds-link" href="/sign-in?next=/group">
            {words('group.signIn')}
          </a>
        </p>
      ) : null}
      {error && status !== 401 ? (
        <Alert data-color="danger" role="alert">
          {status === 409 ? `${words('group.faster')}. ` : ''}
          {error instanceof Failure
            ? (error.problem.errors ?? []).map((one) => one.message).join('. ') || error.message
            : error.message}
        </Alert>
      ) : null}
    </>
  )
}

function Near({ near }: { near: NonNullable<Packages['shortfall']>['near'] }) {
  const words = usePlacesWords()
  const language = useLanguage()
  return (
    <>
      <Heading level={3} data-size="xs">
        {words('group.near')}
      </Heading>
      <ul className="places__list">
        {near.map(({ place, kilometres, text, why }) => (
          <li key={place.id}>
            <Link className="ds-link" to="/places/$id" params={{ id: place.id }}>
              {place.name}
            </Link>
            <div className="muted">
              {[
                place.town,
                words('group.away', { km: formatNumber(kilometres, language) }),
                why === 'far' ? placementWords(language).barriers.far : text,
              ]
                .filter(Boolean)
                .join(' · ')}
            </div>
          </li>
        ))}
      </ul>
    </>
  )
}
