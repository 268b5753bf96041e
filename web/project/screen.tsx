// One past project: what it was, and who took part; the evidence behind a reason, for whoever wants to check it.
import { Heading, Tag } from '@digdir/designsystemet-react'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { countryName, themeLabel } from '../../domain/words/labels.ts'
import { Failure, type ProjectPage } from '../api.ts'
import { SampleMark } from '../components/sample-mark.tsx'
import { useTable } from '../draft.ts'
import { formatEuro } from '../format.ts'
import { useLanguage } from '../language.ts'
import { Page } from '../layout/page.tsx'
import { PageSkeleton } from '../layout/page-skeleton.tsx'
import { Trouble } from '../layout/trouble.tsx'
import { displayName } from '../names.ts'
import { projectQuery } from '../queries.ts'
import { useProjectWords } from './words.ts'
import './project.css'

const route = getRouteApi('/projects/$id')

export function ProjectScreen() {
  const words = useProjectWords()
  const { t } = useTranslation()
  const { id } = route.useParams()
  const { data, error, refetch } = useQuery(projectQuery(id))
  if (data) return <Told project={data} />
  if (!error) return <PageSkeleton />
  if (!(error instanceof Failure) || error.status !== 404)
    return (
      <Page title={words('title')}>
        <Trouble error={error} retry={() => refetch()} />
      </Page>
    )
  return (
    <Page title={words('lost')}>
      <p>{words('lostText', { id })}</p>
      <Link className="ds-link" to="/find">
        {t('lost.find')}
      </Link>
    </Page>
  )
}

function Told({ project }: { project: ProjectPage }) {
  const words = useProjectWords()
  const { title, action, year, source, summary } = project
  return (
    <Page title={title} lead={action ? words('lead', { action, year }) : words('leadOpen', { year })}>
      {source.kind === 'sample' ? (
        <p className="project-page__sample">
          <SampleMark source={source} /> {words('sample')}
        </p>
      ) : null}
      {summary ? <p className="project-page__summary">{summary}</p> : null}
      <Participants project={project} />
      <Facts project={project} />
    </Page>
  )
}

function Participants({ project: { participants } }: { project: ProjectPage }) {
  const words = useProjectWords()
  const language = useLanguage()
  const { isSeated } = useTable()
  return (
    <section aria-labelledby="participants">
      <Heading level={2} data-size="xs" id="participants">
        {words('participants', { count: participants.length })}
      </Heading>
      {participants.length === 0 ? <p className="muted">{words('nobody')}</p> : null}
      <ul className="project-page__participants">
        {participants.map((it) => (
          <li key={it.id}>
            <Link className="ds-link" to="/organisations/$id" params={{ id: it.id }}>
              {displayName(it)}
            </Link>{' '}
            <span className="muted">
              {[countryName(it.country, language), it.role === 'coordinator' ? words('coordinator') : undefined]
                .filter(Boolean)
                .join(' · ')}
            </span>{' '}
            {isSeated(it.id) ? (
              <Tag data-size="sm" data-color="accent">
                {words('seated')}
              </Tag>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Facts({ project }: { project: ProjectPage }) {
  const words = useProjectWords()
  const { t } = useTranslation()
  const language = useLanguage()
  const { id, topics, themes, grant, website, card, source } = project
  const { kind, file, row } = source
  const facts: [string, ReactNode][] = [
    [words('id'), id],
    [words('topics'), topics],
    [t('find.themes'), themes.map((theme) => themeLabel(theme, language)).join(', ')],
    [words('grant'), grant === undefined ? undefined : formatEuro(grant, language)],
    [words('website'), website && <Outside address={website} />],
    [words('card'), card && <Outside address={card} />],
    [words('source'), file && row ? t('source.row', { file, row }) : (file ?? t(`source.${kind}`))],
  ]
  return (
    <section aria-labelledby="facts">
      <Heading level={2} data-size="xs" id="facts">
        {words('facts')}
      </Heading>
      <dl className="project-page__facts">
        {facts
          .filter(([, value]) => value)
          .map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
    </section>
  )
}

/** Only web addresses become links: a record may hold anything. */
function Outside({ address }: { address: string }) {
  if (!/^https?:\/\//i.test(address)) return address
  return (
    <a className="ds-link" href={address} rel="noreferrer nofollow">
      {address.replace(/^https?:\/\//i, '').replace(/\/$/, '')}
    </a>
  )
}
