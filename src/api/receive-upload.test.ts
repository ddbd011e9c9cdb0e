// Names of files that come from outside: shown without anything that could lead astray.
import { describe, expect, test } from 'vitest'
import { safeFileName } from './receive-upload.ts'

describe('a file that is received', () => {
  test.each([
    ['../../etc/passwd', 'passwd'],
    [String.raw`C:\temp\=cmd|' /C calc'!A0.csv`, "C calc'!A0.csv"],
    ['a\u202Egnp.exe\u0000', 'agnp.exe'],
    ['...', 'upload'],
  ])('shows the name %j as %j', (name, shown) => {
    expect(safeFileName(name)).toBe(shown)
  })
})
