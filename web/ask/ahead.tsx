// What a sender should know before sending: who answers, what is left, what stands in the way, and who got the same.
import { Alert, Checkbox } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import { localeOf, useLanguage } from '../language.ts'
import { displayName } from '../names.ts'
import type { Preview } from './api.ts'
import { useAskWords } from './words.ts'

type Props = {
  name: string
  way: 'inside' | 'outside'
  preview: Preview | undefined
  insist: boolean
  setInsist: (insist: boolean) => void
}

export function Ahead({ name, way, preview, insist, setInsist }: Props) {
  const words = useAskWords()
  const list = new Intl.ListFormat(localeOf[useLanguage()])
  const { budget, obstacle, verdict = 'own', alike = [], request, verified } = preview ?? {}
  const names = list.format(alike.map(displayName))
  return (
    <div className="ask__facts" aria-live="polite">
      <p>{words(`ways.${way}`)}</p>
      {budget && way === 'inside' ? (
        <p className={budget.left > 0 ? 'muted' : undefined}>
          {words(budget.left > 0 ? 'budget' : 'budgetNone', budget)} {verified ? null : words('unverified')}
        </p>
      ) : null}
      {obstacle ? (
        <Alert data-color="warning">
          {words(`obstacles.${obstacle}`, { name })}{' '}
          {request ? (
            <Link className="ds-link" to="/inbox" search={{ request }}>
              {words('seeThread')}
            </Link>
          ) : null}
        </Alert>
      ) : null}
      {verdict === 'spread' && !obstacle ? <Alert data-color="warning">{words('spread', { names })}</Alert> : null}
      {verdict === 'alike' && !obstacle ? (
        <Alert data-color="warning">
          <p>{words('alike', { names })}</p>
          <p>{words('alikeText')}</p>
          <Checkbox
            data-size="sm"
            label={words('insist')}
            checked={insist}
            onChange={(event) => setInsist(event.target.checked)}
          />
        </Alert>
      ) : null}
    </div>
  )
}
