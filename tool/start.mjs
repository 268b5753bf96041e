// `npm start`: installs, builds the screens, and serves; each only if needed. Runs on Node 20, works offline once done.
import { installPackages } from './install.mjs'
import { root, runNode } from './node.mjs'
import { buildScreens } from './screens.mjs'

installPackages(root)
const built = await buildScreens()
if (built !== 0) process.exit(built)
process.exit(await runNode(['worker/node.ts']))
