// `reports`: reports of jurisdictions on their way: listed, shown, and moved by a step.
import type { Command } from 'commander'
import {
  Refused,
  type Roadmap,
  type Submission,
  type SubmissionBrief,
  type SubmissionPlace,
} from '#definition'
import { areaName, printText } from '../../printing/index.ts'
import { said, tableText, withReader, type Settings } from '../../workplace/index.ts'
import { takeReportStep } from '../../work/index.ts'
import { printAsked } from './as-asked.ts'
import { say as usual } from '../commands-sentences.ts'
import { word } from './review-sentences.ts'

interface Options {
  readonly all?: boolean
  readonly reason?: string
  readonly format: string
}

const newest = 2

const productName = ({ cycles }: Roadmap, id: string) => {
  const found = cycles.products.find((one) => one.id === id)
  return found ? said(found.name) : id
}
const stateName = ({ submissionFlow }: Roadmap, id: string) => {
  const found = submissionFlow?.states.find((one) => one.id === id)
  return found ? said(found.name) : id
}

function rowOf(roadmap: Roadmap, one: SubmissionBrief): (string | number)[] {
  const {
    product,
    report,
    jurisdiction,
    period,
    state,
    due,
    daysLate,
    assessed,
    of,
    openQuestions,
    returned,
  } = one
  const stands = stateName(roadmap, state)
  return [
    ...[productName(roadmap, product), report, areaName(roadmap, jurisdiction), period],
    ...[
      returned ? `${stands} (${stepDone(roadmap, returned.action)})` : stands,
      due ?? word('no-day'),
      daysLate ?? '',
    ],
    ...[assessed === null ? word('not-handed-over') : word('filled-of', { assessed, of }), openQuestions],
  ]
}

async function list(settings: Settings, { all = false, format }: Options): Promise<void> {
  const { roadmap } = settings
  await withReader(settings, async (reader) => {
    const items = await reader.submissions(all ? undefined : newest)
    const heads = [
      ...[word('product'), word('report'), word('jurisdiction'), word('period'), word('state'), word('due')],
      ...[usual('days-late'), word('filled'), word('questions')],
    ]
    const rows = items.map((one) => rowOf(roadmap, one))
    const shown = rows.map((row) => row.map(String))
    const table = items.length === 0 ? word('none-yet') : tableText(heads, shown)
    await printAsked({ isInvented: reader.isInvented, format, heads, rows, data: items, table })
  })
}

function placeOf(jurisdiction = '', product = '', report = ''): SubmissionPlace {
  if (/^[1-9]\d{0,3}$/.test(report)) return { jurisdiction, product, report: Number(report) }
  throw new Refused('report-number', { value: report }, 'bad-request')
}

const stepDone = ({ submissionFlow }: Roadmap, id: string) => {
  const found = submissionFlow?.steps.find((one) => one.id === id)
  return found ? said(found.done) : id
}

function stepRows(roadmap: Roadmap, { actions }: Submission): string[][] {
  return actions.map(({ action, at, by, reason, pins }) => {
    const mended = pins.map(
      ({ element, part, paragraph, body }) => `${element} ${part} ${paragraph}: ${body}`,
    )
    return [
      stepDone(roadmap, action),
      at,
      by,
      [reason ?? '', ...mended].filter((one) => one !== '').join('; '),
    ]
  })
}

async function show(settings: Settings, place: SubmissionPlace, format: string): Promise<void> {
  const { roadmap } = settings
  await withReader(settings, async (reader) => {
    const one = await reader.submission(place)
    const heads = [word('step'), word('when'), word('who'), word('why')]
    const rows = stepRows(roadmap, one)
    const table = word('report-stands', {
      ...namesOf(roadmap, one),
      table: rows.length === 0 ? word('no-steps') : tableText(heads, rows),
    })
    await printAsked({ isInvented: reader.isInvented, format, heads, rows, data: one, table })
  })
}

const namesOf = (roadmap: Roadmap, { product, report, jurisdiction, state }: Submission) => ({
  ...{ product: productName(roadmap, product), report },
  ...{ area: areaName(roadmap, jurisdiction), state: stateName(roadmap, state) },
})

async function take(settings: Settings, place: SubmissionPlace, action: string, reason = ''): Promise<void> {
  const { roadmap } = settings
  const { submission, isInvented } = await takeReportStep(settings, place, { action, reason })
  printText(
    isInvented,
    word('step-taken', { step: stepDone(roadmap, action), ...namesOf(roadmap, submission) }),
  )
}

/** `reports`: lists reports, shows one, or takes a step. */
export function reportsCommand(program: Command, settings: () => Settings): void {
  program
    .command('reports')
    .description(word('reports-of-jurisdictions'))
    .argument('[what]', word('what-to-do'), 'list')
    .argument('[jurisdiction]', word('of-jurisdiction'))
    .argument('[product]', word('of-product'))
    .argument('[report]', word('number-of-report'))
    .option('--all', word('all-reports'))
    .option('--reason <text>', word('why-step'))
    .option('-f, --format <format>', usual('table-csv-or-json'), 'table')
    .action((...given: [string, string?, string?, string?, Options?]) => {
      const [what, jurisdiction, product, report, options = { format: 'table' }] = given
      if (what === 'list') return list(settings(), options)
      const place = placeOf(jurisdiction, product, report)
      if (what === 'show') return show(settings(), place, options.format)
      return take(settings(), place, what, options.reason)
    })
}
