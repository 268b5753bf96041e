// The profile: facts with their sources, what is not known, offers and seeks, the family it belongs to, past projects.
import { Heading, Tag } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { parseType } from '../../domain/type.ts'
import { themeLabel, typeLabel } from '../../domain/words/labels.ts'
import type { OrganisationPage } from '../api.ts'
import { AskLink } from '../components/ask-link.tsx'
import { placeOf } from '../components/place.ts'
import { SampleMark } from '../components/sample-mark.tsx'
import { SeatButton } from '../components/seat-button.tsx'
import { FollowButton } from '../follows/follow-button.tsx'
import { formatDate } from '../format.ts'
import { useLanguage } from '../language.ts'
import { Page } from '../layout/page.tsx'
import { displayName } from '../names.ts'
import { PartnerRequestsOf } from '../partners/of-organisation.tsx'
import { usePartnersWords } from '../partners/words.ts'
import { CopyLink } from './copy-link.tsx'
import { Facts } from './facts.tsx'
import { FitWithTable } from './fit.tsx'
import { Ladder } from './ladder.tsx'
import { Network } from './network.tsx'
import { PastProjects } from './past-projects.tsx'
import { PlacesOf } from './places.tsx'
import { Questions } from './questions.tsx'

type Props = { organisation: OrganisationPage }

export function Profile({ organisation }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { type, source, description } = organisation
  const name = displayName(organisation)
  return (
    <Page
      title={name}
      lead={`${type ? typeLabel(type, language) : t('find.typeUnknown')} · ${placeOf(organisation, language)}`}
      wide
    >
      <div className="buttons organisation__buttons">
        <SampleMark source={source} />
        <SeatButton organisation={organisation} />
        <SeatButton organisation={organisation} as="coordinator" />
        <FollowButton kind="organisation" subject={organisation.id} />
        <AskLink organisation={organisation} />
        <CopyLink />
      </div>
      {source.kind === 'sample' ? <p className="organisation__sample">{t('organisation.sample')}</p> : null}
      <div className="organisation">
        <div>
          {description ? <p className="organisation__text">{description}</p> : null}
          <Wishes organisation={organisation} />
          <Rests organisation={organisation} />
          <PartnerRequestsOf id={organisation.id} />
          <PlacesOf id={organisation.id} />
          <Facts organisation={organisation} />
          <Questions organisation={organisation} />
          <Network projects={organisation.projects} />
        </div>
        <div>
          <FitWithTable organisation={organisation} />
          <Ladder organisation={organisation} />
          <Themes organisation={organisation} />
          <Family organisation={organisation} />
          <PastProjects projects={organisation.projects} total={organisation.projectsTotal} />
        </div>
      </div>
    </Page>
  )
}

function Section({ title, id, children }: { title: string; id: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id}>
      <Heading level={2} data-size="xs" id={id}>
        {title}
      </Heading>
      {children}
    </section>
  )
}

function Wishes({ organisation: { offers, seeks } }: Props) {
  const { t } = useTranslation()
  if (!offers && !seeks) return null
  return (
    <div className="organisation__wishes">
      {offers ? (
        <Section title={t('organisation.offers')} id="offers">
          <p>{offers}</p>
        </Section>
      ) : null}
      {seeks ? (
        <Section title={t('organisation.seeks')} id="seeks">
          <p>{seeks}</p>
        </Section>
      ) : null}
    </div>
  )
}

function Themes({ organisation: { themes } }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  if (themes.length === 0) return null
  return (
    <Section title={t('find.themes')} id="themes">
      <ul className="organisation__themes">
        {themes.map((theme) => (
          <li key={theme}>
            <Tag data-size="sm" data-color="neutral" variant="outline" asChild>
              <Link to="/find" search={{ theme: [theme] }}>
                {themeLabel(theme, language)}
              </Link>
            </Tag>
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** What nobody has confirmed for long is not shown as a wish. */
function Rests({ organisation: { resting, lastConfirmed } }: Props) {
  const words = usePartnersWords()
  const language = useLanguage()
  if (!resting || !lastConfirmed) return null
  return <p className="muted">{words('rests.public', { date: formatDate(lastConfirmed, language) })}</p>
}

/** The owner above and the organisations below: a municipality and its schools. */
function Family({ organisation: { ownedBy: owner, owns } }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  if (!owner && owns.length === 0) return null
  return (
    <Section title={owner ? t('organisation.owner') : t('organisation.owns', { count: owns.length })} id="family">
      {owner ? (
        <p>
          <Link className="ds-link" to="/organisations/$id" params={{ id: owner.id }}>
            {displayName(owner)}
          </Link>
        </p>
      ) : null}
      <ul className="organisation__owns">
        {owns.map(({ id, name, type }) => {
          const known = type ? parseType(type) : undefined
          return (
            <li key={id}>
              <Link className="ds-link" to="/organisations/$id" params={{ id }}>
                {displayName({ name })}
              </Link>
              {known ? <span className="muted"> {typeLabel(known, language)}</span> : null}
            </li>
          )
        })}
      </ul>
    </Section>
  )
}
