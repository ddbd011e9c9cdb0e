// Takes figures of a source back from the terminal, lists what was taken back, and undoes it: here on the database, or at the
// Waymark that is running on it.
import {
  apiPaths,
  codesText,
  pathTo,
  Refused,
  type KeptWithdrawal,
  type ObservationToWithdraw,
  type WithdrawalsAnswer,
} from '#definition'
import { undoFigureWithdrawal, withdrawFigure } from '#intake'
import { actingAs, administrator, readWithdrawals } from '#storage'
import { askSite, findRunning, print, tableText, withWorkplace, type Settings } from '../workplace/index.ts'
import { say as word } from './work-sentences.ts'

/** Which withdrawals are listed. */
export interface WithdrawalWish {
  readonly element?: string
  readonly jurisdiction?: string
}

interface Desk {
  readonly list: (wish: WithdrawalWish) => Promise<readonly KeptWithdrawal[]>
  readonly withdraw: (wanted: ObservationToWithdraw) => Promise<KeptWithdrawal>
  readonly undo: (id: string, reason: string) => Promise<KeptWithdrawal>
}

function deskOf(settings: Settings): Desk {
  const { roadmap, token } = settings
  const address = findRunning(settings)
  const office = { roadmap, person: administrator }
  if (address === undefined)
    return {
      list: (wish) =>
        withWorkplace(settings, (db) =>
          actingAs(db, administrator, (tx) => readWithdrawals(tx, roadmap, wish)),
        ),
      withdraw: (wanted) => withWorkplace(settings, (db) => withdrawFigure(db, office, wanted)),
      undo: (id, reason) => withWorkplace(settings, (db) => undoFigureWithdrawal(db, office, id, reason)),
    }
  if (token === undefined) throw new Refused('running-withdraw', { address }, 'unavailable')
  const site = { address, token }
  return {
    list: async (wish) => {
      const asked = new URLSearchParams({ ...wish }).toString()
      return (await askSite<WithdrawalsAnswer>(site, `${apiPaths.withdrawals}?${asked}`)).items
    },
    withdraw: (wanted) => askSite(site, apiPaths.withdrawObservation, wanted),
    undo: (id, reason) => askSite(site, pathTo('undoWithdrawal', id), { reason }),
  }
}

const nameOf = ({ element, codes, itemClass, start, end, source }: KeptWithdrawal): string => {
  const kinds = [itemClass.startsWith('_') ? '' : itemClass, codesText(codes)].filter((one) => one !== '')
  const what = `${element}${kinds.length === 0 ? '' : ` (${kinds.join(', ')})`}`
  return word('figure-named', { what, start, end, source })
}

/** `withdraw --list` */
export async function listWithdrawals(settings: Settings, wish: WithdrawalWish): Promise<void> {
  const items = await deskOf(settings).list(wish)
  if (items.length === 0) return print(word('nothing-was-taken-back'))
  const rows = items.map((one) => {
    const undone = one.undone
      ? word('undone-by-because', { at: one.undone.at, by: one.undone.by, reason: one.undone.reason })
      : ''
    return [one.id, one.at, one.by, one.jurisdiction, nameOf(one), one.reason, undone]
  })
  print(tableText(['Id', 'When', 'Who', 'Jurisdiction', 'What', 'Why', word('head-undone')], rows))
}

/** `withdraw`: what a source says of a fact is in no figure any more. */
export async function runWithdrawal(settings: Settings, wanted: ObservationToWithdraw): Promise<void> {
  const kept = await deskOf(settings).withdraw(wanted)
  const { id, jurisdiction, editions } = kept
  print(word('figure-taken-back', { id, jurisdiction, editions, figure: nameOf(kept) }))
}

/** `withdraw --undo`: it holds again. */
export async function runWithdrawalUndo(settings: Settings, id: string, reason: string): Promise<void> {
  const kept = await deskOf(settings).undo(id, reason)
  print(word('figure-holds-again', { jurisdiction: kept.jurisdiction, figure: nameOf(kept) }))
}
