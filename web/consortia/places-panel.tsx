// Places to fill: where somebody left, is silent, or somebody is wanted in words; each with its bench of others.
import { Button, Heading, Textfield } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import { type FormEvent, useEffect, useEffectEvent, useState } from 'react'
import { countryName, roleLabel } from '../../domain/words/labels.ts'
import { VerdictIcon } from '../board/verdict-icon.tsx'
import { localeOf, useLanguage } from '../language.ts'
import { displayName } from '../names.ts'
import { notify } from '../notices.ts'
import { useDoing } from '../people/doing.ts'
import { TroubleLine } from '../people/trouble-line.tsx'
import { addSlot, type Consortium, lookForBench, removeSlot, type Slot } from './api.ts'
import { MemberSteps } from './member-steps.tsx'
import { isBenchDue, type OpenPlace, openPlaces } from './places.ts'
import type { Shared } from './shared-draft.ts'
import { useConsortiaWords } from './words.ts'

type Props = { view: Consortium; shared: Shared; receive: (view: Consortium) => void }

export function PlacesPanel(props: Props) {
  const words = useConsortiaWords()
  const places = openPlaces(props.view)
  return (
    <section className={places.length > 0 ? 'panel places' : 'panel'} aria-labelledby="places">
      <Heading level={2} data-size="xs" id="places">
        {words('places.title')}
      </Heading>
      <p className="muted">{words(places.length > 0 ? 'places.lead' : 'places.none')}</p>
      {places.map((it) => (
        <PlaceToFill key={it.slot.id} {...props} {...it} />
      ))}
      <Wish {...props} />
    </section>
  )
}

function PlaceToFill({ slot, member, view, shared, receive }: Props & OpenPlace) {
  const words = useConsortiaWords()
  const doing = useDoing()
  const wanted = useWanted(slot)
  const name = member ? displayName(member) : ''
  const isSilent = member?.counts === true
  // Who has sat down since is on no bench.
  const bench = slot.bench?.filter((it) => !view.members.some(({ organisation }) => organisation === it.organisation))
  const look = () => doing.run(async () => receive(await lookForBench(view.id, slot.id)))
  const isDue = isBenchDue({ slot, member })
  const lookOnce = useEffectEvent(look)
  useEffect(() => {
    if (isDue) lookOnce()
  }, [isDue])
  const seat = ({ organisation, ...it }: NonNullable<Slot['bench']>[number]) => {
    const { store } = shared
    const at = store.now().draft.members.findIndex((one) => one.slot === slot.id)
    if (at >= 0) store.actions.swap(at, organisation)
    else store.actions.seat({ role: slot.wanted.as, organisation, slot: slot.id })
    notify(words('places.seated', { name: displayName(it) }))
  }
  const title = !member
    ? words('places.wanted', { text: wanted })
    : isSilent
      ? words('places.silent', { name })
      : words('places.left', { name, state: words(`states.${member.state}`) })
  return (
    <article className="place" aria-label={title}>
      <Heading level={3} data-size="2xs">
        {title}
      </Heading>
      {member && wanted ? <p className="muted">{words('places.wanted', { text: wanted })}</p> : null}
      {member && !isSilent ? <MemberSteps id={view.id} member={member} receive={receive} /> : null}
      {bench?.length === 0 ? <p>{words('places.nobody')}</p> : null}
      <ul className="rows">
        {bench?.map((it) => (
          <OnBench key={it.organisation} it={it} seat={() => seat(it)} />
        ))}
      </ul>
      <div className="buttons">
        <Button variant="secondary" data-size="sm" aria-disabled={doing.busy} onClick={look}>
          {words(slot.bench ? 'places.lookAgain' : 'places.look')}
          <span className="visually-hidden">{`: ${title}`}</span>
        </Button>
        {isSilent ? null : (
          <Button
            variant="tertiary"
            data-size="sm"
            aria-disabled={doing.busy}
            onClick={() => doing.run(async () => receive(await removeSlot(view.id, slot.id)))}
          >
            {words('places.remove')}
            <span className="visually-hidden">{`: ${title}`}</span>
          </Button>
        )}
      </div>
      <TroubleLine text={doing.trouble} />
    </article>
  )
}

const lightOf = { eligible: 'met', ineligible: 'broken', unknown: 'unknown' } as const

function OnBench({ it, seat }: { it: NonNullable<Slot['bench']>[number]; seat: () => void }) {
  const words = useConsortiaWords()
  const language = useLanguage()
  const name = displayName(it)
  return (
    <li>
      <span>
        <VerdictIcon verdict={lightOf[it.verdict]} />{' '}
        <Link className="ds-link" to="/organisations/$id" params={{ id: it.organisation }}>
          {name}
        </Link>
      </span>
      <span className="muted">{countryName(it.country, language)}</span>
      <span className="rows__act">
        <Button variant="secondary" data-size="sm" onClick={seat}>
          {words('places.seat')}
          <span className="visually-hidden">{`: ${name}`}</span>
        </Button>
      </span>
    </li>
  )
}

/** What is wanted at a place: in somebody's words, or as the chair says it. */
function useWanted({ wanted: { text, countries = [], roles = [] } }: Slot): string {
  const language = useLanguage()
  if (text) return text
  const list = new Intl.ListFormat(localeOf[language], { type: 'disjunction' })
  const said = [
    list.format(roles.map((it) => roleLabel(it, language))),
    list.format(countries.slice(0, 5).map((it) => countryName(it, language))),
  ]
  return said.filter(Boolean).join(', ')
}

function Wish({ view, receive }: Pick<Props, 'view' | 'receive'>) {
  const words = useConsortiaWords()
  const doing = useDoing()
  const [text, setText] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!text.trim()) return
    doing.run(async () => {
      receive(await addSlot(view.id, text.trim()))
      setText('')
    })
  }
  return (
    <form className="consortium__one" onSubmit={submit}>
      <Textfield
        data-size="sm"
        label={words('places.add')}
        description={words('places.addHint')}
        maxLength={500}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <Button type="submit" variant="secondary" data-size="sm" aria-disabled={doing.busy}>
        {words('places.addGo')}
      </Button>
      <TroubleLine text={doing.trouble} />
    </form>
  )
}
