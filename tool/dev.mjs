// `npm run dev`: the server, restarted on each change, and beside it Vite's own server for the screens.
import { installPackages } from './install.mjs'
import { root, runNode } from './node.mjs'

installPackages(root)
const codes = await Promise.race([
  runNode(['--watch', '--watch-preserve-output', 'worker/node.ts']),
  runNode(['node_modules/vite/bin/vite.js']),
])
process.exit(codes)
