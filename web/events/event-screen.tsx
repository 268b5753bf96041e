// One event: when, where, for whom, by when to apply. Readable without a network once it was opened.
import { Alert, Skeleton } from '@digdir/designsystemet-react'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { type ReactNode, useSyncExternalStore } from 'react'
import { countryName, fieldLabel, themeLabel } from '../../domain/words/labels.ts'
import { Failure } from '../api.ts'
import { useLanguage } from '../language.ts'
import { Page } from '../layout/page.tsx'
import { Trouble } from '../layout/trouble.tsx'
import { accountQuery } from '../people/queries.ts'
import { eventQuery } from './api.ts'
import { ApplyBy } from './apply-by.tsx'
import { DayText } from './day-text.tsx'
import { Going } from './going.tsx'
import { useKeepOffline } from './keep-offline.ts'
import { Meet } from './meet.tsx'
import { useEventsWords } from './words.ts'
import '../people/people.css'
import './events.css'

const route = getRouteApi('/events/$id')

const listenToNetwork = (changed: () => void) => {
  addEventListener('online', changed)
  addEventListener('offline', changed)
  return () => {
    removeEventListener('online', changed)
    removeEventListener('offline', changed)
  }
}

export function EventScreen() {
  const t = useEventsWords()
  const language = useLanguage()
  const { id } = route.useParams()
  const answer = `/api/events/${encodeURIComponent(id)}`
  useKeepOffline(`${answer} ${answer}/going`)
  const { data: account } = useQuery(accountQuery)
  const mine = account?.organisations
  const offline = useSyncExternalStore(listenToNetwork, () => !navigator.onLine)
  const { data, error, refetch } = useQuery(eventQuery(id))
  const list = new Intl.ListFormat(language)
  if (error instanceof Failure && error.status === 404)
    return (
      <Page title={t('lost')}>
        <p>{t('lostText')}</p>
        <All />
      </Page>
    )
  return (
    <Page title={data?.title ?? t('title')} beside={account?.operator && data ? <Edit id={id} /> : undefined}>
      {offline && data ? (
        <Alert data-color="info" data-size="sm">
          {t('kept')}
        </Alert>
      ) : null}
      {error ? <Trouble error={error} retry={() => refetch()} /> : null}
      {!data && !error ? <Skeleton variant="rectangle" width="100%" height="12rem" /> : null}
      {data ? (
        <>
          {data.cancelled ? (
            <Alert data-color="warning" data-size="sm">
              {t('cancelled')}
            </Alert>
          ) : (
            <ApplyBy event={data} />
          )}
          <dl className="event">
            <Fact name={t('kind')}>{t(`kinds.${data.kind}`)}</Fact>
            <Fact name={t('when')}>
              <DayText event={data} />
            </Fact>
            <Fact name={t('where')}>
              {[data.place, data.country && countryName(data.country, language), data.online && t('online')]
                .filter(Boolean)
                .join(', ')}
            </Fact>
            <Fact name={t('about')}>{data.description}</Fact>
            <Fact name={t('forFields')}>{list.format(data.fields.map((it) => fieldLabel(it, language)))}</Fact>
            <Fact name={t('actions')}>{data.actions.join(', ')}</Fact>
            <Fact name={t('themes')}>{list.format(data.themes.map((it) => themeLabel(it, language)))}</Fact>
            <Fact name={t('organiser')}>{data.organiser}</Fact>
            <Fact name={t('website')}>
              {data.website ? (
                <a className="ds-link" href={data.website}>
                  {data.website}
                </a>
              ) : null}
            </Fact>
          </dl>
          <p>
            <a className="ds-link" href={`${answer}/event.ics`}>
              {t('toCalendar')}
            </a>
          </p>
          <Going event={data} mine={mine} offline={offline} />
          <Meet event={data} mine={mine} offline={offline} />
          {data.source ? <p className="muted">{t('source', data.source)}</p> : null}
          <p className="muted">{t('keep')}</p>
        </>
      ) : null}
      <All />
    </Page>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  if (!children) return null
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function Edit({ id }: { id: string }) {
  const t = useEventsWords()
  return (
    <Link className="ds-button" data-variant="secondary" to="/events/$id/edit" params={{ id }}>
      {t('edit.go')}
    </Link>
  )
}

function All() {
  const t = useEventsWords()
  return (
    <p>
      <Link className="ds-link" to="/events">
        {t('all')}
      </Link>
    </p>
  )
}
