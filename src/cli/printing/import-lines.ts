// The plan of an import as lines on a terminal: numbers first, then what has to be mended.
import type { ImportPlan, ImportProblem } from '#definition'
import { counted, colors } from '../workplace/index.ts'
import { say as word } from './printing-sentences.ts'

const mostShown = 20

function numbers({ counts }: ImportPlan): string {
  const told: readonly (readonly [number, string])[] = [
    [counts.rows, counted('rows', { count: counts.rows })],
    [counts.records, counted('records', { count: counts.records })],
    [counts.new, word('so-many-new', { count: counts.new })],
    [counts.changed, word('so-many-changed', { count: counts.changed })],
    [counts.unchanged, word('so-many-there-already', { count: counts.unchanged })],
    [counts.duplicates, word('so-many-twice', { count: counts.duplicates })],
    [counts.vanished, word('so-many-gone', { count: counts.vanished })],
    [counts.totals, counted('total-rows', { count: counts.totals })],
    [counts.leftOut, counted('rows-left-out', { count: counts.leftOut })],
    [counts.refused, word('so-many-with-a-problem', { count: counts.refused })],
  ]
  return told
    .filter(([count]) => count > 0)
    .map(([, text]) => text)
    .join(' · ')
}

/** A line, with its sheet where it is not the first of several. */
const lineText = ({ line, sheet }: { readonly line: number; readonly sheet?: string | undefined }) =>
  sheet === undefined ? word('line', { line }) : word('line-of-sheet', { line, sheet })

function problemLine({ line, sheet, column, what, why, mend }: ImportProblem): string {
  const where = [
    line > 0 ? lineText({ line, sheet }) : '',
    column === '' ? '' : word('the-column', { column }),
  ]
    .filter(Boolean)
    .join(', ')
  return `${colors.bold(where || word('the-file'))}\n  ${colors.red(what)} ${why}\n  ${colors.green(mend)}`
}

function groupLines({ groups }: ImportPlan): string[] {
  return groups
    .filter(({ count }) => count > 1)
    .slice(0, mostShown)
    .map(({ count, column, what }) =>
      column === ''
        ? word('the-first-of-kind', { count, what })
        : word('column-the-first', { count, column, what }),
    )
}

function changeLines({ changed }: ImportPlan): string[] {
  return changed.slice(0, mostShown).map((one) => {
    const { label, cells } = one
    const differences = cells.map(
      ({ column, before, after }) => `${column}: ${before || '–'} → ${after || '–'}`,
    )
    return `  ${lineText(one)}, ${label}: ${differences.join(', ')}`
  })
}

function changedColumnLines({ changedColumns }: ImportPlan): string[] {
  return changedColumns
    .filter(({ count }) => count > 1)
    .slice(0, mostShown)
    .map((one) => {
      const { column, count, before, after } = one
      const said = { count, column, where: lineText(one), before: before || '–', after: after || '–' }
      return `  ${word('changed-column', said)}`
    })
}

/** What is said of how a file was read. */
export function remarkLines({ remarks }: Pick<ImportPlan, 'remarks'>): string[] {
  return remarks.map(({ column, what, count, lines, furtherLines = [] }) => {
    const first = lines.length === 0 ? [] : [word('lines-of', { lines: lines.join(', ') })]
    const all = [...first, ...furtherLines.map(lineText)].join(', ')
    const where = all === '' ? '' : word('first-on-line', { count, lines: all })
    return `  ${column === '' ? '' : word('of-column', { column })}${what}${where}`
  })
}

const section = (title: string, lines: readonly string[], total: number): string[] => {
  if (lines.length === 0) return []
  const more = total > lines.length ? [word('lines-more', { count: total - lines.length })] : []
  return [colors.bold(title), ...lines, ...more]
}

/** Everything the plan says, shortened where there is very much of it. */
export function importLines(plan: ImportPlan): string {
  const { counts, leftOut, totals, vanished, problems } = plan
  return [
    numbers(plan),
    ...section(word('how-the-file-was-read'), remarkLines(plan), plan.remarks.length),
    ...section(
      word('left-out'),
      leftOut.map(({ reason, count }) => `  ${count} × ${reason}`),
      leftOut.length,
    ),
    ...section(
      word('totals-that-differ-from-their'),
      totals.slice(0, mostShown).map((one) =>
        word('total-and-parts', {
          where: lineText(one),
          total: one.total,
          parts: one.parts,
          label: one.label,
        }),
      ),
      totals.length,
    ),
    ...section(
      word('changes-of-one-column'),
      changedColumnLines(plan),
      plan.changedColumns.filter(({ count }) => count > 1).length,
    ),
    ...section(word('head-changed'), changeLines(plan), counts.changed),
    ...section(
      word('no-longer-in-the-file-2'),
      vanished.slice(0, mostShown).map(({ label }) => `  ${label}`),
      counts.vanished,
    ),
    ...section(
      word('problems-of-one-kind'),
      groupLines(plan),
      plan.groups.filter(({ count }) => count > 1).length,
    ),
    ...problems.slice(0, mostShown).map(problemLine),
    ...(counts.problems > mostShown
      ? [word('and-more-problems', { problems: counts.problems - mostShown })]
      : []),
  ]
    .filter((line) => line !== '')
    .join('\n')
}
