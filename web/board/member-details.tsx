// What is known of one member, in which standing it sits, what the person drafting answered, and how it leaves.
import { Button, Select } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import { Suspense, useId } from 'react'
import { useTranslation } from 'react-i18next'
import { type Facts, standings } from '../../domain/consortium.ts'
import { factLabel, roleLabel, standingLabel, typeLabel } from '../../domain/words/labels.ts'
import { AskLink } from '../components/ask-link.tsx'
import { formatDate } from '../format.ts'
import { useLanguage } from '../language.ts'
import type { MemberFacts } from '../members.ts'
import { WarmBench } from '../teams/late-bench.tsx'
import { HandForm } from './by-hand.tsx'
import { MemberNotes } from './member-notes.tsx'
import type { Board } from './use-board.ts'

type Props = { index: number; member: MemberFacts; board: Board }

const answerable = ['type', 'roles', 'established', 'eche', 'accredited', 'oid', 'pic', 'applications'] as const

export function MemberDetails({ index, member, board }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const id = useId()
  const name = board.nameOf(index)
  const counts = member.role === 'coordinator' || member.role === 'partner'
  return (
    <div className="details">
      {member.state === 'gone' ? <p>{t('board.people.goneText')}</p> : null}
      {member.state === 'failed' ? <p>{t('board.people.failedText')}</p> : null}
      <div className="details__standing">
        <label htmlFor={id}>{t('board.people.standing')}</label>
        <Select
          id={id}
          data-size="sm"
          width="auto"
          value={member.role}
          onChange={(event) => {
            const standing = standings.find((it) => it === event.target.value)
            if (standing) board.actions.setStanding(index, standing)
          }}
        >
          {standings.map((it) => (
            <Select.Option key={it} value={it}>
              {standingLabel(it, language)}
            </Select.Option>
          ))}
        </Select>
        <span className="muted">{t(`board.people.standings.${counts ? 'counts' : 'counted'}`)}</span>
      </div>
      {member.id ? (
        <KnownFacts facts={member.facts} />
      ) : (
        <HandForm board={board} member={{ index, facts: member.facts }} />
      )}
      <Answers index={index} board={board} />
      <MemberNotes key={name} index={index} name={name} board={board} />
      {board.waiting ? null : (
        <Suspense fallback={null}>
          <WarmBench draft={board.draft} member={index} take={(it) => board.swap(index, it.organisation)} />
        </Suspense>
      )}
      <div className="buttons">
        {member.id && member.state === 'known' ? (
          <>
            <Link className="ds-link" to="/organisations/$id" params={{ id: member.id }}>
              {t('board.people.profile')}
            </Link>
            <AskLink organisation={{ id: member.id, name }} />
          </>
        ) : null}
        {member.id && member.state === 'failed' ? (
          <Button variant="secondary" data-size="sm" onClick={() => board.askAgain(member.id ?? '')}>
            {t('board.people.again')}
          </Button>
        ) : null}
        <Button variant="tertiary" data-size="sm" data-color="danger" onClick={() => board.remove(index)}>
          {t('board.people.remove')}
          <span className="visually-hidden">{`: ${name}`}</span>
        </Button>
      </div>
    </div>
  )
}

function KnownFacts({ facts }: { facts: Facts }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { type, roles, established } = facts
  const list = new Intl.ListFormat(language)
  const rows = [
    [t('board.people.kind'), type && typeLabel(type, language)],
    [t('board.people.roles'), roles?.length ? list.format(roles.map((it) => roleLabel(it, language))) : undefined],
    [t('board.people.established'), established && formatDate(established, language)],
  ]
  return (
    <dl className="details__facts">
      {rows.map(([term, value]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value ?? <span className="muted">{t('board.people.unknown')}</span>}</dd>
        </div>
      ))}
    </dl>
  )
}

/** Answers given in this draft, each of which can be taken back. */
function Answers({ index, board }: Omit<Props, 'member'>) {
  const { t } = useTranslation()
  const language = useLanguage()
  const member = board.draft.members[index]
  const given = answerable.filter((fact) => member?.facts?.[fact] !== undefined)
  if (given.length === 0) return null
  return (
    <div className="details__answers">
      <p className="muted">{t('board.people.answers')}</p>
      <div className="buttons">
        {given.map((fact) => (
          <Button
            key={fact}
            variant="tertiary"
            data-size="sm"
            onClick={() => board.actions.answer(index, { [fact]: undefined })}
          >
            {t('board.people.takeBack', { fact: factLabel(fact, language) })}
          </Button>
        ))}
      </div>
    </div>
  )
}
