// Files of favours, as the castle watch sends them in: written, taken, and the records that came of them.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ImportChoice } from '#definition'
import { commitImport } from '#intake'
import { actingAs, readRecords } from '#storage'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import { personOf, register, type openFavours } from './favours.ts'

const heads = 'jurisdiction;institution;favour;day;letter;way;other_watch;other;plea;state'

/** A row of a request to another watch. */
export const rowOf = (letter: string, plea = 'A boat.', asked = 'river-watch-st'): string =>
  `zenda;castle-watch;boat;2024-03-01;${letter};out;${asked};River Watch;${plea};sent`

/** A row of a request to a watch that takes no part: nobody else keeps it. */
export const aloneOf = (letter: string, plea?: string): string => rowOf(letter, plea, '')

export const filesOffice = { roadmap: ruritania, person: personOf('asker') }

/** Takes files into the database of these favours; `close` removes them. */
export function favourFiles({ db }: Pick<Awaited<ReturnType<typeof openFavours>>, 'db'>) {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-requests-of-files-'))
  const path = join(folder, 'letters.csv')
  async function takeText(source: string, text: string, choice: ImportChoice = {}, sliceSize?: number) {
    writeFileSync(path, text)
    const sized = sliceSize === undefined ? {} : { sliceSize }
    const wanted = { ...filesOffice, ...sized, register, path, mapping: null, source }
    const taken = await commitImport(db, wanted, choice)
    if (!taken.isTaken) throw new Error(JSON.stringify(taken.plan.problems))
    return { id: taken.import, said: JSON.stringify(taken.plan.remarks) }
  }
  const takeAll = (source: string, rows: readonly string[], choice: ImportChoice = {}, sliceSize?: number) =>
    takeText(source, [heads, ...rows].join('\n'), choice, sliceSize)
  async function recordOf(letter: string) {
    const page = { limit: 100, offset: 0, isDescending: false, sortBy: 'day' }
    const { items } = await actingAs(db, personOf('asker'), (tx) => readRecords(tx, register, page))
    return items.find(({ fields }) => fields['letter'] === letter)
  }
  return {
    ...{ path, takeText, takeAll, recordOf },
    close: () => rmSync(folder, { recursive: true }),
    /** The id of the import; empty where the file changed nothing. */
    take: async (...asked: Parameters<typeof takeAll>): Promise<string> => (await takeAll(...asked)).id ?? '',
    idOf: async (letter: string): Promise<string> => (await recordOf(letter))?.id ?? '',
  }
}
