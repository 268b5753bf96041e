// The facts of the project that requirements ask for (how long, how much, which round: what is open stays advice), and
// the idea in words, by which suggestions look.
import { Button, Select, Textfield } from '@digdir/designsystemet-react'
import { type FormEvent, useEffect, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ProjectFacts } from '../../domain/consortium.ts'
import type { Call } from '../../domain/programme.ts'
import { requirementsOf } from '../../domain/rules/guides.ts'
import { formatDate, formatEuro } from '../format.ts'
import { useLanguage } from '../language.ts'
import { IdeaField } from './idea-field.tsx'
import { useProjectWords } from './project-words.ts'
import type { Board } from './use-board.ts'

type Props = { call: Call; board: Board }

const written = (value: number | undefined) => (value === undefined ? '' : String(value))

export function ProjectForm({ call, board }: Props) {
  const words = useProjectWords()
  const { project } = board.draft
  const [months, setMonths] = useState(written(project.months))
  const [grant, setGrant] = useState(written(project.grant))
  const [tried, setTried] = useState(false)
  const sums = lumpSumsOf(call)

  // The draft may change elsewhere: undone, or in another tab.
  useEffect(() => setMonths(written(project.months)), [project.months])
  useEffect(() => setGrant(written(project.grant)), [project.grant])

  const set = (facts: Partial<ProjectFacts>) => board.actions.setProject({ ...project, ...facts })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (wrong(months) || wrong(grant)) return
    set({ months: read(months), grant: read(grant) })
    setTried(false)
  }
  return (
    <details className="board-head__project">
      <summary>{words('label')}</summary>
      <p className="muted">{words('hint')}</p>
      <form onSubmit={submit} noValidate>
        <Textfield
          data-size="sm"
          label={words('months')}
          inputMode="numeric"
          autoComplete="off"
          maxLength={3}
          value={months}
          error={tried && wrong(months) ? words('wrong') : undefined}
          onChange={(event) => setMonths(event.target.value)}
        />
        {sums ? (
          <LumpSum sums={sums} grant={project.grant} choose={(it) => set({ grant: it })} />
        ) : (
          <Textfield
            data-size="sm"
            label={words('grant')}
            inputMode="numeric"
            autoComplete="off"
            maxLength={12}
            value={grant}
            error={tried && wrong(grant) ? words('wrong') : undefined}
            onChange={(event) => setGrant(event.target.value)}
          />
        )}
        <RoundChoice call={call} board={board} />
        <Button type="submit" variant="secondary" data-size="sm">
          {words('save')}
        </Button>
      </form>
      <IdeaField board={board} />
    </details>
  )
}

const bare = (text: string) => text.replace(/[\s.,]/g, '')
const wrong = (text: string) => bare(text) !== '' && !/^\d{1,9}$/.test(bare(text))
const read = (text: string) => (bare(text) === '' ? undefined : Number(bare(text)))

/** The sums to choose from, where the action gives lump sums. */
function lumpSumsOf(call: Call): readonly number[] | undefined {
  const grant = requirementsOf(call).flatMap((it) =>
    it.kind === 'project' && it.must.fact === 'grant' && 'oneOf' in it.must ? [it.must.oneOf] : [],
  )
  return grant[0]
}

type LumpSumProps = { sums: readonly number[]; grant: number | undefined; choose: (grant: number | undefined) => void }

function LumpSum({ sums, grant, choose }: LumpSumProps) {
  const words = useProjectWords()
  const language = useLanguage()
  const id = useId()
  // A grant stated for another action stays visible, so that the light about it is understood.
  const offered = grant === undefined || sums.includes(grant) ? sums : [...sums, grant]
  return (
    <div>
      <label htmlFor={id}>{words('grant')}</label>
      <Select
        id={id}
        data-size="sm"
        value={grant ?? ''}
        onChange={(event) => choose(event.target.value === '' ? undefined : Number(event.target.value))}
      >
        <Select.Option value="">{words('grantOpen')}</Select.Option>
        {offered.map((it) => (
          <Select.Option key={it} value={it}>
            {formatEuro(it, language)}
          </Select.Option>
        ))}
      </Select>
    </div>
  )
}

function RoundChoice({ call, board }: Props) {
  const { t } = useTranslation()
  const words = useProjectWords()
  const language = useLanguage()
  const id = useId()
  const { project } = board.draft
  const rounds = call.action.deadlines
  if (rounds.length < 2) return null
  return (
    <div>
      <label htmlFor={id}>{words('round')}</label>
      <Select
        id={id}
        data-size="sm"
        value={project.round ?? 1}
        onChange={(event) => board.actions.setProject({ ...project, round: Number(event.target.value) })}
      >
        {rounds.map((it) => (
          <Select.Option key={it.round} value={it.round}>
            {call.provisional
              ? t('deadline.round', { round: it.round })
              : words('roundOf', { round: it.round, day: formatDate(it.day, language) })}
          </Select.Option>
        ))}
      </Select>
    </div>
  )
}
