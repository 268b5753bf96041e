// Starts the screens: colours, language, draft, then the router.
import '@digdir/designsystemet-css'
import './theme/inter.css'
import './theme/medspiller.css'
import './theme/screens.css'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { startDraft } from './draft.ts'
import { startLanguage } from './language.ts'
import { newQueryClient } from './queries.ts'
import { newRouter } from './router.tsx'
import { startScheme } from './theme/scheme.ts'

startScheme()
startDraft()
await startLanguage()

const place = document.getElementById('app')
if (place)
  createRoot(place).render(
    <StrictMode>
      <QueryClientProvider client={newQueryClient()}>
        <RouterProvider router={newRouter()} />
      </QueryClientProvider>
    </StrictMode>,
  )
