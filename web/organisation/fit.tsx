// Fit with my table: what this organisation would settle, break or ask there, and what speaks for it on both sides.
import { Heading } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Reason } from '../../domain/match.ts'
import type { Call } from '../../domain/programme.ts'
import type { Verdict } from '../../domain/requirement.ts'
import { findCall, requirementsOf } from '../../domain/rules/guides.ts'
import { sayReason, sayRequirement } from '../../domain/words/say.ts'
import type { OrganisationPage } from '../api.ts'
import { VerdictIcon } from '../board/verdict-icon.tsx'
import '../board/verdict.css'
import { ReasonText } from '../components/reason-text.tsx'
import { useTable } from '../draft.ts'
import { useLanguage } from '../language.ts'
import { useMembersFacts } from '../members.ts'
import { displayName } from '../names.ts'
import { type Fit, readFit } from './fit-reading.ts'
import './history.css'

const lights = { breaks: 'broken', asks: 'unknown', mends: 'met', helps: 'met' } as const satisfies Record<
  string,
  Verdict
>
const kinds = ['breaks', 'asks', 'mends', 'helps'] as const

type Props = { organisation: OrganisationPage; today?: string }

/** Shown while people sit at the table, this one is not among them, and everybody's facts are there. */
export function FitWithTable({ organisation, today = new Date().toISOString().slice(0, 10) }: Props) {
  const { t } = useTranslation()
  const { draft, at, isSeated } = useTable()
  const members = useMembersFacts(draft)
  const call = findCall(draft.action, draft.year)
  const known = members.every(({ state }) => state === 'known')
  if (!call || members.length === 0 || isSeated(organisation.id) || !known) return null
  const fit = readFit(organisation, call, draft, members, today)
  const nameOf = (id: string) => displayName(members.find((it) => it.id === id)?.organisation ?? { name: id })
  return (
    <section className="fit" aria-labelledby="fit">
      <Heading level={2} data-size="xs" id="fit">
        {t('fit.title')}
      </Heading>
      <p className="muted">
        {t('fit.lead', { action: call.id, year: call.year, count: members.length })}{' '}
        <Link className="ds-link" to={at}>
          {t('seat.open')}
        </Link>
      </p>
      <Changed fit={fit} call={call} />
      <Reasons
        title={t('board.suggestions.why')}
        reasons={fit.reasons.filter((it) => it.side !== 'them')}
        nameOf={nameOf}
      />
      <Reasons
        title={t('board.suggestions.whyYou')}
        reasons={fit.reasons.filter((it) => it.side === 'them')}
        nameOf={nameOf}
      />
      {fit.reasons.length === 0 ? <p>{t('fit.noReason')}</p> : null}
    </section>
  )
}

function Changed({ fit, call }: { fit: Fit; call: Call }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const rules = requirementsOf(call)
  const changed = kinds.flatMap((kind) =>
    rules.filter(({ id }) => fit[kind].includes(id)).map((requirement) => ({ kind, requirement })),
  )
  if (changed.length === 0) return <p>{t('fit.nothing')}</p>
  return (
    <ul className="fit__changes">
      {changed.map(({ kind, requirement }) => (
        <li key={requirement.id}>
          <VerdictIcon verdict={lights[kind]} />
          <span>
            <strong>{t(`fit.${kind}`)}</strong> {sayRequirement(requirement, call.year, language)}
          </span>
        </li>
      ))}
    </ul>
  )
}

type ReasonsProps = { title: string; reasons: Reason[]; nameOf: (id: string) => string }

function Reasons({ title, reasons, nameOf }: ReasonsProps) {
  const language = useLanguage()
  if (reasons.length === 0) return null
  return (
    <>
      <h3>{title}</h3>
      <ul className="fit__reasons">
        {reasons.map((reason) => (
          <li key={`${reason.code} ${'organisation' in reason ? reason.organisation : ''}`}>
            <ReasonText reason={reason} text={sayReason(reason, language, nameOf)} />
          </li>
        ))}
      </ul>
    </>
  )
}
