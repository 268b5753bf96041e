// One suggested partner: who it is, why they fit and why you fit, what it would settle or break, and a seat.
import { Button } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { typeLabel } from '../../domain/words/labels.ts'
import { AskLink } from '../components/ask-link.tsx'
import { placeOf } from '../components/place.ts'
import { ReasonText } from '../components/reason-text.tsx'
import { SampleMark } from '../components/sample-mark.tsx'
import { localeOf, useLanguage } from '../language.ts'
import { displayName } from '../names.ts'
import { Changes } from './changes.tsx'
import type { Reason, Suggestion } from './suggest.ts'
import type { Board } from './use-board.ts'

/** `stale`: the suggestion is of the table as it was; the new ones are on their way. */
type Props = { suggestion: Suggestion; largest: number; stale: boolean; board: Board }

export function SuggestionCard({ suggestion, largest, stale, board }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const points = usePoints()
  const { organisation, score, reasons } = suggestion
  const { id, type, source } = organisation
  const name = displayName(organisation)
  const role = board.chair?.as ?? 'partner'
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
        <AskLink organisation={organisation} role={onlyOne(board.chair?.roles)} />
        <Button
          data-size="sm"
          disabled={stale}
          onClick={() => board.seat({ role, organisation: id }, { ...organisation, organisation })}
        >
          {t('board.suggestions.seat')}
          <span className="visually-hidden">{`: ${name}`}</span>
        </Button>
      </div>
      <Changes suggestion={suggestion} board={board} />
      <Reasons title={t('board.suggestions.why')} reasons={reasons.filter(forYou)} largest={largest}>
        {t('board.suggestions.score', { value: points(score) })}
      </Reasons>
      <Reasons title={t('board.suggestions.whyYou')} reasons={reasons.filter(forThem)} largest={largest} />
      <Reasons title={t('board.suggestions.against')} reasons={reasons.filter(isAgainst)} largest={largest} />
    </li>
  )
}

/** A chair for one part offers it; a chair for several leaves it to whoever asks. */
const onlyOne = <Value,>(values: readonly Value[] = []) => (values.length === 1 ? values[0] : undefined)

const isAgainst = (it: Reason) => it.value < 0
const forYou = (it: Reason) => it.value >= 0 && it.side !== 'them'
const forThem = (it: Reason) => it.value >= 0 && it.side === 'them'

/** Points with a sign that is a minus, not a hyphen. */
function usePoints() {
  const language = useLanguage()
  const format = new Intl.NumberFormat(localeOf[language], { maximumFractionDigits: 2 })
  return (value: number) => format.format(value).replace('-', '−')
}

type ReasonsProps = { title: string; reasons: Reason[]; largest: number; children?: string }

/** Reasons with what each adds. Those that speak to both sides stand once, and say so. */
function Reasons({ title, reasons, largest, children }: ReasonsProps) {
  const { t } = useTranslation()
  const points = usePoints()
  if (reasons.length === 0) return null
  return (
    <div className="reasons">
      <h4>
        {title}
        {children ? <span className="reasons__sum">{children}</span> : null}
      </h4>
      <ul>
        {reasons.map((reason) => (
          <li key={reason.text} className={isAgainst(reason) ? 'reason reason--against' : 'reason'}>
            <span className="reason__bar" aria-hidden="true">
              <span style={{ width: `${Math.max(4, (100 * Math.abs(reason.value)) / largest)}%` }} />
            </span>
            <span>
              <ReasonText reason={reason} text={reason.text} />
              {reason.side === 'both' ? <span className="reason__both"> {t('board.suggestions.both')}</span> : null}
            </span>
            <span className="reason__value">{points(reason.value)}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
