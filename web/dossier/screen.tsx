// The dossier: what the application form asks for, from a draft, to read, print, or take along as a file.
import { Alert, Button } from '@digdir/designsystemet-react'
import { Link, useSearch } from '@tanstack/react-router'
import { useRef } from 'react'
import { useDraft } from '../draft.ts'
import { type Draft, readDraftLink } from '../draft-shape.ts'
import { Page } from '../layout/page.tsx'
import { DrawnPaper } from './drawn-paper.tsx'
import { useDossier } from './use-dossier.ts'
import { Ways } from './ways.tsx'
import { useDossierWords } from './words.ts'

export function DossierScreen() {
  const words = useDossierWords()
  const { d } = useSearch({ strict: false })
  const { draft: own } = useDraft()
  // A link's table is read without touching one's own.
  const draft = d === undefined ? own : readDraftLink(d)
  if (!draft)
    return (
      <Frame>
        <Alert data-color="warning">{words('broken')}</Alert>
      </Frame>
    )
  if (draft.members.length === 0) return <Empty />
  return <DossierOf draft={draft} />
}

function DossierOf({ draft }: { draft: Draft }) {
  const words = useDossierWords()
  const map = useRef<HTMLElement>(null)
  const dossier = useDossier(draft)
  if (dossier.state === 'absent')
    return (
      <Frame>
        <Alert data-color="warning">
          <p>{words('absent', { action: draft.action, year: draft.year })}</p>
          <p>{words('absentText')}</p>
        </Alert>
      </Frame>
    )
  if (dossier.state === 'waiting')
    return (
      <Frame>
        <p role="status">{words('waiting')}</p>
      </Frame>
    )
  const { paper, members, nameOf } = dossier
  return (
    <Frame title={paper.title}>
      <Ways paper={paper} draft={draft} map={map} />
      <DrawnPaper paper={paper} map={map} members={members} nameOf={nameOf} />
    </Frame>
  )
}

function Empty() {
  const words = useDossierWords()
  const { at } = useDraft()
  return (
    <Page title={words('title')}>
      <h2>{words('empty')}</h2>
      <p>{words('emptyText')}</p>
      <Button asChild>
        <Link to={at}>{words('toTable')}</Link>
      </Button>
    </Page>
  )
}

function Frame({ title, children }: { title?: string; children: React.ReactNode }) {
  const words = useDossierWords()
  const { at } = useDraft()
  return (
    <Page
      title={title ?? words('title')}
      lead={words('lead')}
      wide
      beside={
        <Link className="ds-link paper__back" to={at}>
          {words('back')}
        </Link>
      }
    >
      {children}
    </Page>
  )
}
