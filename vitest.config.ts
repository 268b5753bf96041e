// One vitest project for each folder of tests, found by reading test/, so that no folder can be forgotten.
import { readdirSync } from 'node:fs'
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config'

const helpers = ['support', 'engines']
const folders = readdirSync('test', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !helpers.includes(entry.name))
  .map((entry) => entry.name)

export default defineConfig({
  test: {
    passWithNoTests: false,
    projects: folders.map(project),
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
})

// Screens need a document; the journeys in a browser come last and alone, so that nothing slows them down.
function project(name: string): TestProjectInlineConfiguration {
  return {
    extends: true,
    test: {
      name,
      include: [`test/${name}/**/*.test.{ts,tsx}`],
      css: false,
      ...(name === 'web' && {
        environment: './test/support/document.ts',
        setupFiles: ['./test/support/document-gaps.ts'],
      }),
      ...(name === 'e2e' && { fileParallelism: false, sequence: { groupOrder: 1 }, testTimeout: 120_000 }),
    },
  }
}
