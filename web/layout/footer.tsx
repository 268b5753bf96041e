// The footer: where the facts come from, that samples are samples, and the choice of colours.
import { Select } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { schemes, useScheme } from '../theme/scheme.ts'

export function Footer() {
  const { t } = useTranslation()
  return (
    <footer className="footer">
      <div className="footer__row">
        <div>
          <h2>{t('footer.sources')}</h2>
          <p>{t('footer.record')}</p>
          <p>{t('footer.rules')}</p>
        </div>
        <div>
          <h2>{t('footer.samples')}</h2>
          <p>{t('footer.sampleNotice')}</p>
          <SchemeChoice />
        </div>
        <div>
          <h2>{t('footer.yours')}</h2>
          <p>{t('footer.draft')}</p>
          <p>
            <Link className="ds-link" to="/developers">
              {t('footer.api')}
            </Link>
          </p>
        </div>
      </div>
      <nav className="footer__row footer__ways" aria-label={t('footer.ways')}>
        <Link to="/partner-requests">{t('footer.partnerRequests')}</Link>
        <Link to="/statistics">{t('footer.statistics')}</Link>
        <Link to="/matching">{t('footer.matching')}</Link>
        <Link to="/imprint">{t('footer.imprint')}</Link>
        <Link to="/privacy">{t('footer.privacy')}</Link>
        <Link to="/accessibility">{t('footer.accessibility')}</Link>
        <Link to="/sources">{t('footer.licences')}</Link>
      </nav>
    </footer>
  )
}

function SchemeChoice() {
  const { t } = useTranslation()
  const [scheme, setScheme] = useScheme()
  const id = useId()
  return (
    <p className="footer__scheme">
      <label htmlFor={id}>{t('layout.scheme')}</label>
      <Select
        id={id}
        data-size="sm"
        width="auto"
        value={scheme}
        onChange={(event) => setScheme(schemes.find((it) => it === event.target.value) ?? 'auto')}
      >
        {schemes.map((it) => (
          <Select.Option key={it} value={it}>
            {t(`layout.schemes.${it}`)}
          </Select.Option>
        ))}
      </Select>
    </p>
  )
}
