// How much processor time a program and all it has started have used, as Linux counts it.
import { readdir, readFile } from 'node:fs/promises'

/** Linux tells process times in hundredths of a second. */
const millisecondsPerTick = 10

type Usage = { pid: number; name: string; parent: number; milliseconds: number }

/**
 * Milliseconds of processor time of the processes below `pid` whose name is `name`.
 * @param pid the process that was started, for instance wrangler, which starts workerd
 */
export async function processorTime(pid: number, name = 'workerd'): Promise<number> {
  const folders = (await readdir('/proc')).filter((it) => /^\d+$/.test(it))
  const all = (await Promise.all(folders.map(readUsage))).filter((it) => it !== undefined)
  const below = new Set([pid])
  for (let grown = -1; grown !== below.size; ) {
    grown = below.size
    for (const it of all) if (below.has(it.parent)) below.add(it.pid)
  }
  return all.filter((it) => below.has(it.pid) && it.name.startsWith(name)).reduce((sum, it) => sum + it.milliseconds, 0)
}

async function readUsage(folder: string): Promise<Usage | undefined> {
  const text = await readFile(`/proc/${folder}/stat`, 'utf8').catch(() => undefined)
  const [, pid, name = '', rest = ''] = /^(\d+) \((.*)\) (.*)$/s.exec(text ?? '') ?? []
  if (!pid) return undefined
  const fields = rest.split(' ')
  const ticks = Number(fields[11]) + Number(fields[12])
  return { pid: Number(pid), name, parent: Number(fields[1]), milliseconds: ticks * millisecondsPerTick }
}
