// `node tool/run.mjs FILE ARGUMENTS`: runs one of the project's commands on the pinned Node, after installing if needed.
import { resolve } from 'node:path'
import { installPackages } from './install.mjs'
import { root, runNode } from './node.mjs'

const [file = '', ...rest] = process.argv.slice(2)
installPackages(root)
process.exit(await runNode([resolve(root, file), ...rest], { cwd: process.cwd() }))
