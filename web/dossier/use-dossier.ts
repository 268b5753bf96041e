// The dossier of a draft as this browser knows it: its facts read from the record, judged, and put into words.
import { useTranslation } from 'react-i18next'
import { type DossierSeat, dossierOf } from '../../domain/dossier.ts'
import { qualityOf } from '../../domain/quality.ts'
import { judgeDraft } from '../board/judgement.ts'
import type { Draft } from '../draft-shape.ts'
import { experienceIn, experienceOfTable } from '../experience.ts'
import { useLanguage } from '../language.ts'
import { type MemberFacts, useMembersFacts } from '../members.ts'
import { contentsOf, speechOf } from './contents.ts'
import { useDossierWords } from './words.ts'

/** @returns the paper once the facts of all are there; `absent` where the year has no such action. */
export function useDossier(draft: Draft) {
  const words = useDossierWords()
  const { t } = useTranslation()
  const language = useLanguage()
  const members = useMembersFacts(draft)
  const judgement = judgeDraft(draft, members)
  if (!judgement) return { state: 'absent' } as const
  if (members.some((it) => it.state === 'waiting')) return { state: 'waiting' } as const
  const seats = members.map((it, index) => seatOf(it, draft.members[index]))
  // Legal names as the record writes them; the sentences of the judgement have them as people do.
  const named = judgement.consortium.members.map((it, index) => {
    const name = members[index]?.facts.name
    return { ...it, facts: { ...it.facts, name } }
  })
  const dossier = dossierOf({ ...judgement, consortium: { ...judgement.consortium, members: named } }, seats, today())
  const speech = speechOf(dossier, { words, t, language })
  const quality = qualityOf(judgement.call, judgement.consortium, experienceOfTable(members))
  const said = { ...dossier, consortium: judgement.consortium }
  return {
    state: 'ready',
    paper: contentsOf(said, quality, draft, speech),
    members,
    nameOf: speech.nameOf,
  } as const
}

function seatOf({ state, organisation }: MemberFacts, drafted: Draft['members'][number] | undefined): DossierSeat {
  return {
    known: state === 'known',
    stated: drafted?.facts ?? {},
    agreed: drafted?.agreed ?? false,
    task: drafted?.task,
    themes: organisation?.themes,
    town: organisation?.town,
    source: organisation?.source,
    projects: organisation && experienceIn(organisation),
  }
}

/** The reader's day, `YYYY-MM-DD`. */
const today = () => new Intl.DateTimeFormat('en-CA').format(new Date())
