// The screen for an address that leads nowhere.
import { List, Paragraph, Link as TextLink } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Page } from './page.tsx'

export function LostScreen() {
  const { t } = useTranslation()
  return (
    <Page title={t('lost.title')}>
      <Paragraph>{t('lost.text')}</Paragraph>
      <List.Unordered>
        <List.Item>
          <TextLink asChild>
            <Link to="/">{t('lost.home')}</Link>
          </TextLink>
        </List.Item>
        <List.Item>
          <TextLink asChild>
            <Link to="/find">{t('lost.find')}</Link>
          </TextLink>
        </List.Item>
      </List.Unordered>
    </Page>
  )
}
