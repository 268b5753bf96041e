// What was found for a group: packages side by side, or how far one comes, on which other dates, and whom to invite.
import { Alert, Button, Heading, Textfield } from '@digdir/designsystemet-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { placementWords } from '../../domain/words/placements.ts'
import { formatDate, formatNumber } from '../format.ts'
import { useLanguage } from '../language.ts'
import { findOtherDates, type Needs, type Packages } from './api.ts'
import { AskPackage } from './ask-package.tsx'
import type { Group } from './group.ts'
import { OwnOrganisation } from './own-organisation.tsx'
import { PackageCard } from './package-card.tsx'
import { PlacesMap } from './places-map.tsx'
import { usePlacesWords } from './words.ts'

type Props = {
  found: Packages
  needs: Needs
  group: Group
  change: (more: Partial<Group>) => void
  takeDates: (span: { from: string; to: string }) => void
}

export function PackagesFound({ found, needs, group, change, takeDates }: Props) {
  const words = usePlacesWords()
  const marked = found.packages.flatMap(({ shares }, at) =>
    shares.map(({ place }) => ({ ...place, mark: String(at + 1) })),
  )
  const isReal = !found.samples && found.packages.length > 0
  return (
    <section aria-labelledby="packages" className="group__found">
      <Heading level={2} data-size="sm" id="packages">
        {words('group.packages')}
      </Heading>
      <p className="muted" role="status">
        {words('group.looked', { looked: found.looked, fitting: found.fitting })}
      </p>
      {found.shortfall ? <Lacking needs={needs} shortfall={found.shortfall} takeDates={takeDates} /> : null}
      {found.samples && found.packages.length > 0 ? <Alert data-color="info">{words('group.sampleHold')}</Alert> : null}
      {isReal ? (
        <div className="group__school">
          <OwnOrganisation
            label={words('group.organisation')}
            none={words('group.organisationNone')}
            chosen={group.organisation}
            choose={(it) => change({ organisation: it?.id, ...(it && { school: it.name }) })}
          />
          <Textfield
            label={words('group.school')}
            description={words('group.contactNote')}
            value={group.school}
            autoComplete="organization"
            onChange={({ target: { value } }) => change({ school: value })}
          />
        </div>
      ) : null}
      <div className="packages">
        {found.packages.map((it, at) => (
          <PackageCard
            key={`${it.centre} ${it.from} ${it.shares.map((one) => one.place.id).join()}`}
            it={it}
            number={at + 1}
            needs={needs}
          >
            {isReal ? <AskPackage it={it} needs={needs} group={group} change={change} /> : null}
          </PackageCard>
        ))}
      </div>
      {marked.length > 0 ? (
        <div className="group__map">
          <Heading level={3} data-size="2xs">
            {words('group.compare')}
          </Heading>
          <PlacesMap places={marked} label={words('group.compare')} />
        </div>
      ) : null}
    </section>
  )
}

type LackingProps = Pick<Props, 'needs' | 'takeDates'> & { shortfall: NonNullable<Packages['shortfall']> }

function Lacking({ needs, shortfall, takeDates }: LackingProps) {
  const words = usePlacesWords()
  const language = useLanguage()
  const { data: otherDates } = useQuery({ queryKey: ['other dates', needs], queryFn: () => findOtherDates(needs) })
  return (
    <>
      <Alert data-color="warning">
        <Heading level={3} data-size="2xs">
          {words('group.missing')}
        </Heading>
        <p>{shortfall.text}</p>
        {otherDates ? (
          <p className="buttons">
            {words('group.otherDates', {
              from: formatDate(otherDates.from, language),
              to: formatDate(otherDates.to, language),
            })}
            <Button data-size="sm" variant="secondary" onClick={() => takeDates(otherDates)}>
              {words('group.takeDates')}
            </Button>
          </p>
        ) : null}
      </Alert>
      {shortfall.near.length > 0 ? <Near near={shortfall.near} hasMiddle={shortfall.placed > 0} /> : null}
      <p>
        {words('group.inviteLead')}{' '}
        <Link className="ds-link" to="/invite-host">
          {words('group.invite')}
        </Link>
      </p>
    </>
  )
}

type NearProps = { near: NonNullable<Packages['shortfall']>['near']; hasMiddle: boolean }

/** Distances are told only from hosts that take part. */
function Near({ near, hasMiddle }: NearProps) {
  const words = usePlacesWords()
  const language = useLanguage()
  return (
    <>
      <Heading level={3} data-size="xs">
        {words('group.near')}
      </Heading>
      <ul className="places__list group__near">
        {near.map(({ place, kilometres, text, why }) => (
          <li key={place.id}>
            <Link className="ds-link" to="/places/$id" params={{ id: place.id }}>
              {place.name}
            </Link>
            <div className="muted">
              {[
                place.town,
                hasMiddle ? words('group.away', { km: formatNumber(kilometres, language) }) : undefined,
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
