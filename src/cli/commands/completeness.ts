import type { Command } from 'commander'
import {
  findGroup,
  isAnyThere,
  Refused,
  statedExamples,
  statersOf,
  type CompletenessAnswer,
  type Register,
  type Roadmap,
  type StatementKind,
  type StatementToKeep,
} from '#definition'
import { areaName, partText, printJson, printText } from '../printing/index.ts'
import { said, tableText, withReader, type Settings } from '../workplace/index.ts'
import { keepFromTerminal, listStatements, readPeriods } from '../work/index.ts'
import { say as word } from './commands-sentences.ts'

interface Options {
  readonly product?: string
  readonly report?: string
  readonly list?: string | true
  readonly state?: readonly string[]
  readonly nil?: readonly string[]
  readonly opening?: readonly string[]
  readonly withdraw?: readonly string[]
  readonly jurisdiction?: string
  readonly register?: string
  readonly institution?: string
  readonly reason?: string
  readonly cursor?: string
  readonly format: string
}

type Answer = Omit<CompletenessAnswer, 'dataVersion'>

function nameOf(roadmap: Roadmap, id: string): string {
  const found = roadmap.dataElements.find((element) => element.id === id)
  return found ? said(found.name) : id
}

/** Figures of which nothing is there, in one paragraph. */
function nothingLines(roadmap: Roadmap, elements: readonly string[]): string[] {
  if (elements.length === 0) return []
  const names = elements.map((element) => nameOf(roadmap, element)).join('; ')
  return [word('nothing-is-there-of', { count: elements.length, names })]
}

/** How much of every report of the product is there. */
function historyText({ history }: Answer): string {
  const rows = history.map(({ report, period, there, inPart, of, ofGroups }) => [
    `${report} (${period})`,
    partText(there, of),
    inPart === 0 ? '' : String(inPart),
    ofGroups === 0 ? '' : String(ofGroups),
  ])
  return tableText(['Report', word('figures-there'), word('in-part'), word('published-for-a-group')], rows)
}

function tableOf(roadmap: Roadmap, { figures, tallies }: Answer): string {
  if (figures.length === 0) {
    const rows = tallies
      .filter(isAnyThere)
      .map(({ element, there, inPart, of, groups }) => [
        nameOf(roadmap, element),
        partText(there, of),
        inPart === 0 ? '' : partText(inPart, of),
        groups.map((id) => areaName(roadmap, id)).join('; '),
      ])
    const heads = [word('data-element'), 'Jurisdictions', word('in-part'), word('published-for-a-group')]
    const none = tallies.filter((one) => !isAnyThere(one)).map(({ element }) => element)
    return [...(rows.length === 0 ? [] : [tableText(heads, rows)]), ...nothingLines(roadmap, none)].join(
      '\n\n',
    )
  }
  const areas = findGroup(roadmap, roadmap.mainGroup)?.members ?? []
  const elements = [...new Set(figures.map(({ element }) => element))]
  const isEmpty = (element: string) =>
    figures.every((one) => one.element !== element || one.state === 'missing')
  const rows = elements
    .filter((element) => !isEmpty(element))
    .map((element) => {
      const states = areas.map(
        (area) =>
          figures.find((one) => one.element === element && one.jurisdiction === area)?.state ?? 'missing',
      )
      return [nameOf(roadmap, element), ...states]
    })
  const table = tableText([word('data-element'), ...areas.map((area) => areaName(roadmap, area))], rows)
  return [...(rows.length === 0 ? [] : [table]), ...nothingLines(roadmap, elements.filter(isEmpty))].join(
    '\n\n',
  )
}

function elementLines({ elements }: Roadmap, codes: readonly string[]): string {
  const found = elements.filter(({ code }) => codes.includes(code))
  return tableText(
    [word('head-target'), 'Text'],
    found.map(({ code, text }) => [code, said(text)]),
  )
}

function textOf(roadmap: Roadmap, answer: Answer): string {
  const { report, tallies, elements } = answer
  const sum = (key: 'there' | 'of') => tallies.reduce((so, one) => so + one[key], 0)
  const due = report.due === null ? word('no-source-sets-a-day') : word('it-was-due-on', { due: report.due })
  const { end } = roadmap.cycles
  const last = end && report.report >= end.report ? [`${said(end.text)} ${end.address}`] : []
  const content =
    elements.length > 0
      ? [word('it-goes-through-these-elements'), elementLines(roadmap, elements)]
      : [
          tableOf(roadmap, answer),
          word('of-expected-figures-are-there', { sum: sum('there'), sum2: sum('of') }),
          ...(answer.history.length < 2 ? [] : [historyText(answer)]),
        ]
  return [
    word('report-due', { report: report.report, period: report.period, due }),
    ...last,
    ...content,
  ].join('\n\n')
}

function numberOf(text: string): number {
  const number = Number(text)
  if (Number.isInteger(number) && number > 0) return number
  throw new Refused('report-number', { value: text }, 'bad-request')
}

async function printReport(chosen: Settings, { product, report, format }: Options): Promise<void> {
  const wanted = {
    ...(product === undefined ? {} : { product }),
    ...(report === undefined ? {} : { report: numberOf(report) }),
  }
  await withReader(chosen, async (reader) => {
    const answer = await reader.completeness(wanted)
    if (format === 'json') return printJson(reader.isInvented, answer)
    return printText(reader.isInvented, textOf(chosen.roadmap, answer))
  })
}

function readCursor(text: string): string {
  if (/^\d{1,18}$/.test(text)) return text
  throw new Refused('cursor-number', { value: text }, 'bad-request')
}

const allRegisters = 'all'

/** What is to be stated: each period of each register that is named. */
function statementsOf(
  roadmap: Roadmap,
  kind: StatementKind,
  { jurisdiction, institution, register, reason }: Options,
  periods: readonly string[],
): StatementToKeep[] {
  if (jurisdiction === undefined || register === undefined)
    throw new Refused('register-not-said', {}, 'bad-request')
  const keeps = (one: Register) =>
    institution === undefined || statersOf(roadmap, one, jurisdiction).includes(institution)
  const registers =
    register === allRegisters ? roadmap.registers.filter(keeps).map(({ id }) => id) : [register]
  return registers.flatMap((id) =>
    periods.map((period) => ({ jurisdiction, register: id, institution, period, kind, reason })),
  )
}

/** What is stated by the options; undefined where a report is asked for. */
function statingOf({ roadmap }: Settings, options: Options): StatementToKeep[] | undefined {
  const { state, nil, opening, withdraw } = options
  if (state) return statementsOf(roadmap, 'complete', options, state)
  if (nil) return statementsOf(roadmap, 'nil', options, nil)
  if (opening) return statementsOf(roadmap, 'opening', options, opening)
  if (withdraw) return statementsOf(roadmap, 'open', options, withdraw)
  return undefined
}

/** `completeness`: what a report of the cycle expects, and what of it is there; and what is stated of registers. */
export function completenessCommand(program: Command, settings: () => Settings): void {
  program
    .command('completeness')
    .description(word('what-a-report-of-the'))
    .option('--product <id>', word('the-product-of-the-cycle'))
    .option('--report <number>', word('the-number-of-the-report'))
    .option('--list [period]', word('list-what-is-stated-of'))
    .option(
      '--state <periods>',
      word('state-as-complete-several-with', { statedExamples: statedExamples() }),
      readPeriods,
    )
    .option('--nil <periods>', word('state-that-nothing-happened'), readPeriods)
    .option('--opening <periods>', word('state-that-all-which-held'), readPeriods)
    .option('--withdraw <periods>', word('take-statements-back-needs-reason'), readPeriods)
    .option('--jurisdiction <id>', word('whose-register'))
    .option('--register <id>', word('which-register-for-all-that', { allRegisters }))
    .option('--institution <id>', word('whose-statement-the-only-one'))
    .option('--cursor <number>', word('older-statements-of-list-from'))
    .option('--reason <text>', word('why-the-months-are-open'))
    .option('-f, --format <format>', word('text-or-json'), 'text')
    .action(async (options: Options) => {
      const chosen = settings()
      const { list, jurisdiction, register, institution, cursor } = options
      const statements = statingOf(chosen, options)
      if (statements) return keepFromTerminal(chosen, statements)
      if (list === undefined) return printReport(chosen, options)
      const wish = {
        ...(jurisdiction === undefined ? {} : { jurisdiction }),
        ...(register === undefined ? {} : { register }),
        ...(institution === undefined ? {} : { institution }),
        ...(cursor === undefined ? {} : { cursor: readCursor(cursor) }),
        ...(list === true ? {} : { period: readPeriods(list)[0] ?? list }),
      }
      return listStatements(chosen, wish)
    })
}
