// npm run check: format, lint, law of the house, types and unused parts. One line each, then what failed.
import { mkdirSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { compiledOnce, nodeBinary, packageProgram, root } from './programs/paths.mjs'
import { runQuietly } from './programs/run.mjs'
import { afterSetUp } from './set-up.mjs'

const cache = join(root, 'node_modules/.cache/waymark')

const typeCheck = (config) => [
  packageProgram('typescript/bin/tsc'),
  ...['--noEmit', '--project', config, '--incremental'],
  ...['--tsBuildInfoFile', join(cache, `${config}.tsbuildinfo`)],
]

// The longest first: what is left at the end is then short, and no processor stands idle beside it.
const checks = [
  { name: 'lint', args: [packageProgram('oxlint/bin/oxlint'), '--format', 'unix'] },
  { name: 'law of the house', args: ['tools/house-law.mjs'] },
  { name: 'languages', args: ['tools/check-languages.mjs'] },
  { name: 'tables of docs', args: ['tools/write-docs.mjs', '--check'] },
  { name: 'types', args: typeCheck('tsconfig.json') },
  { name: 'types of the pages', args: typeCheck('tsconfig.web.json') },
  { name: 'nothing unused', args: [packageProgram('knip/bin/knip.js'), '--no-config-hints'] },
  {
    name: 'format',
    args: [
      packageProgram('prettier/bin/prettier.cjs'),
      ...['--check', '--log-level', 'warn', '--cache', '--cache-location', join(cache, 'prettier'), '.'],
    ],
  },
]

/** Runs one check after the other until none is left, and gives their outcomes. */
async function takeChecks(waiting) {
  const outcomes = []
  for (let check = waiting.shift(); check !== undefined; check = waiting.shift()) {
    const { name, args } = check
    const outcome = { name, ...(await runQuietly(nodeBinary, args, { env: compiledOnce })) }
    report(outcome)
    outcomes.push(outcome)
  }
  return outcomes
}

function report({ name, code, seconds }) {
  console.log(`${code === 0 ? 'ok  ' : 'FAIL'}  ${name.padEnd(20)} ${seconds.toFixed(1).padStart(5)} s`)
}

/** Runs every check and prints the outcome. Gives 0 if all is well, else 1. */
export async function checkHouse() {
  mkdirSync(cache, { recursive: true })
  const waiting = [...checks]
  // As many side by side as there are processors: more would only take turns and throw out each other's memory.
  const lines = Array.from({ length: Math.max(1, availableParallelism()) }, () => takeChecks(waiting))
  const outcomes = (await Promise.all(lines)).flat()
  const failed = outcomes.filter(({ code }) => code !== 0)
  for (const { name, output } of failed) console.log(`\n${name}\n${output.trim()}`)
  return failed.length > 0 ? 1 : 0
}

if (import.meta.filename === process.argv[1]) await afterSetUp(checkHouse)
