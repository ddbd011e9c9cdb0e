// A folder for what the tests of one run make once and copy often, such as an empty migrated database. It is gone at the end.
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export function setup() {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-templates-'))
  // A server of PostgreSQL that is copied from here runs as a user of its own.
  chmodSync(folder, 0o711)
  // Those who test inherit it.
  process.env.WAYMARK_TEST_TEMPLATES = folder
  return () => rmSync(folder, { recursive: true, force: true })
}
