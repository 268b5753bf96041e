// One vitest project for each folder of tests, found by reading test/, so that no folder can be forgotten.
import { readdirSync } from 'node:fs'
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config'
import { europe } from './tool/europe.ts'

const helpers = ['support', 'engines', 'bench']
const folders = readdirSync('test', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !helpers.includes(entry.name))
  .map((entry) => entry.name)

// Screens need a document, the record on a server its engine, the Worker its own runtime, and journeys a browser: the
// last two come last and one by one, so that nothing slows them down.
const needs: Record<string, TestProjectInlineConfiguration['test']> = {
  web: { environment: './test/support/document.ts', setupFiles: ['./test/support/document-gaps.ts'] },
  remote: { globalSetup: ['./test/support/prepare-engines.ts'] },
  node: { globalSetup: ['./test/support/prepare-screens.ts'] },
  edge: {
    globalSetup: ['./test/support/prepare-engines.ts', './test/support/prepare-screens.ts'],
    fileParallelism: false,
    sequence: { groupOrder: 1 },
  },
  e2e: {
    globalSetup: [
      './test/support/prepare-engines.ts',
      './test/support/prepare-screens.ts',
      './test/support/prepare-browser.ts',
    ],
    fileParallelism: false,
    sequence: { groupOrder: 2 },
    testTimeout: 120_000,
  },
}

export default defineConfig({
  plugins: [europe()],
  test: {
    projects: folders.map((name) => ({
      extends: true,
      test: { name, include: [`test/${name}/**/*.test.{ts,tsx}`], ...needs[name] },
    })),
    testTimeout: 20_000,
    hookTimeout: 60_000,
    css: false,
  },
})
