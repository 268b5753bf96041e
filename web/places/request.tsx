// One request for places as one side sees it: how it stands, the one click that answers it, and afterwards how it was.
import { Button } from '@digdir/designsystemet-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { saveFile } from '../download.ts'
import { formatDate } from '../format.ts'
import { useLanguage } from '../language.ts'
import { answerHold, type HoldAction, type HoldView, readAgreement } from './api.ts'
import { Evaluation } from './evaluation.tsx'
import { messageOf } from './failure.ts'
import { OrganisationLink } from './organisation-link.tsx'
import { usePlacesWords } from './words.ts'

type Props = { hold: HoldView; title: ReactNode; side: 'host' | 'school' }

export function Request({ hold, title, side }: Props) {
  const words = usePlacesWords()
  const language = useLanguage()
  const client = useQueryClient()
  const [isSure, setSure] = useState<boolean>()
  const { mutate, error, isPending } = useMutation({
    mutationFn: (action: HoldAction) => answerHold(hold.id, action),
    onSettled: () => client.invalidateQueries({ queryKey: ['mine'] }),
  })
  const until = hold.expires && formatDate(hold.expires.slice(0, 10), language)
  const { stays, again } = hold.guest ?? { stays: 0, again: 0 }
  // What is agreed is not called off by a slip: it cannot be taken back.
  const press = (action: HoldAction) =>
    action === 'cancel' && hold.state === 'confirmed' ? setSure(false) : mutate(action)
  return (
    <li>
      <strong>{title}</strong>
      <div>
        {hold.text}
        {until ? ` · ${words(side === 'host' ? 'mine.until' : 'mine.kept', { date: until })}` : ''}
      </div>
      {hold.organisation ? (
        <div>
          {words('mine.asksFor')} <OrganisationLink {...hold.organisation} />
        </div>
      ) : null}
      {hold.contact ? (
        <div>
          {words('mine.contact')}{' '}
          <a className="ds-link" href={`mailto:${hold.contact}`}>
            {hold.contact}
          </a>
        </div>
      ) : null}
      {side === 'host' && hold.state === 'held' ? (
        <div className="muted">
          {stays > 0 ? words('mine.guest', { count: stays, again }) : words('mine.guestNone')}{' '}
          {words('mine.contactNote')}
        </div>
      ) : null}
      <div className="buttons requests__do">
        {isSure === undefined
          ? hold.may.map((it) => (
              <Button
                key={it}
                data-size="sm"
                variant={it === 'confirm' ? 'primary' : 'secondary'}
                disabled={isPending}
                onClick={() => press(it)}
              >
                {words(`mine.may.${it}`)}
              </Button>
            ))
          : null}
        {hold.state === 'confirmed' && isSure === undefined ? <Papers id={hold.id} /> : null}
      </div>
      {isSure === undefined ? null : (
        <fieldset className="requests__sure">
          <legend>{words('mine.callOffSure')}</legend>
          <div className="buttons">
            <Button data-size="sm" data-color="danger" disabled={isPending} onClick={() => mutate('cancel')}>
              {words('mine.callOffYes')}
            </Button>
            <Button data-size="sm" variant="secondary" onClick={() => setSure(undefined)}>
              {words('mine.callOffNo')}
            </Button>
          </div>
        </fieldset>
      )}
      {hold.over ? <Evaluation hold={hold} side={side} /> : null}
      {error ? <p role="alert">{messageOf(error)}</p> : null}
    </li>
  )
}

/** What was agreed, to take along. */
function Papers({ id }: { id: string }) {
  const words = usePlacesWords()
  const language = useLanguage()
  const name = words('agreement.fileName')
  const asWord = async () => {
    const [agreement, { writeAgreement }] = await Promise.all([readAgreement(id), import('./agreement.ts')])
    saveFile(await writeAgreement(agreement, words, language), `${name}.docx`)
  }
  const asData = async () => {
    const text = JSON.stringify(await readAgreement(id), null, 2)
    saveFile(new Blob([text], { type: 'application/json' }), `${name}.json`)
  }
  return (
    <>
      <Button data-size="sm" variant="tertiary" onClick={asWord}>
        {words('mine.docx')}
      </Button>
      <Button data-size="sm" variant="tertiary" onClick={asData}>
        {words('mine.json')}
      </Button>
      <a className="ds-link" href={`/api/holds/${id}/stay.ics`} download>
        {words('mine.ics')}
      </a>
    </>
  )
}
