// Builds the screens and finds or installs a browser before the first journey.
import { buildScreens } from '../../tool/screens.mjs'
import { provideBrowser } from './browser.ts'

/** Called by vitest once, before the tests of its project. @throws Error if the screens cannot be built. */
export async function setup(): Promise<void> {
  provideBrowser()
  if ((await buildScreens()) !== 0) throw new Error('The screens cannot be built, so there is nothing to look at.')
}
