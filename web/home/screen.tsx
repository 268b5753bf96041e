// The start page: what this is, one search field, three doors, and what is in the record.
import { Heading, Link as TextLink } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Page } from '../layout/page.tsx'
import { HomeSearch } from './home-search.tsx'
import { NextDeadlines } from './next-deadlines.tsx'
import { RecordFacts } from './record-facts.tsx'
import { TablePicture } from './table-picture.tsx'
import './home.css'

export function HomeScreen() {
  const { t } = useTranslation()
  return (
    <Page title={t('home.title')} heading={t('home.headline')} lead={<Lead />} beside={<TablePicture />} wide>
      <Doors />
      <div className="home__halves">
        <Steps />
        <div>
          <RecordFacts />
          <NextDeadlines />
        </div>
      </div>
    </Page>
  )
}

function Lead() {
  const { t } = useTranslation()
  return (
    <>
      <p>{t('home.lead')}</p>
      <HomeSearch />
    </>
  )
}

function Doors() {
  const { t } = useTranslation()
  const heading = (door: 'find' | 'places' | 'form') => (
    <>
      <Heading level={3} data-size="xs">
        {t(`home.door.${door}.title`)}
      </Heading>
      <p>{t(`home.door.${door}.text`)}</p>
    </>
  )
  return (
    <section className="home__doors" aria-labelledby="doors">
      <Heading level={2} data-size="sm" id="doors">
        {t('home.doors')}
      </Heading>
      <ul>
        <li>
          {heading('find')}
          <TextLink asChild>
            <Link to="/find">{t('home.door.find.go')}</Link>
          </TextLink>
        </li>
        <li>
          {heading('places')}
          <TextLink asChild>
            <Link to="/places">{t('home.door.places.go')}</Link>
          </TextLink>
        </li>
        <li>
          {heading('form')}
          <TextLink asChild>
            <Link to="/board">{t('home.door.form.go')}</Link>
          </TextLink>
        </li>
      </ul>
    </section>
  )
}

function Steps() {
  const { t } = useTranslation()
  return (
    <section aria-labelledby="how">
      <Heading level={2} data-size="sm" id="how">
        {t('home.how')}
      </Heading>
      <ol className="home__steps">
        {(['choose', 'seat', 'fill'] as const).map((step) => (
          <li key={step}>
            <strong>{t(`home.steps.${step}.title`)}</strong>
            <p>{t(`home.steps.${step}.text`)}</p>
          </li>
        ))}
      </ol>
    </section>
  )
}
