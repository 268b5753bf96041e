// A part of a page that could not be fetched: what happened, what is safe, what to do.
import { Alert, Button, Heading, Paragraph } from '@digdir/designsystemet-react'
import { useTranslation } from 'react-i18next'
import { Failure } from '../api.ts'

type Props = { error: Error; retry: () => void }

const kindOf = (error: Error) => {
  if (!(error instanceof Failure) || error.status >= 500) return 'server'
  return error.status === 0 ? 'offline' : 'refused'
}

/** Says why an answer is missing: out of reach, refused, or a failure of the server. */
export function Trouble({ error, retry }: Props) {
  const { t } = useTranslation()
  const kind = kindOf(error)
  return (
    <Alert data-color={kind === 'offline' ? 'warning' : 'danger'} role="alert">
      <Heading level={2} data-size="2xs">
        {t(`trouble.${kind}.title`)}
      </Heading>
      <Paragraph>{t(`trouble.${kind}.text`, { reason: error.message })}</Paragraph>
      <Button variant="secondary" data-size="sm" onClick={retry}>
        {t('trouble.again')}
      </Button>
    </Alert>
  )
}
