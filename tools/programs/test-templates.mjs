// A folder for what the tests of one run make once and copy often, such as an empty migrated database. It is gone at the end.
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildCommandBundle, commandFile } from './command-bundle.mjs'
import { compiledOnce } from './paths.mjs'

export async function setup() {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-templates-'))
  // A server of PostgreSQL that is copied from here runs as a user of its own.
  chmodSync(folder, 0o711)
  // Those who test inherit it, and what was compiled once: threads that read files start in less time with it.
  process.env.WAYMARK_TEST_TEMPLATES = folder
  Object.assign(process.env, compiledOnce)
  // The command that tests start is what people start: in a few files.
  await buildCommandBundle()
  process.env.WAYMARK_TEST_COMMAND = commandFile()
  return () => rmSync(folder, { recursive: true, force: true })
}
