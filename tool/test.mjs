// `npm test [-- FOLDER...]`: installs what the tests need, then runs tool/check.ts on the pinned Node. Runs on Node 20.
import { join } from 'node:path'
import { installPackages } from './install.mjs'
import { root, runNode } from './node.mjs'

installPackages(root)
installPackages(join(root, 'test', 'engines'))
process.exit(await runNode(['tool/check.ts', ...process.argv.slice(2)]))
