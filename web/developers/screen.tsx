// For people who write programs: what there is to ask, with examples to run, keys, limits, and tools for language models.
import { Heading } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { paces } from '../../domain/pace.ts'
import { localeOf, useLanguage } from '../language.ts'
import { Page } from '../layout/page.tsx'
import { useDevelopersWords } from './words.ts'
import './developers.css'

const ask = (path: string) => `curl -s '${location.origin}/api/${path}'`
const check = `curl -s '${location.origin}/api/check' -H 'content-type: application/json' -d '{
  "action": "KA220-SCH", "year": 2026, "members": [
    {"role": "coordinator", "facts": {"country": "NO"}},
    {"role": "partner", "facts": {"country": "FI"}}]}'`
const withKey = `curl -s '${location.origin}/api/calls' -H 'authorization: Bearer msp_...'`
const settings = () =>
  JSON.stringify(
    {
      mcpServers: {
        medspiller: {
          type: 'http',
          url: `${location.origin}/api/mcp`,
          headers: { authorization: 'Bearer msp_...' },
        },
      },
    },
    undefined,
    2,
  )

export function DevelopersScreen() {
  const t = useDevelopersWords()
  const language = useLanguage()
  const number = new Intl.NumberFormat(localeOf[language])
  const examples = [
    { says: t('try.calls'), code: ask('calls') },
    { says: t('try.organisations'), code: ask('organisations?country=NO&role=vet_provider&q=sea') },
    { says: t('try.statistics'), code: ask('statistics.csv?by=year') },
    { says: t('try.draft'), code: check },
  ]
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Part id="try" title={t('try.title')}>
        <p>{t('try.text')}</p>
        {examples.map(({ says, code }) => (
          <Code key={says} says={says} code={code} />
        ))}
      </Part>
      <Part id="keys" title={t('keys.title')}>
        <p>{t('keys.text', { address: number.format(paces.address), key: number.format(paces.key) })}</p>
        <Code says={t('keys.title')} code={withKey} hidden />
        <p>
          {t('keys.make')}{' '}
          <Link className="ds-link" to="/account" hash="keys">
            {t('keys.go')}
          </Link>
        </p>
        <p>{t('keys.left')}</p>
      </Part>
      <Part id="model" title={t('model.title')}>
        <p>{t('model.text')}</p>
        <Code says={t('model.title')} code={settings()} hidden />
      </Part>
      <Part id="more" title={t('more.title')}>
        <ul className="developers__more">
          <li>
            <a className="ds-link" href="/api">
              {t('more.page')}
            </a>
          </li>
          <li>
            <a className="ds-link" href="/api/openapi.json">
              {t('more.openapi')}
            </a>
          </li>
        </ul>
        <p>
          {t('more.licence')}{' '}
          <Link className="ds-link" to="/sources">
            {t('more.sources')}
          </Link>
        </p>
      </Part>
    </Page>
  )
}

function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section className="developers__part" aria-labelledby={id}>
      <Heading level={2} data-size="xs" id={id}>
        {title}
      </Heading>
      {children}
    </section>
  )
}

/** Something to copy; it scrolls by keyboard too where it is wide. `hidden`: what it says stands above already. */
function Code({ says, code, hidden = false }: { says: string; code: string; hidden?: boolean }) {
  return (
    <figure className="developers__code">
      <figcaption className={hidden ? 'visually-hidden' : undefined}>{says}</figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by keyboard */}
      <pre tabIndex={0}>
        <code>{code}</code>
      </pre>
    </figure>
  )
}
