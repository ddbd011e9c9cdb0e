// Stored records that are the same by their register, for `check --collisions` and for the start.
import { findRegister, recordLabel, type CollisionsAnswer, type Register, type Roadmap } from '#definition'
import { actingAs, administrator, countCollisions, type Database } from '#storage'
import { said, counted, getRegister, tableText, type Reader, type Settings } from '../workplace/index.ts'
import { say as word } from './work-sentences.ts'

export interface CollisionsFound extends CollisionsAnswer {
  readonly register: string
}

/** Reads what is the same in one register, or in all. Registers without any are left out. */
export async function checkCollisions(
  { roadmap }: Settings,
  reader: Reader,
  wanted: string | true,
): Promise<CollisionsFound[]> {
  const registers = wanted === true ? roadmap.registers : [getRegister({ roadmap }, wanted)]
  const found: CollisionsFound[] = []
  for (const { id } of registers) {
    const answer = await reader.collisions(id)
    if (answer.total > 0) found.push({ register: id, ...answer })
  }
  return found
}

function registerLines(register: Register, { collisions, total }: CollisionsAnswer): string[] {
  const rows = collisions.flatMap(({ records, undecided }) =>
    records.map((record) => [
      ...['   ', record.jurisdiction, recordLabel(register, record), record.id],
      undecided.includes(record.id) ? word('to-be-decided') : word('kept-first'),
    ]),
  )
  const more =
    total > collisions.length ? [word('and-so-many-more', { count: total - collisions.length })] : []
  const head = `${said(register.name)}: ${counted('cases', { count: total })}`
  return [head, tableText(['', '', '', '', ''], rows).split('\n').slice(1).join('\n'), ...more]
}

/** The same as text: register by register. */
export function collisionLines(roadmap: Roadmap, found: readonly CollisionsFound[]): string {
  const lines = found.flatMap((one) => {
    const register = findRegister(roadmap, one.register)
    return register ? registerLines(register, one) : []
  })
  if (lines.length === 0) return word('no-two-stored-records-are')
  const mend = word('open-the-page-of-the')
  return [...lines, mend].join('\n')
}

/** A sentence for the start where somebody has to decide about records; undefined where nobody has to. */
export async function collisionSentence(db: Database, roadmap: Roadmap): Promise<string | undefined> {
  const counts = await actingAs(db, administrator, (tx) => countCollisions(tx, roadmap.registers))
  const parts = Object.entries(counts).map(
    ([id, keys]) => `${keys} in “${said(findRegister(roadmap, id)?.name ?? { en: id })}”`,
  )
  if (parts.length === 0) return undefined
  return word('cases-that-are-kept-more', { parts: parts.join(', ') })
}
