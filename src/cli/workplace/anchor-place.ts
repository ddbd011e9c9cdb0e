// Where the key and the anchors of the audit log lie: where the settings say, or in a usual place.
import { join } from 'node:path'
import { withoutPassword, type AnchorPlace } from '#storage'
import type { Settings } from './settings.ts'

/** Beside the embedded database in its folder; of a server in the folder of the program, a file for each database. */
export function anchorPlaceOf({ audit, location, root }: Settings): AnchorPlace {
  const isFolder = location.kind === 'folder'
  const folder = isFolder ? location.folder : root
  const database = location.kind === 'server' ? withoutPassword(location.url) : ''
  const own = isFolder ? '' : `-${database.replaceAll(/[^\w.-]+/g, '-')}`
  return {
    keyFile: audit.keyFile ?? join(folder, 'audit-key.pem'),
    anchorsFile: audit.anchorsFile ?? join(folder, `audit-anchors${own}.jsonl`),
  }
}
