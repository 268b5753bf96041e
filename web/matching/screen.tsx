// How matching works: why should I believe this? The weights, what was measured with them, and what nobody can know.
import { Heading, Skeleton } from '@digdir/designsystemet-react'
import { useQuery } from '@tanstack/react-query'
import { Page } from '../layout/page.tsx'
import { Trouble } from '../layout/trouble.tsx'
import { matchingQuery } from '../queries.ts'
import { Exposure, Measurement, nameIn, Parts } from './measurement.tsx'
import { filled, useWords } from './texts.ts'
import { Weights } from './weights.tsx'
import './matching.css'

export function MatchingScreen() {
  const words = useWords()
  const { data, error, refetch } = useQuery(matchingQuery)
  const [largest] = data?.benchmarks ?? []
  const [smallest] = [...(data?.benchmarks ?? [])].sort((a, b) => a.questions - b.questions)
  return (
    <Page title={words.title} lead={words.lead}>
      {error ? <Trouble error={error} retry={() => refetch()} /> : null}
      {!data && !error ? <Skeleton variant="rectangle" width="100%" height="30rem" /> : null}
      {data ? (
        <div className="matching">
          <Weights weights={data.weights} />
          <section>
            <Heading level={2} data-size="xs">
              {words.measured.title}
            </Heading>
            {data.benchmarks.map((it) => (
              <Measurement key={it.data} benchmark={it} />
            ))}
          </section>
          {largest ? (
            <section>
              <Heading level={2} data-size="xs">
                {words.worse.title}
              </Heading>
              <p>
                {words.worse.text} <span className="muted">{nameIn(words.measured.data, largest.data)}.</span>
              </p>
              <Parts benchmark={largest} />
            </section>
          ) : null}
          <section>
            <Heading level={2} data-size="xs">
              {words.exposure.title}
            </Heading>
            <p>{words.exposure.text}</p>
            <Exposure benchmarks={data.benchmarks} />
          </section>
          <section>
            <Heading level={2} data-size="xs">
              {words.limits.title}
            </Heading>
            <ul>
              {words.limits.points.map((it) => (
                <li key={it}>{filled(it, { n: smallest?.questions ?? 0, warm: smallest?.warm ?? 0 })}</li>
              ))}
            </ul>
          </section>
          <p>
            <a className="ds-link" href="/api/matching">
              {words.asData}
            </a>
          </p>
        </div>
      ) : null}
    </Page>
  )
}
