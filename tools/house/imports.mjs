// Who imports whom: dependency-cruiser with the rules of house.json, and a guard that it really saw every file.
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

function cruise(root, { packages, folders, cache }) {
  const output = execFileSync(
    join(packages, '.bin', 'node'),
    [
      join(packages, 'dependency-cruiser/bin/dependency-cruiser.mjs'),
      '--config',
      '.dependency-cruiser.cjs',
      '--output-type',
      'json',
      ...(cache ? ['--cache', cache, '--cache-strategy', 'content'] : []),
      ...folders,
    ],
    { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 28, stdio: ['ignore', 'pipe', 'inherit'] },
  )
  return JSON.parse(output)
}

function sentence({ from, to, rule, cycle }, comments) {
  if (cycle)
    return `${from}: a circle: ${[from, ...cycle.map(({ name }) => name)].join(' → ')} (${rule.name})`
  return `${from}: imports ${to}, but ${comments.get(rule.name) ?? rule.name} (${rule.name})`
}

/**
 * What is wrong with the imports. A checker that finds no compiler cruises nothing and is content; therefore every
 * code file must be among the modules it saw. With a cache folder, what was cruised is not cruised again until a file
 * or a rule changes.
 */
export function importFaults(root, { codeFiles, folders, packages = join(root, 'node_modules'), cache }) {
  const there = folders.filter((folder) => existsSync(join(root, folder)))
  const { modules, summary } = cruise(root, { packages, folders: there, cache })
  const seen = new Set(modules.map(({ source }) => source))
  const unseen = codeFiles.filter((path) => !seen.has(path))
  const comments = new Map(summary.ruleSetUsed.forbidden.map(({ name, comment }) => [name, comment]))
  return [
    ...unseen.map((path) => `${path}: the import checker did not see this file, so its law was not checked`),
    ...summary.violations.map((violation) => sentence(violation, comments)),
  ]
}
