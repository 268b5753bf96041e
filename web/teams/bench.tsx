// The warm bench of a seat: who could take it and keep the team as good, what each brings, and a press that does it.
import { Button, Details, Skeleton } from '@digdir/designsystemet-react'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { countryName, roleLabel, themeLabel } from '../../domain/words/labels.ts'
import type { ScreenLanguage } from '../../domain/words/language.ts'
import { type Bench, findSubstitutes } from '../api.ts'
import { VerdictIcon } from '../board/verdict-icon.tsx'
import { AskLink } from '../components/ask-link.tsx'
import { SampleMark } from '../components/sample-mark.tsx'
import { type Draft, withoutNotes } from '../draft-shape.ts'
import { localeOf, useLanguage } from '../language.ts'
import { Trouble } from '../layout/trouble.tsx'
import { displayName } from '../names.ts'
import { useTeamsWords } from './words.ts'
import './teams.css'

export type Substitute = Bench['substitutes'][number]

/** Without a member one more is looked for. */
export type BenchProps = {
  draft: Draft
  member?: number
  exclude?: readonly string[]
  take: (substitute: Substitute) => void
}

const benchQuery = ({ draft, member, exclude }: Omit<BenchProps, 'take'>, language: ScreenLanguage) =>
  queryOptions({
    queryKey: ['bench', draft, member, exclude, language],
    queryFn: ({ signal }) =>
      findSubstitutes({ draft: withoutNotes(draft), member, exclude: exclude && [...exclude], limit: 8 }, signal),
  })

/** Folded until somebody asks: then the record is searched. */
export function WarmBench(props: BenchProps) {
  const words = useTeamsWords()
  const [isOpen, setIsOpen] = useState(false)
  return (
    <Details data-size="sm" open={isOpen} onToggle={() => setIsOpen((it) => !it)}>
      <Details.Summary>{words(props.member === undefined ? 'bench.oneMore' : 'bench.instead')}</Details.Summary>
      <Details.Content>{isOpen ? <Substitutes {...props} /> : null}</Details.Content>
    </Details>
  )
}

function Substitutes({ take, ...asked }: BenchProps) {
  const words = useTeamsWords()
  const language = useLanguage()
  const { data, error, refetch } = useQuery(benchQuery(asked, language))
  if (error) return <Trouble error={error} retry={() => refetch()} />
  if (!data) return <Skeleton variant="rectangle" width="100%" height="6rem" />
  if (data.total === 0) return <p>{words('bench.nobody')}</p>
  return (
    <>
      <p>{words('bench.would', { count: data.total })}</p>
      <ul className="bench">
        {data.substitutes.map((it) => (
          <OnBench key={it.organisation.id} substitute={it} take={() => take(it)} />
        ))}
      </ul>
      {data.total > data.substitutes.length ? (
        <p className="muted">{words('bench.first', { count: data.substitutes.length })}</p>
      ) : null}
    </>
  )
}

function OnBench({ substitute, take }: { substitute: Substitute; take: () => void }) {
  const words = useTeamsWords()
  const language = useLanguage()
  const { organisation, verdict, brings, why } = substitute
  const name = displayName(organisation)
  const brought = [
    ...brings.roles.map((it) => roleLabel(it, language)),
    ...(brings.country ? [words('bench.country', { country: countryName(brings.country, language) })] : []),
    ...brings.themes.map((it) => themeLabel(it, language)),
  ]
  const list = new Intl.ListFormat(localeOf[language])
  return (
    <li>
      <p>
        <VerdictIcon verdict={verdict === 'eligible' ? 'met' : verdict === 'unknown' ? 'unknown' : 'broken'} />{' '}
        <Link className="ds-link" to="/organisations/$id" params={{ id: organisation.id }}>
          {name}
        </Link>{' '}
        <SampleMark source={organisation.source} />
        <span className="muted"> {countryName(organisation.country, language)}</span>
      </p>
      {brought.length > 0 ? <p>{words('bench.brings', { list: list.format(brought) })}</p> : null}
      {why[0] ? <p className="muted">{why[0].text}</p> : null}
      <div className="buttons">
        <Button variant="secondary" data-size="sm" onClick={take}>
          {words('bench.take')}
          <span className="visually-hidden">{`: ${name}`}</span>
        </Button>
        <AskLink organisation={organisation} />
      </div>
    </li>
  )
}
