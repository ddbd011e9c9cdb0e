// What lies beside the database and belongs to it: the key that signs anchors, and the anchors.
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { Refused } from '#definition'
import type { AnchorPlace, BesideFile } from '#storage'

/** The names of these files in a backup, wherever they lie outside of it. */
const [keyName, anchorsName] = ['audit-key.pem', 'audit-anchors.jsonl']

const pathOf = ({ keyFile, anchorsFile }: AnchorPlace, name: string): string | undefined =>
  ({ [keyName]: keyFile, [anchorsName]: anchorsFile })[name]

const textOf = (file: string) => (existsSync(file) ? readFileSync(file, 'utf8') : undefined)

/** Reads what is there of them; the key only where it is wanted. */
export function readBeside(place: AnchorPlace, hasKey: boolean): BesideFile[] {
  const names = hasKey ? [keyName, anchorsName] : [anchorsName]
  return names.flatMap((name) => {
    const text = textOf(pathOf(place, name) ?? '')
    return text === undefined ? [] : [{ name, text }]
  })
}

/** Whether the key is among them. */
export const hasKey = (files: readonly BesideFile[]): boolean => files.some(({ name }) => name === keyName)

/** A file of ours that is there and that the backup has otherwise. */
const isOther = (path: string, text: string) => existsSync(path) && textOf(path) !== text

/** @throws Refused where the file is there and is another one than in the backup */
export function refuseOther(place: AnchorPlace, { name, text }: BesideFile): void {
  const path = pathOf(place, name)
  if (path !== undefined && isOther(path, text))
    throw new Refused('restore-file-there', { file: path }, 'conflict')
}

/** How many anchors were there before and are not in the backup. */
export function countLost(before: readonly string[], files: readonly BesideFile[]): number {
  const kept = new Set(files.find(({ name }) => name === anchorsName)?.text.split('\n'))
  return before.filter((line) => !kept.has(line)).length
}

/** Puts them where they belong, readable by their owner alone; another one that is there is put aside. Gives what was put aside. */
export function placeBeside(place: AnchorPlace, files: readonly BesideFile[], mark: string): string[] {
  return files.flatMap(({ name, text }) => {
    const path = pathOf(place, name)
    if (path === undefined || textOf(path) === text) return []
    const aside = existsSync(path) ? [`${path}.${mark}`] : []
    for (const one of aside) renameSync(path, one)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text, { mode: 0o600 })
    return aside
  })
}
