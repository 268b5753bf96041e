// The pages a public service owes its readers: privacy, accessibility, and who runs it.
import { formatDate } from '../format.ts'
import { useLanguage } from '../language.ts'
import { Article } from './article.tsx'
import { Operator } from './operator.tsx'
import { useAbout } from './texts.ts'

/** The day on which accessibility was last checked, as the statement says. */
const lastCheck = '2026-11-23'

export function PrivacyScreen() {
  const { privacy } = useAbout()
  return (
    <Article {...privacy}>
      <Operator />
    </Article>
  )
}

export function AccessibilityScreen() {
  const { accessibility } = useAbout()
  const date = formatDate(lastCheck, useLanguage())
  const sections = accessibility.sections.map(({ text, ...section }) => ({
    ...section,
    text: text.map((it) => it.replace('{{date}}', date)),
  }))
  return (
    <Article {...accessibility} sections={sections}>
      <Operator />
    </Article>
  )
}

export function ImprintScreen() {
  const { imprint } = useAbout()
  return (
    <Article title={imprint.title} lead={imprint.lead}>
      <Operator />
      <p>{imprint.noOffice}</p>
    </Article>
  )
}
