// Runs the command line as an operator would: a process of its own, with its own folder.
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { besideServer } from './beside-server.ts'

// As bin/waymark.mjs does: what was compiled once is not compiled again.
const compiled = join(import.meta.dirname, '..', '..', '..', 'node_modules', '.cache', 'waymark-compiled')
// As people start it, where a run of tests has made that (tools/programs/test-templates.mjs).
const main = process.env['WAYMARK_TEST_COMMAND'] ?? join(import.meta.dirname, '..', '..', 'main.ts')

/** As with little memory: compiling the code of the database once more, for speed, takes longer than what tests ask of it. */
const nodeSettings = ['--liftoff-only']

export interface Run {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

export interface Running {
  readonly child: ChildProcess
  readonly output: () => { out: string; err: string }
  readonly ended: Promise<Run>
}

/** Starts a command and goes on. The environment is the test's own, but for what is said. */
export function startWaymark(args: readonly string[], env: Readonly<Record<string, string>>): Running {
  const { PATH = '', HOME = '' } = process.env
  const clean = { PATH, HOME, NODE_COMPILE_CACHE: compiled, ...besideServer(env), ...env }
  const child = spawn(process.execPath, [...nodeSettings, main, ...args], {
    env: clean,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let out = ''
  let err = ''
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk.toString()
  })
  child.stderr.on('data', (chunk: Buffer) => {
    err += chunk.toString()
  })
  const ended = once(child, 'close').then(([code]): Run => ({ code: code as number | null, out, err }))
  return { child, output: () => ({ out, err }), ended }
}

/** Runs a command to its end. */
export function runWaymark(args: readonly string[], env: Readonly<Record<string, string>>): Promise<Run> {
  return startWaymark(args, env).ended
}

const patience = 180_000

/** Waits until what a command says holds the words; gives all it has said. */
export async function saying(running: Running, words: RegExp): Promise<string> {
  const end = Date.now() + patience
  for (;;) {
    const { out, err } = running.output()
    const text = out + err
    if (words.test(text)) return text
    if (running.child.exitCode !== null || Date.now() > end)
      throw new Error(`It never said ${String(words)}: ${text}`)
    await new Promise((resume) => setTimeout(resume, 25))
  }
}

/** Starts the site and gives its address. */
export async function startSite(
  env: Readonly<Record<string, string>>,
): Promise<Running & { address: string }> {
  const running = startWaymark(['start'], { PORT: '0', ...env })
  const said = await saying(running, /ready at http:\/\/\S+/)
  return { ...running, address: /ready at (http:\/\/[\d.:]+)/.exec(said)?.[1] ?? '' }
}

/** Ends a process of ours and waits for it. */
export async function stop(running: Running, signal: NodeJS.Signals = 'SIGTERM'): Promise<Run> {
  running.child.kill(signal)
  return running.ended
}
