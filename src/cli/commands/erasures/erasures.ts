// `erasures`: what was asked to be erased and decided. To ask and to decide takes two people, each with a key of their own, so
// that it goes through the Waymark that runs; who runs commands on the machine reads the list.
import type { Command } from 'commander'
import { addressOf, currentDay, Refused, type DueErasure, type Erasure } from '#definition'
import { actingAs, administrator, readDueErasures, readErasures } from '#storage'
import {
  askSite,
  findRunning,
  holdsInvented,
  tableText,
  withWorkplace,
  type RunningSite,
  type Settings,
} from '../../workplace/index.ts'
import { printText } from '../../printing/index.ts'
import { printAsked } from '../review/as-asked.ts'
import { say as usual } from '../commands-sentences.ts'
import { say as word } from './erasure-sentences.ts'

interface Lists {
  readonly items: readonly Erasure[]
  readonly due: readonly DueErasure[]
}

const siteOf = (settings: Settings): RunningSite | undefined => {
  const address = findRunning(settings)
  return address === undefined ? undefined : { address, token: settings.token }
}

async function read(settings: Settings): Promise<Lists> {
  const site = siteOf(settings)
  if (site) return askSite<Lists>(site, addressOf('erasures'))
  return withWorkplace(settings, (db) =>
    actingAs(db, administrator, async (tx) => ({
      items: await readErasures(tx),
      due: await readDueErasures(tx, settings.roadmap, currentDay()),
    })),
  )
}

const askedHeads = () => [
  ...[
    word('erasure-number'),
    word('erasure-jurisdiction'),
    word('erasure-register'),
    word('erasure-records'),
  ],
  ...[word('erasure-answers'), word('erasure-ground'), word('erasure-asked'), word('erasure-state')],
  word('erasure-decided'),
]

const askedRow = (one: Erasure) => [
  ...[one.id, one.jurisdiction, one.register, one.records.map(({ id }) => id).join(' ')],
  ...[one.fields.join(' ') || word('erasure-all'), one.ground, one.askedBy, one.state, one.decidedBy ?? ''],
]

const dueHeads = () => [
  ...[word('erasure-register'), word('erasure-jurisdiction'), word('erasure-record')],
  ...[word('erasure-institution'), word('erasure-day')],
]

interface ListOptions {
  readonly due?: true
  readonly format: string
}

async function list(settings: Settings, { due: isDue, format }: ListOptions): Promise<void> {
  const isInvented = await holdsInvented(settings)
  const { items, due } = await read(settings)
  const heads = isDue ? dueHeads() : askedHeads()
  const rows = isDue
    ? due.map(({ register, jurisdiction, record, institution, day }) => [
        ...[register, jurisdiction, record, institution, day],
      ])
    : items.map(askedRow)
  const none = isDue ? word('erasures-none-due') : word('erasures-none')
  const table = rows.length === 0 ? none : tableText(heads, rows)
  return printAsked({ isInvented, format, heads, rows, data: isDue ? due : items, table })
}

/** @throws Refused where nobody can be told from anybody else: commands act as the machine, and it is no second person */
function siteOfPersons(settings: Settings): RunningSite {
  const site = siteOf(settings)
  if (site?.token === undefined) throw new Refused('erasure-by-persons', {}, 'forbidden')
  return site
}

interface AskOptions {
  readonly ground: string
  readonly reason: string
  readonly field: readonly string[]
}

interface DecideOptions {
  readonly agree?: true
  readonly refuse?: true
  readonly reason: string
}

async function decide(
  settings: Settings,
  name: { readonly jurisdiction: string; readonly id: string },
  { agree, refuse, reason }: DecideOptions,
): Promise<void> {
  if (agree === refuse) throw new Refused('erasure-one-of-two', {}, 'bad-request')
  const site = siteOfPersons(settings)
  const isInvented = await holdsInvented(settings)
  const { versions } = await askSite<{ readonly versions: number }>(
    site,
    addressOf('decideErasure', { params: name }),
    { agrees: agree === true, reason },
  )
  return printText(isInvented, agree ? word('erasure-is-done', { versions }) : word('erasure-is-refused'))
}

const collected = (one: string, all: readonly string[]): string[] => [...all, one]

/** `erasures`, `erasures ask`, `erasures decide`. */
export function erasuresCommand(program: Command, settings: () => Settings): void {
  const erasures = program
    .command('erasures')
    .description(word('erasures'))
    .option('--due', word('erasures-due'))
    .option('-f, --format <format>', usual('table-csv-or-json'), 'table')
    .action((options: ListOptions) => list(settings(), options))
  erasures
    .command('ask <register> <jurisdiction> <records...>')
    .description(word('erasure-ask'))
    .requiredOption('--ground <text>', word('erasure-ground-of'))
    .requiredOption('--reason <text>', word('erasure-reason-of'))
    .option('--field <id>', word('erasure-field-of'), collected, [])
    .action(async (register: string, jurisdiction: string, records: string[], options: AskOptions) => {
      const chosen = settings()
      const { ground, reason, field: fields } = options
      const site = siteOfPersons(chosen)
      const isInvented = await holdsInvented(chosen)
      const sent = { register, jurisdiction, records, fields, ground, reason }
      const { id } = await askSite<{ readonly id: string }>(site, addressOf('askErasure'), sent)
      return printText(isInvented, word('erasure-is-asked', { id }))
    })
  erasures
    .command('decide <jurisdiction> <number>')
    .description(word('erasure-decide'))
    .option('--agree', word('erasure-agree'))
    .option('--refuse', word('erasure-refuse'))
    .option('--reason <text>', word('erasure-reason-of'), '')
    .action((jurisdiction: string, id: string, options: DecideOptions) =>
      decide(settings(), { jurisdiction, id }, options),
    )
}
