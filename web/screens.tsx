// Draws the screens: the draft, then the router.
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { startDraft } from './draft.ts'
import { newQueryClient } from './queries.ts'
import { newRouter } from './router.tsx'

/** Draws them into the page; call once, when the words are there. */
export function showScreens() {
  startDraft()
  const place = document.getElementById('app')
  if (place)
    createRoot(place).render(
      <StrictMode>
        <QueryClientProvider client={newQueryClient()}>
          <RouterProvider router={newRouter()} />
        </QueryClientProvider>
      </StrictMode>,
    )
}
