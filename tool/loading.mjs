// Lets Node load drizzle-orm quickly. Node asks for each of its 200 files whether it is a module, and each time parses the
// package's list of exports, which is as long as a book: half a second at every start. Its .js files are modules.
import module from 'node:module'

// Older Nodes, which may start our tools, load as they always did.
module.registerHooks?.({
  resolve(specifier, context, next) {
    const isInside = specifier.startsWith('.') && specifier.endsWith('.js')
    if (!isInside || !context.parentURL?.includes('/node_modules/drizzle-orm/')) return next(specifier, context)
    return { url: new URL(specifier, context.parentURL).href, format: 'module', shortCircuit: true }
  },
})
