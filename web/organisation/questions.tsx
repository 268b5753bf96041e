// What the record does not know, as the questions to ask.
import { Heading } from '@digdir/designsystemet-react'
import { useTranslation } from 'react-i18next'
import { hasRole } from '../../domain/type.ts'
import type { OrganisationPage } from '../api.ts'

const questionNames = ['type', 'established', 'eche', 'accredited', 'oid', 'languages', 'themes', 'confirmed'] as const
type QuestionName = (typeof questionNames)[number]

/** Which questions are open; the ECHE is one only for those who could hold it. */
export function openQuestions(organisation: OrganisationPage): QuestionName[] {
  const { type, roles, established, eche, accredited, oid, languages, themes, lastConfirmed } = organisation
  const open: Record<QuestionName, boolean> = {
    type: type === undefined && !roles?.length,
    established: established === undefined,
    eche: eche === undefined && hasRole(organisation, 'hei') === 'yes',
    accredited: accredited === undefined,
    oid: oid === undefined,
    languages: languages.length === 0,
    themes: themes.length === 0,
    confirmed: lastConfirmed === undefined,
  }
  return questionNames.filter((name) => open[name])
}

export function Questions({ organisation }: { organisation: OrganisationPage }) {
  const { t } = useTranslation()
  const open = openQuestions(organisation)
  if (open.length === 0) return null
  return (
    <section className="questions" aria-labelledby="questions" data-color="cloudberry">
      <Heading level={2} data-size="xs" id="questions">
        {t('organisation.unknown')}
      </Heading>
      <p className="muted">{t('organisation.unknownText')}</p>
      <ul>
        {open.map((name) => (
          <li key={name}>{t(`question.${name}`)}</li>
        ))}
      </ul>
    </section>
  )
}
