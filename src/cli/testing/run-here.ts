// Runs the command line in the process of the test: for what a command says, where a process of its own would add only its start.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import { runCommandLine } from '../run.ts'
import type { Run } from './run-waymark.ts'

const ownRoot = join(import.meta.dirname, '..', '..', '..')
const { version } = JSON.parse(readFileSync(join(ownRoot, 'package.json'), 'utf8')) as { version: string }

/** Gathers what is written to a stream until it is told to let go. */
function gather(stream: NodeJS.WriteStream): { readonly text: () => string; readonly letGo: () => void } {
  const write = stream.write.bind(stream)
  let text = ''
  stream.write = (chunk: string | Uint8Array) => {
    text += typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString()
    return true
  }
  return { text: () => text, letGo: () => void (stream.write = write) }
}

/**
 * Runs a command to its end, as `runWaymark` does, without a process of its own. One at a time. Not for commands that serve, that invent records,
 * that wait for signals, or whose way of ending is looked at.
 *
 * @param root the folder of the project: one of one's own where a version is to have other migrations
 */
export async function runHere(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  root = ownRoot,
): Promise<Run> {
  const [out, err] = [gather(process.stdout), gather(process.stderr)]
  const before = process.exitCode
  process.exitCode = undefined
  try {
    const code = await runCommandLine(args, { env, inventors: [], roadmaps: [ruritania], root, version })
    return { code, out: out.text(), err: err.text() }
  } finally {
    process.exitCode = before
    err.letGo()
    out.letGo()
  }
}
