// Who runs this installation and how to write to them; or, plainly, that nobody has said so.
import { Heading } from '@digdir/designsystemet-react'
import { useQuery } from '@tanstack/react-query'
import { Trouble } from '../layout/trouble.tsx'
import { healthQuery } from '../queries.ts'
import { useAbout } from './texts.ts'

export function Operator() {
  const { imprint: words } = useAbout()
  const { data, error, refetch } = useQuery(healthQuery)
  if (error) return <Trouble error={error} retry={() => refetch()} />
  if (!data) return null
  const { imprint } = data
  if (!imprint)
    return (
      <section>
        <Heading level={2} data-size="xs">
          {words.nobody}
        </Heading>
        <p>{words.nobodyText}</p>
      </section>
    )
  return (
    <section>
      <Heading level={2} data-size="xs">
        {imprint.name}
      </Heading>
      {imprint.address.length > 0 ? (
        <address>
          {imprint.address.map((line) => (
            <div key={line}>{line}</div>
          ))}
        </address>
      ) : null}
      {imprint.email ? (
        <p>
          {words.write}{' '}
          <a className="ds-link" href={`mailto:${imprint.email}`}>
            {imprint.email}
          </a>
        </p>
      ) : null}
    </section>
  )
}
