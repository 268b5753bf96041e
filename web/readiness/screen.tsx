// Are we ready? The self-check of the draft, kept in this browser with it; an organisation's own is kept with that.
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useDraft } from '../draft.ts'
import { Page } from '../layout/page.tsx'
import { displayName } from '../names.ts'
import { accountQuery } from '../people/queries.ts'
import { ReadinessView } from './view.tsx'
import { useReadinessWords } from './words.ts'

export function ReadinessScreen() {
  const t = useReadinessWords()
  const { draft, at, parts, setReadiness } = useDraft()
  const { data: account } = useQuery(accountQuery)
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      wide
      beside={
        <Link className="ds-link" to={at}>
          {t('back')}
        </Link>
      }
    >
      <ReadinessView readiness={draft.readiness ?? {}} change={setReadiness}>
        <p>
          <Link className="ds-link" to={parts.dossier}>
            {t('dossier')}
          </Link>
        </p>
        {account?.organisations.map((it) => (
          <p key={it.id}>
            <Link className="ds-link" to="/organisations/$id/readiness" params={{ id: it.id }}>
              {t('own.go', { name: displayName(it) })}
            </Link>
          </p>
        ))}
      </ReadinessView>
    </Page>
  )
}
