// Zod for the Worker without what we never use: its words in fifty languages (57 KiB).
// biome-ignore-all lint/performance/noBarrelFile: it is the index of a library
// biome-ignore-all lint/performance/noReExportAll: it is the index of a library
// biome-ignore-all lint/style/noDefaultExport: it is the index of a library
import * as z from './slim-zod-parts.mjs'

export * from './slim-zod-parts.mjs'
export { z, z as default }
