// What came of it: the request is on its way, or there is a letter that whoever wrote it sends on.
import { Button, Heading } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import type { OrganisationPage } from '../api.ts'
import { Page } from '../layout/page.tsx'
import { displayName } from '../names.ts'
import { notify } from '../notices.ts'
import type { Sent } from './api.ts'
import { useAskWords } from './words.ts'

export function Outcome({ sent, organisation }: { sent: Sent; organisation: OrganisationPage }) {
  const words = useAskWords()
  const name = displayName(organisation)
  const { letter } = sent
  return (
    <Page title={words(letter ? 'letter' : 'sent', { name })} lead={words(letter ? 'letterText' : 'sentText')}>
      {letter ? <Letter letter={letter} organisation={organisation} /> : null}
      <p className="buttons ask__next">
        <Link className="ds-button" data-variant="secondary" to="/inbox" search={{ request: sent.id }}>
          {words('toInbox')}
        </Link>
        <Link className="ds-button" data-variant="tertiary" to="/board">
          {words('toTable')}
        </Link>
      </p>
    </Page>
  )
}

type LetterProps = { letter: NonNullable<Sent['letter']>; organisation: OrganisationPage }

function Letter({ letter: { subject, text }, organisation }: LetterProps) {
  const words = useAskWords()
  const { website } = organisation
  const copy = () =>
    navigator.clipboard.writeText(`${subject}\n\n${text}`).then(
      () => notify(words('copied')),
      () => notify(words('copyYourself')),
    )
  return (
    <>
      <Heading level={2} data-size="2xs">
        {words('subject')}
      </Heading>
      <p>{subject}</p>
      <pre className="ask__letter">{text}</pre>
      <div className="buttons">
        <Button onClick={copy}>{words('copy')}</Button>
        <a
          className="ds-button"
          data-variant="secondary"
          href={`mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text)}`}
        >
          {words('mail')}
        </a>
        {website && /^https?:\/\//.test(website) ? (
          <a className="ds-link" href={website} rel="noreferrer" target="_blank">
            {words('website', { name: displayName(organisation) })}
          </a>
        ) : null}
      </div>
    </>
  )
}
