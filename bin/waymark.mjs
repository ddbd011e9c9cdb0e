#!/usr/bin/env node
// The command waymark: runs it with a Node that is new enough, the machine's own or the one of the packages.
import { existsSync } from 'node:fs'
import { commandFile } from '../tools/programs/command-bundle.mjs'
import { memorySettings } from '../tools/programs/memory-settings.mjs'
import { compiledOnce, fewArenas, nodeBinary, packageProgram } from '../tools/programs/paths.mjs'
import { run } from '../tools/programs/run.mjs'

if (existsSync(nodeBinary) && existsSync(packageProgram('.package-lock.json'))) {
  const words = process.argv.slice(2)
  const settings = memorySettings(undefined, undefined, words[0])
  const args = [...settings, commandFile(), ...words]
  process.exitCode = await run(nodeBinary, args, {
    cwd: process.cwd(),
    env: { ...compiledOnce, ...fewArenas },
  })
} else {
  console.error('Waymark is not installed yet. Run npm start or npm ci first.')
  process.exitCode = 1
}
