// `node tool/run.mjs FILE ARGUMENTS`: runs one of the project's commands on the pinned Node, after installing if needed.
import { installPackages } from './install.mjs'
import { root, runNode } from './node.mjs'

installPackages(root)
process.exit(await runNode(process.argv.slice(2)))
