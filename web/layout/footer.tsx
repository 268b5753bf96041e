// The footer: where the facts come from, and that samples are samples.
import { useTranslation } from 'react-i18next'

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
        </div>
        <div>
          <h2>{t('footer.yours')}</h2>
          <p>{t('footer.draft')}</p>
          <p>
            <a className="ds-link" href="/api/openapi.json">
              {t('footer.api')}
            </a>
          </p>
        </div>
      </div>
    </footer>
  )
}
