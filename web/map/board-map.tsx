// The board's map: the countries at the table, everybody in their place, and where the chosen chair can be filled from.
import { Heading } from '@digdir/designsystemet-react'
import { useTranslation } from 'react-i18next'
import { countryName } from '../../domain/words/labels.ts'
import type { Board } from '../board/use-board.ts'
import { localeOf, useLanguage } from '../language.ts'
import type { MemberFacts } from '../members.ts'
import { TeamMap } from './team-map.tsx'

type Seated = { index: number; member: MemberFacts }

/** Of a board, or of a table one only looks at. */
type Shown = Pick<Board, 'members' | 'nameOf'> & Partial<Pick<Board, 'chair'>>

export function BoardMap({ board }: { board: Shown }) {
  const { t } = useTranslation()
  const { chair, members } = board
  const seated = members.map((member, index): Seated => ({ index, member }))
  const located = seated.filter(({ member }) => member.facts.country)
  const byCountry = Map.groupBy(located, ({ member }) => member.facts.country)
  const lost = members.length - located.length
  const people = { count: members.length, countries: t('map.board.countries', { count: byCountry.size }) }
  return (
    <section className="board-map" aria-labelledby="board-map">
      <Heading level={2} data-size="xs" id="board-map">
        {t('map.board.title')}
      </Heading>
      <p>{members.length > 0 ? t('map.board.summary', people) : t('map.board.nobody')}</p>
      <figure className="map-figure">
        <TeamMap members={members} nameOf={board.nameOf} wanted={chair?.countries} />
        <figcaption>
          <ul className="map-legend">
            <li>
              <span className="map-swatch map-swatch--lead" aria-hidden="true" />
              {t('map.board.lead')}
            </li>
            <li>
              <span className="map-swatch map-swatch--2" aria-hidden="true" />
              {t('map.board.member')}
            </li>
            {chair ? (
              <li>
                <span className="map-swatch map-swatch--hatched" aria-hidden="true" />
                {t('map.board.wanted')}
              </li>
            ) : null}
          </ul>
          {lost > 0 ? <p className="muted">{t('map.board.unknown', { count: lost })}</p> : null}
          <AsList byCountry={byCountry} board={board} />
          <p className="muted map-source">{t('map.source')}</p>
        </figcaption>
      </figure>
    </section>
  )
}

function AsList({ byCountry, board }: { byCountry: Map<string, Seated[]>; board: Shown }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { chair, nameOf } = board
  const { compare } = new Intl.Collator(localeOf[language])
  const list = new Intl.ListFormat(localeOf[language])
  const rows = [...byCountry]
    .map(([code, those]) => ({ code, name: countryName(code, language), those }))
    .sort((a, b) => compare(a.name, b.name))
  if (rows.length === 0 && !chair) return null
  return (
    <details className="map-table">
      <summary>{t('map.board.asList')}</summary>
      <ul>
        {rows.map(({ code, name, those }) => (
          <li key={code}>
            <strong>{name}</strong>: {list.format(those.map(({ index }) => nameOf(index)))}
          </li>
        ))}
      </ul>
      {chair ? (
        <p>
          {t('map.board.wantedFrom')}{' '}
          {list.format(chair.countries.map((code) => countryName(code, language)).toSorted(compare))}
        </p>
      ) : null}
    </details>
  )
}
