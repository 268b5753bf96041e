// The page asks for what its first script imports later: that script has but to start the reader's words meanwhile.
import type { Plugin, Rolldown } from 'vite'

/** @param module what the first script imports with `import()`: the end of its path */
export function ahead(module: string): Plugin {
  return {
    name: 'ahead',
    transformIndexHtml: {
      order: 'post',
      handler(page, { bundle = {} }) {
        const chunks = chunksFrom(bundle, module)
        const styles = new Set(chunks.flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]))
        return [
          ...chunks.map(({ fileName }) => ({ rel: 'modulepreload', href: `/${fileName}` })),
          ...[...styles].map((fileName) => ({ rel: 'stylesheet', href: `/${fileName}` })),
        ]
          .filter(({ href }) => !page.includes(href))
          .map((link) => ({ tag: 'link', attrs: { ...link, crossorigin: true }, injectTo: 'head' }))
      },
    },
  }
}

/** The chunk that holds the module, and all that it cannot run without. */
function chunksFrom(bundle: Rolldown.OutputBundle, module: string): Rolldown.OutputChunk[] {
  const found = new Set<Rolldown.OutputChunk>()
  const follow = (chunk: Rolldown.OutputAsset | Rolldown.OutputChunk | undefined) => {
    if (chunk?.type !== 'chunk' || found.has(chunk)) return
    found.add(chunk)
    for (const name of chunk.imports) follow(bundle[name])
  }
  for (const chunk of Object.values(bundle))
    if (chunk.type === 'chunk' && chunk.facadeModuleId?.endsWith(module)) follow(chunk)
  return [...found]
}
