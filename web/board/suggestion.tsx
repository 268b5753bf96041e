// One suggested partner: who it is, why they fit and why you fit, what it would settle or break, and a seat.
import { Button } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { requirementsOf } from '../../domain/rules/guides.ts'
import { typeLabel } from '../../domain/words/labels.ts'
import { sayRequirement } from '../../domain/words/say.ts'
import { placeOf } from '../components/place.ts'
import { SampleMark } from '../components/sample-mark.tsx'
import { localeOf, useLanguage } from '../language.ts'
import { displayName } from '../names.ts'
import type { Reason, Suggestion } from './suggest.ts'
import type { Board } from './use-board.ts'
import { VerdictIcon } from './verdict-icon.tsx'

type Props = { suggestion: Suggestion; largest: number; board: Board }

export function SuggestionCard({ suggestion, largest, board }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const points = usePoints()
  const { organisation, score, reasons } = suggestion
  const { id, type, source } = organisation
  const name = displayName(organisation)
  const first = board.members.length === 0 && board.needs.some((it) => it.as === 'coordinator')
  const role = board.chair?.as ?? (first ? 'coordinator' : 'partner')
  return (
    <li className="suggestion">
      <div className="suggestion__head">
        <div>
          <h3>
            <Link className="ds-link" to="/organisations/$id" params={{ id }}>
              {name}
            </Link>{' '}
            <SampleMark source={source} />
          </h3>
          <p className="muted">
            {[type ? typeLabel(type, language) : t('find.typeUnknown'), placeOf(organisation, language)].join(' · ')}
          </p>
        </div>
        <Button
          data-size="sm"
          onClick={() => board.seat({ role, organisation: id }, { ...organisation, organisation })}
        >
          {t('board.suggestions.seat')}
          <span className="visually-hidden">{`: ${name}`}</span>
        </Button>
      </div>
      <Changes suggestion={suggestion} board={board} />
      <Reasons title={t('board.suggestions.why')} reasons={reasons.filter(forYou)} largest={largest} />
      <Reasons title={t('board.suggestions.whyBoth')} reasons={reasons.filter(forBoth)} largest={largest} />
      <Reasons title={t('board.suggestions.whyYou')} reasons={reasons.filter(forThem)} largest={largest} />
      <Reasons title={t('board.suggestions.against')} reasons={reasons.filter(isAgainst)} largest={largest} />
      <p className="muted suggestion__score">{t('board.suggestions.score', { value: points(score) })}</p>
    </li>
  )
}

const isAgainst = (it: Reason) => it.value < 0
const forYou = (it: Reason) => it.value >= 0 && it.side === 'you'
const forThem = (it: Reason) => it.value >= 0 && it.side === 'them'
const forBoth = (it: Reason) => it.value >= 0 && it.side === 'both'

/** Points with a sign that is a minus, not a hyphen. */
function usePoints() {
  const language = useLanguage()
  const format = new Intl.NumberFormat(localeOf[language], { maximumFractionDigits: 2 })
  return (value: number) => format.format(value).replace('-', '−')
}

function Reasons({ title, reasons, largest }: { title: string; reasons: Reason[]; largest: number }) {
  const points = usePoints()
  if (reasons.length === 0) return null
  return (
    <div className="reasons">
      <h4>{title}</h4>
      <ul>
        {reasons.map((reason) => (
          <li key={reason.text} className={isAgainst(reason) ? 'reason reason--against' : 'reason'}>
            <span className="reason__bar" aria-hidden="true">
              <span style={{ width: `${Math.max(4, (100 * Math.abs(reason.value)) / largest)}%` }} />
            </span>
            <span className="reason__text">{reason.text}</span>
            <span className="reason__value">{points(reason.value)}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}

const changesShown = [
  { what: 'breaks', verdict: 'broken', open: true },
  { what: 'asks', verdict: 'unknown', open: true },
  { what: 'mends', verdict: 'met', open: false },
  { what: 'helps', verdict: 'met', open: false },
] as const

/** What it would change, in numbers; the sentences unfold. What speaks against stands open. */
function Changes({ suggestion, board }: Omit<Props, 'largest'>) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { judgement } = board
  if (!judgement) return null
  const rules = requirementsOf(judgement.call)
  return changesShown.map(({ what, verdict, open }) => {
    const those = rules.filter((it) => suggestion[what].includes(it.id))
    if (those.length === 0) return null
    return (
      <details key={what} className={`changes changes--${what}`} open={open}>
        <summary>
          <VerdictIcon verdict={verdict} /> {t(`board.suggestions.${what}`, { count: those.length })}
        </summary>
        <ul>
          {those.map((it) => (
            <li key={it.id}>{sayRequirement(it, judgement.call.year, language)}</li>
          ))}
        </ul>
      </details>
    )
  })
}
