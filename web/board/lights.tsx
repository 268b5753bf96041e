// The lights: every requirement with its verdict, what is against the team first, what is settled folded away.
import { Heading, Skeleton } from '@digdir/designsystemet-react'
import { useTranslation } from 'react-i18next'
import type { Finding, Verdict } from '../../domain/requirement.ts'
import type { Judgement } from './judgement.ts'
import { Light } from './light.tsx'
import type { Board } from './use-board.ts'
import { VerdictIcon } from './verdict-icon.tsx'
import './lights.css'

const order: readonly Verdict[] = ['broken', 'unknown', 'advice', 'met']
const folded: readonly Verdict[] = ['advice', 'met']

export function Lights({ board }: { board: Board }) {
  const { t } = useTranslation()
  const { judgement, waiting } = board
  return (
    <section className="lights" aria-labelledby="lights">
      <Heading level={2} data-size="xs" id="lights">
        {t('board.lights.title')}
      </Heading>
      {judgement ? null : <p>{t('board.suggestions.paused')}</p>}
      {waiting ? <LightsSkeleton /> : null}
      {judgement && !waiting
        ? order.map((verdict) => (
            <Group
              key={verdict}
              verdict={verdict}
              findings={judgement.findings.filter((it) => it.verdict === verdict)}
              judgement={judgement}
              board={board}
            />
          ))
        : null}
      {judgement && !waiting ? <p className="muted">{t('board.verdict.only')}</p> : null}
    </section>
  )
}

type GroupProps = { verdict: Verdict; findings: Finding[]; judgement: Judgement; board: Board }

function Group({ verdict, findings, judgement, board }: GroupProps) {
  const { t } = useTranslation()
  if (findings.length === 0) return null
  const list = (
    <ul className="lights__list">
      {findings.map((it) => (
        <Light key={it.requirement.id} finding={it} judgement={judgement} board={board} />
      ))}
    </ul>
  )
  const title = (
    <>
      <VerdictIcon verdict={verdict} />
      {t(`board.lights.${verdict}`)} <span className="lights__count">{findings.length}</span>
    </>
  )
  if (folded.includes(verdict))
    return (
      <details className="lights__group">
        <summary>{title}</summary>
        {list}
      </details>
    )
  return (
    <div className="lights__group">
      <h3>{title}</h3>
      {list}
    </div>
  )
}

function LightsSkeleton() {
  const { t } = useTranslation()
  return (
    <div aria-busy="true">
      <p role="status" className="muted">
        {t('board.verdict.waiting')}
      </p>
      {[70, 90, 60, 80].map((width) => (
        <div className="lights__skeleton" key={width}>
          <Skeleton variant="circle" width={20} height={20} />
          <Skeleton variant="rectangle" width={`${width}%`} height="2.6rem" />
        </div>
      ))}
    </div>
  )
}
