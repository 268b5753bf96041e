// Ways to mend a broken team: the smallest sets of changes, each step with a button that does it or looks for somebody.
import { Button, Heading } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import { Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import type { Change } from '../../domain/change.ts'
import { type Repair, repairsOf } from '../../domain/repair.ts'
import { findCall } from '../../domain/rules/guides.ts'
import { sayRepair } from '../../domain/words/say.ts'
import { useLanguage } from '../language.ts'
import { notify } from '../notices.ts'
import { WarmBench } from '../teams/late-bench.tsx'
import { remembered } from './remembered.ts'
import { seatKey } from './seats.ts'
import type { Board } from './use-board.ts'
import { VerdictIcon } from './verdict-icon.tsx'
import './team.css'

const repairsFor = remembered(({ call, consortium, findings }) => repairsOf(call, consortium, findings))

export function Repairs({ board }: { board: Board }) {
  const { t } = useTranslation()
  const { judgement, waiting, members } = board
  if (!judgement?.complete || waiting || members.length === 0) return null
  const repairs = repairsFor(judgement)
  if (repairs.length === 0) return null
  return (
    <section className="repairs" aria-labelledby="repairs">
      <Heading level={2} data-size="xs" id="repairs">
        {t('team.repairs', { count: repairs.length })}
      </Heading>
      <ul>
        {repairs.map((repair) => (
          <RepairSteps key={JSON.stringify(repair.changes)} repair={repair} board={board} />
        ))}
      </ul>
    </section>
  )
}

function RepairSteps({ repair, board }: { repair: Repair; board: Board }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { judgement } = board
  if (!judgement) return null
  return (
    <li className="repair">
      <ol>
        {repair.changes.map((change, at) => (
          // Two steps may be alike: one more from a new country, twice.
          // biome-ignore lint/suspicious/noArrayIndexKey: the steps of one repair never move
          <li key={at}>
            <span>
              {sayRepair({ ...repair, changes: [change] }, judgement.consortium, language)}{' '}
              {change.change === 'action' ? (
                <span className="muted">{findCall(change.to, board.draft.year)?.action.name}</span>
              ) : null}
            </span>
            <Step change={change} board={board} />
          </li>
        ))}
      </ol>
      {isOneMore(repair) ? (
        <Suspense fallback={null}>
          <WarmBench
            draft={board.draft}
            take={({ organisation }) =>
              board.seat({ role: 'partner', organisation: organisation.id }, { ...organisation, organisation })
            }
          />
        </Suspense>
      ) : null}
      <p className="muted">
        <VerdictIcon verdict={repair.verdict === 'eligible' ? 'met' : 'unknown'} /> {t(`team.after.${repair.verdict}`)}
      </p>
    </li>
  )
}

/** Is one more partner all it takes? Then the record may know who. */
const isOneMore = ({ changes: [first, ...more] }: Repair) =>
  more.length === 0 && first?.change === 'add' && first.as === 'partner'

/** What a step needs from the person: a press, a search, or a fact that only they can put right. */
function Step({ change, board }: { change: Change; board: Board }) {
  const { t } = useTranslation()
  const { actions, members } = board
  const undo = { label: t('notice.undo'), run: actions.undo }
  const press = (label: string, run: () => void) => (
    <Button variant="secondary" data-size="sm" onClick={run}>
      {label}
    </Button>
  )
  switch (change.change) {
    case 'add':
      return <LookFor change={change} board={board} />
    case 'remove':
      return press(t('team.remove'), () => board.remove(change.member))
    case 'standing':
      return press(t('team.do'), () => {
        actions.setStanding(change.member, change.to)
        notify(t('team.done'), undo)
      })
    case 'coordinate':
      return press(t('team.do'), () => {
        actions.setStanding(change.member, 'coordinator')
        notify(t('team.done'), undo)
      })
    case 'action':
      return press(t('team.choose'), () => {
        actions.setAction(change.to, board.draft.year)
        notify(t('action.started', { id: change.to, year: board.draft.year }), undo)
      })
    case 'correct': {
      const member = members[change.member]
      return member ? press(t('team.open'), () => board.openMember(seatKey(member, change.member))) : null
    }
    case 'project':
      return <span className="muted">{t('team.above')}</span>
  }
}

/** The empty chair that asks for the same; where none does, a search. */
function LookFor({ change, board }: { change: Extract<Change, { change: 'add' }>; board: Board }) {
  const { t } = useTranslation()
  const roles = change.roles?.join()
  const chair = board.needs.find(
    (it) =>
      it.as === change.as &&
      it.roles?.join() === roles &&
      it.newCountry === change.newCountry &&
      change.countries.every((country) => it.countries.includes(country)),
  )
  if (chair)
    return (
      <Button variant="secondary" data-size="sm" onClick={() => board.lookFor(chair)}>
        {t('team.look')}
      </Button>
    )
  const few = change.countries.length <= 60
  return (
    <Link
      className="ds-link"
      to="/find"
      search={{ ...(few && { country: change.countries }), ...(change.roles && { role: change.roles }) }}
    >
      {t('team.search')}
    </Link>
  )
}
