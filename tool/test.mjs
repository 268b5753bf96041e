// `npm test [-- FOLDER...]`: installs if needed, then runs tool/check.ts on the pinned Node. Runs on Node 20.
import { installPackages } from './install.mjs'
import { root, runNode } from './node.mjs'

installPackages(root)
process.exit(await runNode(['tool/check.ts', ...process.argv.slice(2)]))
