// The table as a list: the same people and empty chairs, with full names and what one can do with each.
import { Button, Heading } from '@digdir/designsystemet-react'
import { useTranslation } from 'react-i18next'
import { countryName, standingLabel } from '../../domain/words/labels.ts'
import { sayNeed } from '../../domain/words/say.ts'
import { SampleMark } from '../components/sample-mark.tsx'
import { useLanguage } from '../language.ts'
import { ByHand } from './by-hand.tsx'
import { MemberDetails } from './member-details.tsx'
import { initialsOf } from './seat-label.ts'
import type { EmptySeat, TakenSeat } from './seats.ts'
import type { Board } from './use-board.ts'
import './people.css'

export function People({ board }: { board: Board }) {
  const { t } = useTranslation()
  return (
    <section className="people" aria-labelledby="people">
      <Heading level={2} data-size="xs" id="people">
        {t('board.people.title')}
      </Heading>
      <ul className="people__list">
        {board.seats.map((seat) =>
          seat.kind === 'member' ? (
            <MemberRow key={seat.key} seat={seat} board={board} />
          ) : (
            <ChairRow key={seat.key} seat={seat} board={board} />
          ),
        )}
      </ul>
      <ByHand board={board} />
    </section>
  )
}

function MemberRow({ seat, board }: { seat: TakenSeat; board: Board }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { key, index, member } = seat
  const name = board.nameOf(index)
  const isOpen = board.open === key
  const { country } = member.facts
  const state = member.state === 'known' ? undefined : t(`board.table.${member.state}`)
  return (
    <li className={`person person--${member.state}`}>
      <div className="person__row">
        <span className="person__sign" aria-hidden="true">
          {member.facts.name ? initialsOf(name) : '…'}
        </span>
        <div className="person__words">
          <p className="person__name">
            {name} {member.organisation ? <SampleMark source={member.organisation.source} /> : null}
          </p>
          <p className="muted">
            {[
              country ? countryName(country, language) : t('board.table.noCountry'),
              standingLabel(member.role, language),
              member.id ? undefined : t('board.people.byHand'),
              state,
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </div>
        <Button
          variant="tertiary"
          data-size="sm"
          aria-expanded={isOpen}
          aria-label={t('board.people.open', { name })}
          onClick={() => board.openMember(isOpen ? undefined : key)}
        >
          <span className="person__turn" aria-hidden="true">
            ›
          </span>
        </Button>
      </div>
      {board.extras?.member(index)}
      {isOpen ? <MemberDetails index={index} member={member} board={board} /> : null}
    </li>
  )
}

function ChairRow({ seat, board }: { seat: EmptySeat; board: Board }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const chosen = board.chair?.id === seat.need.id
  const text = sayNeed(seat.need, language)
  return (
    <li className={chosen ? 'person person--chair person--chosen' : 'person person--chair'}>
      <div className="person__row">
        <span className="person__sign" aria-hidden="true">
          +
        </span>
        <p className="person__name">{text}</p>
        <Button
          variant="tertiary"
          data-size="sm"
          data-color="cloudberry"
          aria-pressed={chosen}
          onClick={() => board.lookFor(seat.need)}
        >
          {chosen ? t('board.people.looking') : t('board.people.look')}
          <span className="visually-hidden">{`: ${text}`}</span>
        </Button>
      </div>
    </li>
  )
}
