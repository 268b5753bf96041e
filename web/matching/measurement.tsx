// One measurement on real consortia: against other ways of suggesting, for whom it works worse, how attention is spread.
import { Details, Heading, Table } from '@digdir/designsystemet-react'
import type { OrganisationType } from '../../domain/type.ts'
import { countryName, typeLabel } from '../../domain/words/labels.ts'
import type { Matching } from '../api.ts'
import { type Bar, Bars } from '../components/bars.tsx'
import { formatDate, formatNumber, formatShare } from '../format.ts'
import { useLanguage } from '../language.ts'
import { filled, useWords } from './texts.ts'

type Benchmark = Matching['benchmarks'][number]
type Part = Benchmark['byCountry'][number]

export function Measurement({ benchmark }: { benchmark: Benchmark }) {
  const { measured: words } = useWords()
  const language = useLanguage()
  const number = (value: number) => formatNumber(Number(value.toFixed(2)), language)
  const share = (value: number) => formatShare(value, language)
  const { overCoPartner: over, slot, train, test, source, licence } = benchmark
  const slotOf = (method: string) => share(slot.find((it) => it.method === method)?.acc3 ?? 0)
  const bars = benchmark.methods.map(
    ({ method, all }): Bar => ({
      key: method,
      name: nameIn(words.methods, method),
      value: all.r10,
      told: share(all.r10),
      strong: method === 'medspiller',
    }),
  )
  return (
    <section>
      <Heading level={3} data-size="2xs">
        {nameIn(words.data, benchmark.data)}
      </Heading>
      <p>
        {filled(words.text, {
          questions: formatNumber(benchmark.questions, language),
          pool: formatNumber(benchmark.pool, language),
        })}
      </p>
      <Bars label={words.first10} bars={bars} />
      <ul>
        <li>{filled(words.over, { ratio: number(over.ratio), low: number(over.low), high: number(over.high) })}</li>
        <li>{filled(words.cold, { ratio: number(benchmark.coldOverChance) })}</li>
        <li>{filled(words.slot, { ours: slotOf('medspiller'), theirs: slotOf('most frequent pair') })}</li>
      </ul>
      <Details>
        <Details.Summary>{words.table}</Details.Summary>
        <Details.Content>
          <Methods benchmark={benchmark} />
        </Details.Content>
      </Details>
      <p className="muted">
        {filled(words.facts, { train, test, source, licence, date: formatDate(benchmark.date, language) })}
      </p>
    </section>
  )
}

export const nameIn = (names: Record<string, string>, name: string) => names[name] ?? name

function Methods({ benchmark }: { benchmark: Benchmark }) {
  const { measured: words } = useWords()
  const language = useLanguage()
  const share = (value: number) => formatShare(value, language)
  const heads = [words.method, words.first10, words.first50, words.known, words.fresh, words.gini, words.share]
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable without a mouse
    <section className="scroll" aria-label={words.table} tabIndex={0}>
      <Table data-size="sm">
        <Table.Head>
          <Table.Row>
            {heads.map((it) => (
              <Table.HeaderCell key={it} scope="col">
                {it}
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {benchmark.methods.map(({ method, all, warm, cold, gini, coverage }) => (
            <Table.Row key={method}>
              <Table.HeaderCell scope="row">{nameIn(words.methods, method)}</Table.HeaderCell>
              {[all.r10, all.r50, warm.r10, cold.r50].map((value, at) => (
                <Table.Cell key={heads[at + 1]}>{share(value)}</Table.Cell>
              ))}
              <Table.Cell>{formatNumber(Number(gini.toFixed(3)), language)}</Table.Cell>
              <Table.Cell>{share(coverage)}</Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </section>
  )
}

/** How unevenly attention was spread, beside the plainest other way. */
export function Exposure({ benchmarks }: { benchmarks: readonly Benchmark[] }) {
  const { exposure, measured } = useWords()
  const language = useLanguage()
  const giniOf = ({ methods }: Benchmark, method: string) =>
    formatNumber(Number((methods.find((it) => it.method === method)?.gini ?? 1).toFixed(3)), language)
  return (
    <ul>
      {benchmarks.map((it) => (
        <li key={it.data}>
          {filled(exposure.line, {
            data: nameIn(measured.data, it.data),
            ours: giniOf(it, 'medspiller'),
            theirs: giniOf(it, 'co-partner'),
          })}
        </li>
      ))}
    </ul>
  )
}

/** The parts of a measurement, by country and by kind of the hidden member. */
export function Parts({ benchmark }: { benchmark: Benchmark }) {
  const { worse: words, measured } = useWords()
  const language = useLanguage()
  const barsOf = (parts: readonly Part[], nameOf: (value: string) => string) =>
    parts.map(
      ({ value, n, r10 }): Bar => ({
        key: value,
        name: value ? nameOf(value) : words.untold,
        note: `${words.cases}: ${formatNumber(n, language)}`,
        value: r10,
        told: formatShare(r10, language),
      }),
    )
  const label = (what: string) => `${what}: ${measured.first10}`
  return (
    <>
      <Heading level={3} data-size="2xs">
        {words.country}
      </Heading>
      <Bars label={label(words.country)} bars={barsOf(benchmark.byCountry, (it) => countryName(it, language))} />
      <Heading level={3} data-size="2xs">
        {words.type}
      </Heading>
      <Bars
        label={label(words.type)}
        bars={barsOf(benchmark.byType, (it) => typeLabel(it as OrganisationType, language))}
      />
    </>
  )
}
