// One organisation in the results: who, where, why it matched, how fresh, from where, and a seat.
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { rolesOf } from '../../domain/type.ts'
import { countryName, themeLabel, typeLabel } from '../../domain/words/labels.ts'
import type { Found, OrganisationView } from '../api.ts'
import { MarkedText } from '../components/marked-text.tsx'
import { placeOf } from '../components/place.ts'
import { SampleMark } from '../components/sample-mark.tsx'
import { SeatButton } from '../components/seat-button.tsx'
import { useTable } from '../draft.ts'
import { formatDate } from '../format.ts'
import { useLanguage } from '../language.ts'
import { displayName } from '../names.ts'
import type { FindSearch } from './search.ts'

type Props = { organisation: OrganisationView; search: FindSearch; understood: Found['understood'] }

const themesShown = 4

export function ResultRow({ organisation, search, understood }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { draft } = useTable()
  const { id, name, type, country, source, lastConfirmed, highlights } = organisation
  const distanceText = (kilometres: number) =>
    kilometres < 1 ? t('find.near.here') : t('find.near.away', { count: Math.round(kilometres) })
  const kind = type ? typeLabel(type, language) : t('find.typeUnknown')
  const isCountryMeant = understood.some((it) => it.kind === 'country' && it.value === country)
  return (
    <li className="row">
      <div className="row__facts">
        <h3 className="row__name">
          <Link className="ds-link" to="/organisations/$id" params={{ id }} title={name}>
            <MarkedText text={displayName(organisation)} query={search.q} highlights={highlights} />
          </Link>
          <SampleMark source={source} />
        </h3>
        <p className="row__kind">
          {isKindMeant(type, understood) ? <mark>{kind}</mark> : <MarkedText text={kind} query={search.q} />}
          {' · '}
          <MarkedText
            text={placeOf(organisation, language)}
            query={isCountryMeant ? `${search.q} ${countryName(country, language)}` : search.q}
          />
          {organisation.distance === undefined ? null : ` · ${distanceText(organisation.distance)}`}
        </p>
        <Excerpt organisation={organisation} />
        <Themes organisation={organisation} search={search} understood={understood} />
        <p className="row__fresh muted">
          {lastConfirmed ? t('find.confirmed', { date: formatDate(lastConfirmed, language) }) : t('find.unconfirmed')}
          {' · '}
          {t(`source.${source.kind}`)}
        </p>
      </div>
      <div className="row__seat">
        <SeatButton organisation={organisation} />
        {draft.members.length === 0 ? <SeatButton organisation={organisation} as="coordinator" /> : null}
      </div>
    </li>
  )
}

/** Did words mean this very type, or a role that it has? They may be of another language than its label. */
function isKindMeant(type: OrganisationView['type'], understood: Found['understood']): boolean {
  const roles: readonly string[] = rolesOf({ type })
  return understood.some(({ kind, value }) =>
    kind === 'type' ? value === type : kind === 'role' && roles.includes(value),
  )
}

function Excerpt({ organisation }: Pick<Props, 'organisation'>) {
  const { t } = useTranslation()
  const met = organisation.highlights?.find((it) => it.field === 'text')?.text
  const said = organisation.offers ?? organisation.seeks
  if (met)
    return (
      <p className="row__excerpt">
        <MarkedText text={met} highlights={organisation.highlights} />
      </p>
    )
  if (!said) return null
  return (
    <p className="row__excerpt">
      <span className="muted">{organisation.offers ? t('find.offers') : t('find.seeks')}</span> {said}
    </p>
  )
}

/** Themes asked for, by a filter or in words, come first and are marked. */
function Themes({ organisation, search, understood }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const meant = understood.filter(({ kind }) => kind === 'theme').map(({ value }) => value)
  const asked = [...(search.theme ?? []), ...meant]
  const themes = [...organisation.themes].sort((a, b) => Number(asked.includes(b)) - Number(asked.includes(a)))
  if (themes.length === 0) return null
  const left = themes.length - themesShown
  return (
    <p className="row__themes">
      <span className="visually-hidden">{`${t('find.themes')}: `}</span>
      {themes.slice(0, themesShown).map((theme, at) => (
        <span key={theme}>
          {at > 0 ? ' · ' : ''}
          {asked.includes(theme) ? (
            <mark>{themeLabel(theme, language)}</mark>
          ) : (
            <MarkedText text={themeLabel(theme, language)} query={search.q} />
          )}
        </span>
      ))}
      {left > 0 ? ` ${t('find.moreThemes', { count: left })}` : null}
    </p>
  )
}
