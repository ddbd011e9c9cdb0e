import type { Command } from 'commander'
import { Refused, type RequestAnswer, type RequestsAnswer } from '#definition'
import { printJson, printText } from '../../printing/index.ts'
import { requestDesk, type RequestName } from '../../work/index.ts'
import { holdsInvented, tableText, type Settings } from '../../workplace/index.ts'
import { say as usual } from '../commands-sentences.ts'
import { filesText, requestFileCommands } from './request-files.ts'
import { say as word } from './requests-sentences.ts'

interface ListOptions {
  readonly kind?: string
  readonly side?: string
  readonly jurisdiction?: string
  readonly all?: true
  readonly format: string
}

function sideOf(side: string | undefined): 'asking' | 'asked' | undefined {
  if (side === undefined || side === 'asking' || side === 'asked') return side
  throw new Refused('format-unknown-of', { format: side, allowed: 'asking, asked' }, 'bad-request')
}

const nameOf = ({ register, jurisdiction, id }: RequestsAnswer['items'][number]) =>
  `${register} ${jurisdiction} ${id}`

function listText({ items, total }: RequestsAnswer): string {
  if (items.length === 0) return word('requests-none')
  const heads = [
    ...[word('requests-number'), word('requests-other'), word('requests-state'), word('requests-due')],
    ...[usual('days-late'), word('requests-name')],
  ]
  const rows = items.map((one) => [
    one.number,
    one.other,
    one.state,
    one.due ?? '',
    one.daysLate === null ? '' : String(one.daysLate),
    nameOf(one),
  ])
  const table = tableText(heads, rows)
  return `${table}\n${word('requests-of', { shown: items.length, total })}`
}

/** What was said of it, and behind that the names of what a correction changed. */
function saidText({ reason, amended }: RequestAnswer['actions'][number]): string {
  const said = reason ?? ''
  if (!amended) return said
  const fields = [...Object.keys(amended.after), ...amended.rows].join(', ')
  return word('requests-amended', { said, fields })
}

function oneText({ number, other, state, due, next, actions, files }: RequestAnswer): string {
  const heads = [word('when'), word('by'), word('requests-state'), word('requests-said')]
  const rows = actions.map((one) => [one.at, one.by, one.state, saidText(one)])
  const said = { number, other, state, due: due ?? '–', next: next.join(', ') || '–' }
  return `${word('request-stands', said)}\n\n${tableText(heads, rows)}${filesText(files)}`
}

async function list(settings: Settings, options: ListOptions): Promise<void> {
  const side = sideOf(options.side)
  const { kind, jurisdiction, all } = options
  const isInvented = await holdsInvented(settings)
  const answer = await requestDesk(settings).list({
    ...(kind === undefined ? {} : { kind }),
    ...(side === undefined ? {} : { side }),
    ...(jurisdiction === undefined ? {} : { jurisdiction }),
    state: all ? 'all' : 'open',
  })
  if (options.format === 'json') return printJson(isInvented, answer)
  return printText(isInvented, listText(answer))
}

/** `field=value`, as often as wanted. */
function fieldsOf(set: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    set.map((one) => {
      const at = one.indexOf('=')
      if (at < 1) throw new Refused('request-set', { value: one }, 'bad-request')
      return [one.slice(0, at), one.slice(at + 1)]
    }),
  )
}

interface StepOptions {
  readonly set: readonly string[]
  readonly reason?: string
}

type StepArguments = [register: string, jurisdiction: string, record: string, options: StepOptions]

async function step(
  settings: Settings,
  name: RequestName,
  wanted: string,
  options: StepOptions,
): Promise<void> {
  const isInvented = await holdsInvented(settings)
  const desk = requestDesk(settings)
  const { version } = await desk.one(name)
  const { reason } = options
  const taken = await desk.step(name, {
    ...{ step: wanted, version, fields: fieldsOf(options.set) },
    ...(reason === undefined ? {} : { reason }),
  })
  if ('problems' in taken) {
    const problem = taken.problems.map(({ what, mend }) => `${what} ${mend}`).join(' ')
    throw new Refused('as-said', { problem: { what: problem, mend: '' } }, 'unprocessable')
  }
  return printText(isInvented, oneText(taken))
}

/** `requests`: what institutions ask of each other, one request, and a step in it. */
export function requestsCommand(program: Command, settings: () => Settings): void {
  const requests = program
    .command('requests')
    .description(word('what-institutions-ask'))
    .option('-k, --kind <id>', word('requests-of-kind'))
    .option('--side <side>', word('requests-of-side'))
    .option('-j, --jurisdiction <id>', usual('of-one-jurisdiction-only'))
    .option('--all', word('requests-all'))
    .option('-f, --format <format>', usual('table-or-json'), 'table')
    .action((options: ListOptions) => list(settings(), options))
  requests
    .command('show <register> <jurisdiction> <record>')
    .description(word('request-show'))
    .action(async (register: string, jurisdiction: string, record: string) => {
      const chosen = settings()
      const isInvented = await holdsInvented(chosen)
      return printText(isInvented, oneText(await requestDesk(chosen).one({ register, jurisdiction, record })))
    })
  requests
    .command('step <step> <register> <jurisdiction> <record>')
    .description(word('request-step'))
    .option(
      '--set <field=value>',
      word('request-sets'),
      (one: string, all: string[]) => [...all, one],
      [] as string[],
    )
    .option('--reason <text>', word('request-reason'))
    .action(async (wanted: string, ...[register, jurisdiction, record, options]: StepArguments) =>
      step(settings(), { register, jurisdiction, record }, wanted, options),
    )
  requestFileCommands(requests, settings)
}
