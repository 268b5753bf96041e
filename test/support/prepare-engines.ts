// Installs the test engines before the first test that wants one; where that fails, those tests say so and fail.
import { fileURLToPath } from 'node:url'
import { installPackages } from '../../tool/install.mjs'
import { enginesRunHere } from './engines.ts'

/** Called by vitest once, before the tests of its project. */
export function setup(): void {
  if (!enginesRunHere) return
  try {
    installPackages(fileURLToPath(new URL('../engines', import.meta.url)))
  } catch (error) {
    console.error(error)
  }
}
