// What each reason counts: as bars, those against in red and left of nothing, with what each means one click away.
import { Details, Heading } from '@digdir/designsystemet-react'
import type { Matching } from '../api.ts'
import { Bars } from '../components/bars.tsx'
import { formatNumber } from '../format.ts'
import { useLanguage } from '../language.ts'
import { useWords } from './texts.ts'

type Weight = Matching['weights'][number]

export function Weights({ weights }: { weights: readonly Weight[] }) {
  const { weights: words } = useWords()
  const language = useLanguage()
  const sorted = [...weights].sort((a, b) => b.weight - a.weight)
  // One scale for both lists: what is longer counts more, wherever it stands.
  const longest = Math.max(...weights.map((it) => Math.abs(it.weight)))
  const barsOf = (those: readonly Weight[]) =>
    those.map(({ code, weight, labels }) => ({
      key: code,
      name: labels[language].name,
      value: weight,
      told: formatNumber(weight, language),
    }))
  return (
    <section>
      <Heading level={2} data-size="xs">
        {words.title}
      </Heading>
      <p>{words.text}</p>
      {[true, false].map((learned) => {
        const title = learned ? words.learned : words.byHand
        return (
          <div key={title}>
            <Heading level={3} data-size="2xs">
              {title}
            </Heading>
            <Bars label={title} longest={longest} bars={barsOf(sorted.filter((it) => it.learned === learned))} />
          </div>
        )
      })}
      <Details>
        <Details.Summary>{words.meaning}</Details.Summary>
        <Details.Content>
          <dl className="meanings">
            {sorted.map(({ code, labels }) => (
              <div key={code}>
                <dt>{labels[language].name}</dt>
                <dd>{labels[language].meaning}</dd>
              </div>
            ))}
          </dl>
        </Details.Content>
      </Details>
    </section>
  )
}
