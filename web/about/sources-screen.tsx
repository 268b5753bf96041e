// Sources and licences: whose data and work this stands on, each with the attribution it asks for.
import { Heading } from '@digdir/designsystemet-react'
import { Article } from './article.tsx'
import { useAbout } from './texts.ts'

type Key = keyof ReturnType<typeof useAbout>['sources']['items']
type Source = { key: Key; name?: string; link?: string; licence?: string }

const data: readonly Source[] = [
  {
    key: 'results',
    name: 'Erasmus+ Project Results Platform',
    link: 'https://erasmus-plus.ec.europa.eu/projects',
    licence: 'CC BY 4.0',
  },
  {
    key: 'guide',
    name: 'Erasmus+ Programme Guide',
    link: 'https://erasmus-plus.ec.europa.eu/erasmus-programme-guide',
    licence: '2011/833/EU',
  },
  { key: 'registers' },
  { key: 'geonames', name: 'GeoNames', link: 'https://www.geonames.org', licence: 'CC BY 4.0' },
  { key: 'naturalEarth', name: 'Natural Earth', link: 'https://www.naturalearthdata.com' },
]
const made: readonly Source[] = [
  { key: 'inter', name: 'Inter', link: 'https://rsms.me/inter', licence: 'OFL 1.1' },
  { key: 'designsystemet', name: 'Designsystemet', link: 'https://designsystemet.no', licence: 'MIT' },
  { key: 'medspiller', name: 'Medspiller', licence: 'EUPL 1.2' },
]

export function SourcesScreen() {
  const { sources } = useAbout()
  return (
    <Article title={sources.title} lead={sources.lead}>
      <Sources heading={sources.data} those={data} />
      <p>{sources.changed}</p>
      <Sources heading={sources.made} those={made} />
    </Article>
  )
}

function Sources({ heading, those }: { heading: string; those: readonly Source[] }) {
  const { sources: words } = useAbout()
  const licenceOf = ({ key, licence }: Source) => {
    if (key === 'registers') return words.ownLicence
    return licence ?? words.publicDomain
  }
  return (
    <section>
      <Heading level={2} data-size="xs">
        {heading}
      </Heading>
      <table className="sources">
        <thead>
          <tr>
            <th scope="col">{words.source}</th>
            <th scope="col">{words.what}</th>
            <th scope="col">{words.licence}</th>
          </tr>
        </thead>
        <tbody>
          {those.map((it) => (
            <tr key={it.key}>
              <th scope="row">
                {it.link ? (
                  <a className="ds-link" href={it.link} rel="noreferrer">
                    {it.name}
                  </a>
                ) : (
                  (it.name ?? words.registers)
                )}
              </th>
              <td>{words.items[it.key]}</td>
              <td>{licenceOf(it)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
