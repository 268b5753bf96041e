// Finds or installs a browser before the first journey.
import { provideBrowser } from './browser.ts'

/** Called by vitest once, before the tests of its project. */
export function setup(): void {
  provideBrowser()
}
