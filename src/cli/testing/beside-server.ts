// What Waymark keeps beside a database on a server (the key of the audit log, its anchors, uploads), for processes that tests
// and measures start: in a folder that goes with whoever made it, and not in the folder of the program.
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

let made: string | undefined

/** The folder of this process. It goes with the folder of the run of tests, where there is one; the process that measures takes its own away. */
function ownFolder(): string {
  if (made !== undefined) return made
  const folder = mkdtempSync(join(process.env['WAYMARK_TEST_TEMPLATES'] ?? tmpdir(), 'waymark-beside-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  made = folder
  return folder
}

/** Settings that keep all of it there, the same for every process on one database; none where the database is a folder. */
export function besideServer({
  DATABASE_URL: url = '',
}: Readonly<Record<string, string>>): Record<string, string> {
  if (url === '') return {}
  const own = join(ownFolder(), createHash('sha256').update(url).digest('hex').slice(0, 16))
  return {
    AUDIT_KEY: join(own, 'audit-key.pem'),
    AUDIT_ANCHORS: join(own, 'audit-anchors.jsonl'),
    UPLOAD_DIR: join(own, 'uploads'),
  }
}
