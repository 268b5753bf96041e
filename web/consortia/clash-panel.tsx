// Where two changed the same at the same time: both versions side by side, and one choice.
import { Alert, Button, Heading } from '@digdir/designsystemet-react'
import type { Fact } from '../../domain/requirement.ts'
import { factLabel, standingLabel, themeLabel } from '../../domain/words/labels.ts'
import { useLanguage } from '../language.ts'
import type { Clash } from './merge.ts'
import type { Shared, Sync } from './shared-draft.ts'
import { useConsortiaWords } from './words.ts'

type Props = { clash: NonNullable<Sync['clash']>; settle: Shared['settle'] }

const facts = [
  'type',
  'roles',
  'established',
  'oid',
  'pic',
  'eche',
  'accredited',
  'applications',
] as const satisfies readonly Fact[]
const parts = ['action', 'year', 'themes', 'project', 'text', 'plan', 'readiness', 'role', 'task'] as const

export function ClashPanel({ clash, settle }: Props) {
  const words = useConsortiaWords()
  const { named, said } = useClashWords(clash)
  return (
    <Alert data-color="warning" role="alert" className="clash">
      <Heading level={2} data-size="2xs">
        {words('clash.title')}
      </Heading>
      <p>{words('clash.text')}</p>
      <dl>
        {clash.clashes.map((it) => (
          <div key={`${it.seat} ${it.part}`}>
            <dt>{named(it)}</dt>
            <dd>{words('clash.mine', { value: said(it, it.mine) })}</dd>
            <dd>{words('clash.theirs', { value: said(it, it.theirs) })}</dd>
          </div>
        ))}
      </dl>
      <div className="buttons">
        <Button data-size="sm" onClick={() => settle('mine')}>
          {words('clash.keepMine')}
        </Button>
        <Button variant="secondary" data-size="sm" onClick={() => settle('theirs')}>
          {words('clash.takeTheirs')}
        </Button>
      </div>
    </Alert>
  )
}

function useClashWords({ theirs }: Props['clash']) {
  const words = useConsortiaWords()
  const language = useLanguage()
  const named = ({ part, seat }: Clash) => {
    const known = parts.find((it) => it === part)
    const fact = facts.find((it) => it === part)
    const what = known ? words(`clash.parts.${known}`) : fact ? factLabel(fact, language) : words('clash.parts.other')
    const who = theirs.members.find(({ id }) => id === seat)?.name
    return who ? `${who}: ${what}` : what
  }
  const said = ({ part }: Clash, value: unknown): string => {
    if (value === undefined || value === null || value === '') return words('clash.nothing')
    if (part === 'themes')
      return (value as Parameters<typeof themeLabel>[0][]).map((it) => themeLabel(it, language)).join(', ')
    if (part === 'role') return standingLabel(value as Parameters<typeof standingLabel>[0], language)
    return typeof value === 'object' ? flat(value) : String(value)
  }
  return { named, said }
}

/** What an object holds, for somebody who only has to see what differs. */
const flat = (value: object): string =>
  Object.values(value)
    .map((it) => (it && typeof it === 'object' ? flat(it) : String(it)))
    .join(', ')
