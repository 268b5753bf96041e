// The image for hosting it oneself agrees with the project: its Node and its folders.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const read = (name: string) => readFileSync(join(root, name), 'utf8')

test('the image has the Node of the project and every folder that runs', () => {
  const dockerfile = read('Dockerfile')
  const { devDependencies } = JSON.parse(read('package.json'))
  const [major] = devDependencies.node.split('.')
  expect([...dockerfile.matchAll(/^FROM (\S+)/gm)].map(([, image]) => image)).toEqual([
    `node:${major}-slim`,
    `node:${major}-slim`,
  ])
  for (const [, folder = ''] of dockerfile.matchAll(/--from=build \/app\/(\S+) /g))
    expect(folder === 'dist' || existsSync(join(root, folder)), folder).toBe(true)
  for (const folder of ['domain', 'db', 'search', 'worker']) expect(dockerfile).toContain(`/app/${folder} `)
  expect(dockerfile).toContain('\nUSER node\n')
})
