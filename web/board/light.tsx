// One light: the requirement as a sentence, how the team stands, where it is written, and what one can do about it.
import { Tag } from '@digdir/designsystemet-react'
import { useTranslation } from 'react-i18next'
import type { Facts } from '../../domain/consortium.ts'
import type { Finding } from '../../domain/requirement.ts'
import { factsOf } from '../../domain/suggest.ts'
import { sayNeed, sayRequirement, sayState } from '../../domain/words/say.ts'
import { useLanguage } from '../language.ts'
import { notify } from '../notices.ts'
import type { Judgement } from './judgement.ts'
import { Question } from './question.tsx'
import { questionOf } from './questions.ts'
import type { Board } from './use-board.ts'
import { VerdictIcon } from './verdict-icon.tsx'

type Props = { finding: Finding; judgement: Judgement; board: Board }

const chairsShown = 3
/** The next ones come up when these are answered. */
const questionsShown = { broken: 0, unknown: 3, advice: 1, met: 0 }

export function Light({ finding, judgement, board }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { requirement, verdict } = finding
  const { call, consortium } = judgement
  const state = sayState(finding, consortium, call.year, language)
  return (
    <li className={`light light--${verdict}`}>
      <VerdictIcon verdict={verdict} />
      <div>
        <p className="light__rule">
          <span className="visually-hidden">{`${t(`board.lights.word.${verdict}`)}: `}</span>
          {sayRequirement(requirement, call.year, language)}
        </p>
        {state ? <p className="light__state">{state}</p> : null}
        <p className="muted light__source">
          {/^\d[\d–, -]*$/.test(requirement.page)
            ? t('board.lights.page', { guide: call.action.guide, page: requirement.page })
            : requirement.page}
          {requirement.confidence === 'V' ? null : (
            <Tag data-size="sm" data-color="warning">
              {t(`board.lights.confidence.${requirement.confidence}`)}
            </Tag>
          )}
        </p>
        <Chairs finding={finding} board={board} />
        <Questions finding={finding} judgement={judgement} board={board} />
      </div>
    </li>
  )
}

/** The empty chairs that would mend it, each a search; equal ones once. */
function Chairs({ finding, board }: Omit<Props, 'judgement'>) {
  const { t } = useTranslation()
  const language = useLanguage()
  if (finding.verdict !== 'broken') return null
  const chairs = board.needs.filter((it) => it.requirements.includes(finding.requirement.id))
  const distinct = [...new Map(chairs.map((it) => [sayNeed(it, language), it]))].slice(0, chairsShown)
  if (distinct.length === 0) return null
  return (
    <div className="light__chairs">
      {distinct.map(([text, need]) => (
        <button key={need.id} type="button" className="chair-link" onClick={() => board.lookFor(need)}>
          {t('board.lights.fill', { need: text })}
        </button>
      ))}
    </div>
  )
}

function Questions({ finding, judgement, board }: Props) {
  const { t } = useTranslation()
  const questions = finding.members.flatMap((index) => {
    const member = board.members[index]
    if (!member) return []
    const recorded: Partial<Facts> = member.organisation ? factsOf(member.organisation) : {}
    const asked = questionOf(finding, member.facts, recorded, judgement.call.field)
    return asked ? [{ index, member, asked }] : []
  })
  return questions.slice(0, questionsShown[finding.verdict]).map(({ index, member, asked }) => {
    const name = board.nameOf(index)
    const answer = (facts: Partial<Facts>) => {
      board.actions.answer(index, facts)
      notify(t('board.question.saved', { name }), { label: t('notice.undo'), run: board.actions.undo })
    }
    return <Question key={`${member.id ?? index} ${asked.fact}`} {...{ asked, name, answer }} facts={member.facts} />
  })
}
