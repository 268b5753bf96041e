// A school invites businesses: a link and a text to send itself, or a mail to an address it knows.
import { Button, Heading, Textarea, Textfield } from '@digdir/designsystemet-react'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { type HostLanguage, hostLanguages, reviewedHostLanguages } from '../../domain/words/host-languages.ts'
import { Failure } from '../api.ts'
import { formatDate, languageName } from '../format.ts'
import { useLanguage } from '../language.ts'
import { inviteHost, listInvitations, type Work } from './api.ts'
import { Choice } from './choice.tsx'
import { messageOf } from './failure.ts'
import { recallGroup } from './group.ts'
import { Mine } from './mine.tsx'
import { usePlacesWords } from './words.ts'
import { WorkField } from './work-field.tsx'

export function InviteScreen() {
  const words = usePlacesWords()
  return (
    <Mine
      name="invitations"
      title={words('invite.title')}
      lead={words('invite.lead')}
      path="/invite-host"
      ask={listInvitations}
    >
      {() => (
        <>
          <Form />
          <Invited />
        </>
      )}
    </Mine>
  )
}

/** Norwegian is `no` to the record, `nb` to the form. */
const tongueOf = (language: HostLanguage) => (language === 'nb' ? 'no' : language)

function Form() {
  const words = usePlacesWords()
  const language = useLanguage()
  const client = useQueryClient()
  const group = recallGroup()
  const [school, setSchool] = useState(group?.school ?? '')
  const [tongue, setTongue] = useState<HostLanguage>('en')
  const [work, setWork] = useState<Work | undefined>(group?.work)
  const [email, setEmail] = useState('')
  const { mutate, data, error, isPending } = useMutation({
    mutationFn: () =>
      inviteHost({
        school,
        language: tongue,
        field: work?.field,
        occupation: work?.occupation,
        email: email.trim() || undefined,
      }),
    onSuccess: ({ mailed }) => {
      if (mailed) setEmail('')
      return client.invalidateQueries({ queryKey: ['mine', 'invitations'] })
    },
  })
  const errors =
    error instanceof Failure ? Object.fromEntries((error.problem.errors ?? []).map((it) => [it.field, it.message])) : {}
  return (
    <form
      className="offer"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        mutate()
      }}
    >
      <Textfield
        label={words('invite.school')}
        value={school}
        error={errors.school}
        autoComplete="organization"
        onChange={({ target: { value } }) => setSchool(value)}
      />
      <Choice label={words('invite.language')} value={tongue} choose={(it) => setTongue(it as HostLanguage)}>
        {hostLanguages.map((it) => [
          it,
          reviewedHostLanguages.includes(it)
            ? languageName(tongueOf(it), language)
            : `${languageName(tongueOf(it), language)} (${words('invite.unreviewed')})`,
        ])}
      </Choice>
      <WorkField
        label={words('invite.work')}
        unknown={words('list.workUnknown')}
        hint={words('list.workHint')}
        language={language}
        chosen={work}
        choose={setWork}
        error={errors.occupation}
      />
      <Textfield
        label={words('invite.email')}
        description={words('invite.emailHint')}
        type="email"
        value={email}
        error={errors.email}
        onChange={({ target: { value } }) => setEmail(value)}
      />
      <div className="buttons">
        <Button type="submit" disabled={school.trim() === '' || isPending}>
          {words(email.trim() ? 'invite.send' : 'invite.make')}
        </Button>
      </div>
      {error && Object.keys(errors).length === 0 ? <p role="alert">{messageOf(error)}</p> : null}
      {data ? (
        <div role="status">
          {data.mailed ? <p>{words('invite.mailed')}</p> : <Text text={data.text} language={tongue} />}
        </div>
      ) : null}
    </form>
  )
}

/** The text with the link, to copy; it stands in a field, so that it can be marked and changed where copying is refused. */
function Text({ text, language }: { text: string; language: HostLanguage }) {
  const words = usePlacesWords()
  const [isCopied, setCopied] = useState(false)
  return (
    <>
      <p id="invite-made">{words('invite.made')}</p>
      <Textarea aria-labelledby="invite-made" lang={language} rows={9} readOnly value={text} />
      <p>
        <Button
          data-size="sm"
          variant="secondary"
          onClick={() => navigator.clipboard.writeText(text).then(() => setCopied(true))}
        >
          {words(isCopied ? 'invite.copied' : 'invite.copy')}
        </Button>
      </p>
    </>
  )
}

function Invited() {
  const words = usePlacesWords()
  const language = useLanguage()
  const { data } = useQuery({ queryKey: ['mine', 'invitations'], queryFn: listInvitations })
  return (
    <section aria-labelledby="invited" className="mine">
      <Heading level={2} data-size="sm" id="invited">
        {words('invite.own')}
      </Heading>
      {data?.invitations.length === 0 ? <p className="muted">{words('invite.none')}</p> : null}
      <ul className="requests">
        {data?.invitations.map(({ id, language: tongue, createdOn, place, link }) => (
          <li key={id}>
            {place ? (
              <Link className="ds-link" to="/places/$id" params={{ id: place.id }}>
                {place.name}
              </Link>
            ) : (
              <a className="ds-link" href={link}>
                {words('invite.sent', {
                  language: languageName(tongue === 'nb' ? 'no' : tongue, language),
                  date: formatDate(createdOn, language),
                })}
              </a>
            )}
            <div className="muted">{words(place ? 'invite.came' : 'invite.open')}</div>
          </li>
        ))}
      </ul>
    </section>
  )
}
