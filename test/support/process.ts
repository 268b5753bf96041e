// Starts a server of ours or an engine as a process of its own, waits until it answers, and stops it.
import { type ChildProcess, spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'

export type Running = {
  url: string
  pid: number
  output: () => string
  ended: Promise<number | null>
  stop: () => Promise<void>
}

const milliseconds = { ready: 60_000, poll: 50, stop: 5_000 }

/**
 * Starts a program and waits until its address answers with success.
 * @param health the path to ask for
 * @throws Error with all the program printed, if it ends or does not answer within a minute.
 */
export async function startProgram(
  program: string,
  args: string[],
  options: { url: string; health: string; env?: Record<string, string>; cwd?: string },
): Promise<Running> {
  const child = spawn(program, args, {
    cwd: options.cwd,
    env: { ...process.env, ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const printed: string[] = []
  child.stdout.on('data', (text) => printed.push(String(text)))
  child.stderr.on('data', (text) => printed.push(String(text)))
  child.on('error', (error) => printed.push(error.message))
  process.once('exit', () => child.kill('SIGKILL'))
  const output = () => printed.join('')
  const stop = () => stopProgram(child)
  const pid = child.pid ?? 0
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  if (await answers(child, options.url + options.health)) return { url: options.url, pid, output, ended, stop }
  await stop()
  throw new Error(`${program} ${args.join(' ')} did not answer on ${options.url}${options.health}:\n${output()}`)
}

/** A port of this machine that nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

async function answers(child: ChildProcess, url: string): Promise<boolean> {
  const end = Date.now() + milliseconds.ready
  while (Date.now() < end && !hasEnded(child)) {
    const response = await fetch(url).catch(() => undefined)
    if (response?.ok) return true
    await wait(milliseconds.poll)
  }
  return false
}

async function stopProgram(child: ChildProcess): Promise<void> {
  if (hasEnded(child)) return
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
  const timer = setTimeout(() => child.kill('SIGKILL'), milliseconds.stop)
  await ended
  clearTimeout(timer)
}

function hasEnded(child: ChildProcess): boolean {
  return child.pid === undefined || child.exitCode !== null || child.signalCode !== null
}
