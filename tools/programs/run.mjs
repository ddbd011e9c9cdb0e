// Runs other programs: in the foreground with their own output, or quietly to look at what they said.
import { spawn } from 'node:child_process'
import { root } from './paths.mjs'

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
const exitCode = (code, signal) => code ?? (signal === 'SIGINT' ? 130 : 143)

// npm is a script on Windows, which only a shell can start.
const needsShell = (program) => process.platform === 'win32' && program === 'npm'

/** Ending npm ends the shell it started us with, but not us: who was started by npm watches for that. */
function whenNpmIsGone(act) {
  if (process.env.npm_lifecycle_event === undefined || process.platform === 'win32') return undefined
  const parent = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watch)
    act()
  }, 500)
  return watch
}

/** Runs a program in the foreground; signals to us go on to it. Gives its exit code, or -1 when it cannot start. */
export function run(program, args, { env = {}, cwd = root } = {}) {
  const child = spawn(program, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: 'inherit',
    shell: needsShell(program),
  })
  const forward = (signal) => {
    // Ctrl+C in a terminal reaches the child by itself; a second one would cut short its tidy end.
    if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal)
  }
  for (const signal of signals) process.on(signal, forward)
  const watch = whenNpmIsGone(() => forward('SIGTERM'))
  return new Promise((resolve) => {
    const settle = (code) => {
      clearInterval(watch)
      for (const signal of signals) process.off(signal, forward)
      resolve(code)
    }
    child.on('error', () => settle(-1))
    child.on('exit', (code, signal) => settle(exitCode(code, signal)))
  })
}

/** Runs a program and keeps what it says. Gives exit code (-1 when it cannot start), output and seconds. */
export function runQuietly(program, args, { env = {}, cwd = root } = {}) {
  const start = performance.now()
  const child = spawn(program, args, { cwd, env: { ...process.env, ...env }, shell: needsShell(program) })
  const chunks = []
  child.stdout.on('data', (chunk) => chunks.push(chunk))
  child.stderr.on('data', (chunk) => chunks.push(chunk))
  return new Promise((resolve) => {
    const settle = (code) =>
      resolve({
        code,
        output: Buffer.concat(chunks).toString('utf8'),
        seconds: (performance.now() - start) / 1000,
      })
    child.on('error', () => settle(-1))
    child.on('close', (code, signal) => settle(exitCode(code, signal)))
  })
}
