// The composition root: rooms, roadmaps and the environment meet here and nowhere else.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findContradictions, refusedText, setClock } from '#definition'
import { endOnFault, runCommandLine } from '#cli'
import { inventors, roadmaps } from '#roadmaps'

setClock(() => new Date())

const root = join(import.meta.dirname, '..')
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }

const contradictions = roadmaps.flatMap((roadmap) =>
  findContradictions(roadmap).map((one) => `${roadmap.id}: ${one}`),
)
if (contradictions.length > 0) {
  const said = refusedText({
    code: 'not-started-contradictions',
    params: { list: contradictions.join('\n') },
  })
  process.stderr.write(`${said}\n`)
  process.exitCode = 2
} else {
  endOnFault(process.env)
  process.exitCode = await runCommandLine(process.argv.slice(2), {
    env: process.env,
    inventors,
    roadmaps,
    root,
    version,
  })
}
