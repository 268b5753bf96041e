// What every screen stands in: skip link, header, the page, footer, and notices.
import { SkipLink } from '@digdir/designsystemet-react'
import { Outlet } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Footer } from './footer.tsx'
import { Header } from './header.tsx'
import { NoticeBar } from './notice-bar.tsx'
import { OfflineBar } from './offline-bar.tsx'
import { useSearchKey } from './search-key.ts'
import './layout.css'

export function Layout() {
  const { t } = useTranslation()
  useSearchKey()
  return (
    <>
      <SkipLink href="#content">{t('layout.skip')}</SkipLink>
      <Header />
      <OfflineBar />
      <main id="content" tabIndex={-1}>
        <Outlet />
      </main>
      <Footer />
      <NoticeBar />
    </>
  )
}
