// `hand-on`: lists of records in the shape in which others take them; here from the database, or from the Waymark that runs on it.
import type { Command } from 'commander'
import { addressOf, type HandOnAnswer } from '#definition'
import { getHandOnList, readHandOn } from '#review'
import { actingAs, administrator } from '#storage'
import {
  said,
  askSite,
  findRunning,
  holdsInvented,
  tableText,
  withWorkplace,
  type Settings,
} from '../../workplace/index.ts'
import { printAsked } from '../review/as-asked.ts'
import { say as usual } from '../commands-sentences.ts'
import { say as word } from './hand-on-sentences.ts'

interface Options {
  readonly jurisdiction?: string
  readonly from?: string
  readonly to?: string
  readonly waiting?: true
  readonly format: string
}

/** So many records are shown from a Waymark that runs; its page and API give the whole file. */
const shownRunning = 500
const wholeList = 50_000

async function read(
  settings: Settings,
  id: string,
  options: Options,
): Promise<Pick<HandOnAnswer, 'headings' | 'rows'>> {
  const { jurisdiction, from, to, waiting } = options
  const asked = {
    ...(jurisdiction === undefined ? {} : { jurisdiction }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    only: waiting ? ('waiting' as const) : ('all' as const),
  }
  const address = findRunning(settings)
  if (address !== undefined) {
    const query = { ...asked, limit: shownRunning }
    return askSite({ address, token: settings.token }, addressOf('handOn', { params: { id }, query }))
  }
  const { headings, rows } = await withWorkplace(settings, (db) =>
    actingAs(db, administrator, (tx) =>
      readHandOn(tx, settings.roadmap, getHandOnList(settings.roadmap, id), { ...asked, limit: wholeList }),
    ),
  )
  return { headings: [...headings], rows: rows.map((row) => [...row]) }
}

async function show(settings: Settings, id: string | undefined, options: Options): Promise<void> {
  const isInvented = await holdsInvented(settings)
  const { format } = options
  if (id === undefined) {
    const lists = settings.roadmap.handOnLists ?? []
    const heads = [word('hand-on-list'), word('hand-on-what')]
    const rows = lists.map((one) => [one.id, said(one.name)])
    const data = rows.map(([list, name]) => ({ list, name }))
    return printAsked({ isInvented, format, heads, rows, data, table: tableText(heads, rows) })
  }
  const { headings: heads, rows } = await read(settings, id, options)
  const data = rows.map((row) => Object.fromEntries(heads.map((head, at) => [head, row[at] ?? ''])))
  const table = rows.length === 0 ? word('hand-on-empty') : tableText(heads, rows)
  return printAsked({ isInvented, format, heads, rows, data, table })
}

/** `hand-on [list]`. */
export function handOnCommand(program: Command, settings: () => Settings): void {
  program
    .command('hand-on [list]')
    .description(word('hand-on'))
    .option('-j, --jurisdiction <id>', usual('of-one-jurisdiction-only'))
    .option('--from <day>', word('hand-on-from'))
    .option('--to <day>', word('hand-on-to'))
    .option('--waiting', word('hand-on-waiting'))
    .option('-f, --format <format>', usual('table-csv-or-json'), 'table')
    .action((list: string | undefined, options: Options) => show(settings(), list, options))
}
