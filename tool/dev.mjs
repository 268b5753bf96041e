// `npm run dev`: the server, restarted on each change, and beside it Vite's own server for the screens. Mail stays on
// this machine: http://127.0.0.1:8787/dev/mail
import { installPackages } from './install.mjs'
import { root, runNode } from './node.mjs'

installPackages(root)
process.env.DEV_MAIL ??= '1'
const codes = await Promise.race([
  runNode(['--watch', '--watch-preserve-output', 'worker/node.ts']),
  runNode(['node_modules/vite/bin/vite.js']),
])
process.exit(codes)
