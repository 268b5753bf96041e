// What every screen stands in: skip link, header, the page, footer, and notices.
import { SkipLink } from '@digdir/designsystemet-react'
import { Outlet } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { useFarTable } from '../draft.ts'
import { Footer } from './footer.tsx'
import { Header } from './header.tsx'
import { NoticeBar } from './notice-bar.tsx'
import { OfflineBar } from './offline-bar.tsx'
import { useSearchKey } from './search-key.ts'
import './layout.css'

// Only those who work with others need it.
const FarTable = lazy(() =>
  import('../consortia/far-table.tsx').then(
    ({ FarTable }) => ({ default: FarTable }),
    () => ({ default: () => null }),
  ),
)

export function Layout() {
  const { t } = useTranslation()
  const far = useFarTable()
  useSearchKey()
  return (
    <>
      <SkipLink href="#content">{t('layout.skip')}</SkipLink>
      <Header />
      <OfflineBar />
      {far ? (
        <Suspense>
          <FarTable at={far} />
        </Suspense>
      ) : null}
      <main id="content" tabIndex={-1}>
        <Outlet />
      </main>
      <Footer />
      <NoticeBar />
    </>
  )
}
