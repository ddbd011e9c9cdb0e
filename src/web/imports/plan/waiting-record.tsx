// One record that waits: its cells as they were received, each with its problem, to be mended.
import { useQueryClient } from '@tanstack/react-query'
import { useId, useState, type ReactNode } from 'react'
import {
  plainText,
  type ImportProblem,
  type QuarantinedRecord,
  type StatedQuestion,
  type StatementAnswer,
} from '#definition'
import { request } from '../../data/request.ts'
import { useNameOf } from '../../data/people-names.ts'
import { StatedAnswer } from '../../statements/stated-answer.tsx'
import { importWords } from '../../words/import-words.ts'
import { timeText, words } from '../../words/index.ts'
import { DiscardRows } from './discard-rows.tsx'
import { lineText } from './line-text.ts'

const { waiting: said } = importWords

interface CellProps {
  readonly heading: string
  readonly value: string
  readonly problems: readonly ImportProblem[]
  readonly onChange: (value: string) => void
}

const sentence = ({ what, mend }: ImportProblem) => `${what} ${mend}`

function Cell({ heading, value, problems, onChange }: CellProps): ReactNode {
  const id = useId()
  return (
    <div className={`field${problems.length > 0 ? ' bad' : ''}`}>
      <label htmlFor={id}>{heading}</label>
      <input
        id={id}
        value={value}
        autoComplete="off"
        aria-invalid={problems.length > 0}
        aria-describedby={`${id}-problems`}
        onChange={(event) => onChange(event.target.value)}
      />
      <div id={`${id}-problems`}>
        {problems.map((problem) => (
          <p key={problem.what} className="field-problem">
            {sentence(problem)}
          </p>
        ))}
      </div>
    </div>
  )
}

type Row = QuarantinedRecord['rows'][number]

/** The problems of a cell: several headings that fill one field of ours are named together. */
const belongsTo =
  (heading: string, { line, sheet }: Row) =>
  (problem: ImportProblem) =>
    problem.line === line &&
    // what is said of mended rows, and what waited before rows were kept with their sheets, names none
    (problem.sheet ?? sheet) === (sheet ?? problem.sheet) &&
    problem.column.split(/ \+ |, /).some((one) => plainText(one) === plainText(heading))

interface Props {
  readonly record: QuarantinedRecord
  readonly onDirty: (isDirty: boolean) => void
  readonly onSettled: (what: string) => void
}

/** Takes the mended rows; problems that are left come back. */
function useMending({ record, onSettled, onDirty }: Props, what: string) {
  const queries = useQueryClient()
  const [rows, setRows] = useState(() => record.rows.map(({ cells }) => [...cells]))
  const [problems, setProblems] = useState(record.problems)
  const [isBusy, setBusy] = useState(false)
  const [failure, setFailure] = useState('')
  const settle = async (sentenceOf: string) => {
    onSettled(sentenceOf)
    await queries.invalidateQueries({ queryKey: ['records'] })
  }
  const [asked, setAsked] = useState<StatedQuestion | null>(null)
  const take = async (statements?: StatementAnswer) => {
    setBusy(true)
    setFailure('')
    setAsked(null)
    try {
      const result = await request('mendRows', { params: { id: record.id }, body: { rows, statements } })
      if (result.isTaken) return await settle(said.taken(what))
      setProblems(result.plan.problems)
      setAsked(result.plan.asked)
    } catch (error) {
      setFailure(error instanceof Error ? error.message : words.problems.unreadable)
    } finally {
      setBusy(false)
    }
  }
  const change = (row: number, column: number, value: string) => {
    onDirty(true)
    setRows(rows.map((cells, at) => (at === row ? withCell(cells, column, value) : cells)))
  }
  return { rows, problems, asked, isBusy, failure, take, change, settle }
}

function withCell(cells: readonly string[], at: number, value: string): string[] {
  return Array.from({ length: Math.max(cells.length, at + 1) }, (_none, place) =>
    place === at ? value : (cells[place] ?? ''),
  )
}

interface AskedProps {
  readonly asked: StatedQuestion | null
  readonly isBusy: boolean
  readonly onAnswer: (answer: StatementAnswer) => void
}

/** The rows lie in a month that is stated as complete: what becomes of that is asked. */
function Asked({ asked, isBusy, onAnswer }: AskedProps): ReactNode {
  if (!asked) return null
  return (
    <div role="alert">
      <p>
        {asked.what} {asked.why}
      </p>
      <StatedAnswer isBusy={isBusy} onAnswer={onAnswer} />
    </div>
  )
}

export function WaitingRecord(props: Props): ReactNode {
  const whoOf = useNameOf()
  const { record } = props
  const { headings } = record
  const what = said.from(record.source, record.rows.map(lineText).join(', '))
  const { rows, problems, asked, isBusy, failure, take, change, settle } = useMending(props, what)
  const isPlaced = (problem: ImportProblem) =>
    record.rows.some((row) => headings.some((heading) => belongsTo(heading, row)(problem)))
  const elsewhere = problems.filter((problem) => !isPlaced(problem))
  const submit = (event: { readonly preventDefault: () => void }) => {
    event.preventDefault()
    void take()
  }
  return (
    <form className="record-row waiting-record" onSubmit={submit} aria-label={what}>
      <h2>{what}</h2>
      <p className="quiet">{said.sent(whoOf(record.by), timeText(record.at))}</p>
      {elsewhere.map((problem) => (
        <p key={`${problem.line} ${problem.what}`} className="field-problem">
          {problem.column === '' ? '' : `${problem.column}: `}
          {sentence(problem)}
        </p>
      ))}
      {record.rows.map((row, at) => (
        <fieldset key={lineText(row)} className="choice">
          <legend>{said.row(lineText(row))}</legend>
          <div className="fields">
            {headings.map((heading, column) =>
              heading === '' && (rows[at]?.[column] ?? '') === '' ? null : (
                <Cell
                  key={column}
                  heading={heading || String(column + 1)}
                  value={rows[at]?.[column] ?? ''}
                  problems={problems.filter(belongsTo(heading, row))}
                  onChange={(value) => change(at, column, value)}
                />
              ),
            )}
          </div>
        </fieldset>
      ))}
      <Asked asked={asked} isBusy={isBusy} onAnswer={(answer) => void take(answer)} />
      {failure !== '' && (
        <p role="alert" className="problem">
          {failure}
        </p>
      )}
      <p className="actions">
        <button type="submit" className="main-button" disabled={isBusy}>
          {isBusy ? said.taking : said.take}
        </button>
        <DiscardRows id={record.id} onDone={() => void settle(said.discarded(what))} />
      </p>
    </form>
  )
}
