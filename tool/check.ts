// Checks the whole house, or only the folders of tests that are named, and ends with one line that counts everything.
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { root, runNode } from './node.mjs'
import { buildScreens } from './screens.mjs'

type Count = { passed: number; failed: number; skipped: number }

const command = {
  biome: ['@biomejs/biome/bin/biome', 'ci', '--error-on-warnings', '.'],
  tsc: ['typescript/bin/tsc'],
  vitest: ['vitest/vitest.mjs', 'run'],
}
const report = join(root, 'test-results', 'vitest.json')

const folders = process.argv.slice(2)
const counts = folders.length === 0 ? await checkHouse() : [await runTests(folders)]
process.exitCode = printTotal(counts)

async function checkHouse(): Promise<Count[]> {
  return [
    count('Format, lint and walls', await runPackage(command.biome)),
    count('Types', await runPackage(command.tsc)),
    count('Screens', await buildScreens()),
    count('Budgets', await runNode(['tool/budgets.ts'])),
    await runTests([]),
  ]
}

function count(name: string, exitCode: number): Count {
  const isPassed = exitCode === 0
  console.log(`${name}: ${isPassed ? 'passed' : 'failed'}`)
  return { passed: Number(isPassed), failed: Number(!isPassed), skipped: 0 }
}

async function runTests(names: string[]): Promise<Count> {
  rmSync(report, { force: true })
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile=${report}`]
  const code = await runPackage([...command.vitest, ...reporters, ...names])
  const result = readReport()
  // A file that does not load, or an error outside any test, fails the run without failing a test.
  return code !== 0 && result.failed === 0 ? { ...result, failed: 1 } : result
}

function readReport(): Count {
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(readFileSync(report, 'utf8'))
    return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests }
  } catch {
    return { passed: 0, failed: 0, skipped: 0 }
  }
}

async function runPackage([file = '', ...rest]: string[]): Promise<number> {
  const code = await runNode([join(root, 'node_modules', file), ...rest])
  if (code > 128) process.exit(code) // a signal: whoever sent it wants all of it to end
  return code
}

function printTotal(all: Count[]): number {
  const sum = (key: keyof Count) => all.reduce((total, one) => total + one[key], 0)
  const skipped = sum('skipped') > 0 ? `, ${sum('skipped')} skipped` : ''
  console.log(`${sum('passed')} passed, ${sum('failed')} failed${skipped}`)
  return sum('failed') > 0 ? 1 : 0
}
