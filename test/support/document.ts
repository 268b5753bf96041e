// A document for tests of screens. Code is read as Node reads it, because the real server runs in the same test.
import { builtinEnvironments } from 'vitest/runtime'

export default { ...builtinEnvironments.jsdom, name: 'document', viteEnvironment: 'ssr' }
