// Builds the screens before the first test that looks at them, unless they are built already.
import { buildScreens } from '../../tool/screens.mjs'

/** Called by vitest once, before the tests of its project. @throws Error if the screens cannot be built. */
export async function setup(): Promise<void> {
  if ((await buildScreens()) !== 0) throw new Error('The screens cannot be built, so there is nothing to look at.')
}
