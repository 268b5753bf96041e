// The route that all others stand in.
import { createRootRoute } from '@tanstack/react-router'
import { Layout } from './layout/layout.tsx'

export const root = createRootRoute({ component: Layout })
