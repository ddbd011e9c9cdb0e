// `plans`: action plans of jurisdictions, with their objectives and activities; as CSV or JSON an export.
import type { Command } from 'commander'
import { statesOf, type PlanEntry, type Roadmap } from '#definition'
import { areaName } from '../../printing/index.ts'
import { said, tableText, withReader, type Settings } from '../../workplace/index.ts'
import { printAsked } from './as-asked.ts'
import { say as usual } from '../commands-sentences.ts'
import { word } from './review-sentences.ts'

interface Options {
  readonly jurisdiction?: string
  readonly plan?: string
  readonly element?: string
  readonly format: string
}

function stateName({ planStates }: Roadmap, { kind, state }: PlanEntry): string {
  const found = planStates && statesOf(planStates, kind).find(({ id }) => id === state)
  return found ? said(found.name) : state
}

/** Plans first, below each its objectives, below each of these its activities. */
function inOrder(entries: readonly PlanEntry[], parent: string | null = null): PlanEntry[] {
  const known = new Set(entries.map(({ id }) => id))
  const isHere = (one: PlanEntry) =>
    one.parent === parent || (parent === null && one.parent !== null && !known.has(one.parent))
  return entries.filter(isHere).flatMap((one) => [one, ...inOrder(entries, one.id)])
}

function rowOf(roadmap: Roadmap, one: PlanEntry): string[] {
  const { jurisdiction, plan, kind, id, name, body, responsible, starts, ends, links } = one
  const served = links.filter((link) => link.kind !== 'file').map(({ target }) => target)
  return [
    ...[areaName(roadmap, jurisdiction), plan, kind, id, name, body, responsible],
    ...[starts ?? '', ends ?? '', stateName(roadmap, one), served.join(' ')],
  ]
}

function wantedOf({ jurisdiction, plan, element }: Options) {
  return {
    ...(jurisdiction === undefined ? {} : { jurisdiction }),
    ...(plan === undefined ? {} : { plan }),
    ...(element === undefined ? {} : { element }),
  }
}

/** What a terminal shows of a row: neither ids nor descriptions. */
const shownColumns = [0, 2, 4, 6, 7, 8, 9, 10]

async function list(settings: Settings, options: Options): Promise<void> {
  const { roadmap } = settings
  await withReader(settings, async (reader) => {
    const entries = inOrder(await reader.plans(wantedOf(options)))
    const heads = [
      ...[word('jurisdiction'), word('plan'), word('kind'), word('id'), word('name'), word('body')],
      ...[word('responsible'), word('starts'), word('ends'), word('state'), word('serves')],
    ]
    const rows = entries.map((one) => rowOf(roadmap, one))
    const shown = (row: readonly string[]) => shownColumns.map((at) => row[at] ?? '')
    const table = entries.length === 0 ? word('no-plans') : tableText(shown(heads), rows.map(shown))
    const { format } = options
    await printAsked({ isInvented: reader.isInvented, format, heads, rows, data: entries, table })
  })
}

/** `plans`: shows or exports action plans. */
export function plansCommand(program: Command, settings: () => Settings): void {
  program
    .command('plans')
    .description(word('action-plans-of'))
    .option('-j, --jurisdiction <id>', usual('of-one-jurisdiction-only'))
    .option('--plan <id>', word('one-plan'))
    .option('--element <code>', word('serving-element'))
    .option('-f, --format <format>', usual('table-csv-or-json'), 'table')
    .action((options: Options) => list(settings(), options))
}
