#!/usr/bin/env node
// The command waymark: runs src/main.ts with the Node that comes with the packages, whatever Node the machine has.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { compiledOnce, lowMemory, nodeBinary, root } from '../tools/programs/paths.mjs'
import { run } from '../tools/programs/run.mjs'

if (existsSync(nodeBinary)) {
  const args = [...lowMemory, join(root, 'src/main.ts'), ...process.argv.slice(2)]
  process.exitCode = await run(nodeBinary, args, { cwd: process.cwd(), env: compiledOnce })
} else {
  console.error('Waymark is not installed yet. Run npm start or npm ci first.')
  process.exitCode = 1
}
