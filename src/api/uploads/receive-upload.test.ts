// Names of files that come from outside: shown without anything that could lead astray.
import { describe, expect, test } from 'vitest'
import { safeFileName } from './receive-upload.ts'
import { dispositionOf } from '../exports/workbook-answer.ts'

describe('a file that is given back', () => {
  test.each([
    ['may-marked.xlsx', 'attachment; filename="may-marked.xlsx"'],
    ['мај "1".xlsx', `attachment; filename="-1-.xlsx"; filename*=UTF-8''%D0%BC%D0%B0%D1%98%20%221%22.xlsx`],
    ["a\r\nb'.xlsx", `attachment; filename="a-b-.xlsx"; filename*=UTF-8''a%0D%0Ab%27.xlsx`],
  ])('under the name %j says %j', (name, header) => {
    expect(dispositionOf(name)).toBe(header)
  })
})

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
