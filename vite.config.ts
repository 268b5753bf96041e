// Builds the screens into dist/web; while developing, hands /api to the Node host.
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { ahead } from './tool/ahead.ts'
import { europe } from './tool/europe.ts'
import { headersFile } from './worker/headers.ts'

// The design system says nothing of side effects, so that what no screen uses (its combobox: 40 kB) would be sent too.
const withoutSideEffects = /@digdir\/designsystemet-react|@tanstack\/(react|virtual|router|query|history)/

/** Static hosts read the headers of the screens from a file beside them. */
const headers: Plugin = {
  name: 'headers',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: '_headers', source: headersFile() })
  },
}

export default defineConfig({
  root: 'web',
  plugins: [react(), headers, europe(), ahead('/web/screens.tsx')],
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    target: 'es2022',
    rolldownOptions: { treeshake: { moduleSideEffects: (id) => !withoutSideEffects.test(id) } },
  },
  server: { proxy: { '/api/': `http://127.0.0.1:${process.env.PORT ?? 8787}` } },
})
