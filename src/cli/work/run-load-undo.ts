// Undoes a file of figures from the terminal by its number; without one, says which files there are.
import { apiPaths, pathTo, Refused, type Load, type LoadsAnswer } from '#definition'
import { undoLoad } from '#intake'
import { actingAs, administrator, readLoads } from '#storage'
import { askSite, findRunning, print, tableText, withWorkplace, type Settings } from '../workplace/index.ts'
import { say as word } from './work-sentences.ts'

interface LoadDesk {
  readonly list: () => Promise<readonly Load[]>
  readonly undo: (id: string, reason: string) => Promise<Load>
}

function deskOf(settings: Settings): LoadDesk {
  const address = findRunning(settings)
  if (address === undefined)
    return {
      list: () => withWorkplace(settings, (db) => actingAs(db, administrator, (tx) => readLoads(tx))),
      undo: (id, reason) => withWorkplace(settings, (db) => undoLoad(db, administrator, Number(id), reason)),
    }
  const { token } = settings
  if (token === undefined) throw new Refused('running-undo', { address }, 'unavailable')
  const site = { address, token }
  return {
    list: async () => (await askSite<LoadsAnswer>(site, apiPaths.loads)).items,
    undo: (id, reason) => askSite(site, pathTo('undoLoad', id), { reason }),
  }
}

function listText(loads: readonly Load[]): string {
  if (loads.length === 0) return word('no-file-was-taken')
  const rows = loads.map(({ id, at, by, file, rows: count, added, undone }) => [
    ...[String(id), at, by, word('rows-of-a-file', { rows: count, added })],
    undone ? `${file} ${word('undone-by-because', undone)}` : file,
  ])
  return tableText(['File', 'When', 'Who', 'Rows', 'Name'], rows)
}

/** `load --undo`: undoes the file of figures of that number, or lists the files where no number is given. */
export async function runLoadUndo(settings: Settings, id: string | true, reason: string): Promise<void> {
  const desk = deskOf(settings)
  if (id === true) return print(listText(await desk.list()))
  const undone = await desk.undo(id, reason)
  print(word('file-was-undone', { id, file: undone.file, added: undone.added }))
}
