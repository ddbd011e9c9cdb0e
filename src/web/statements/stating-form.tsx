// The table of one institution and year, the buttons that state what is chosen, and the way back.
import { useId, useRef, useState, type ReactNode } from 'react'
import { currentDay, type StatementKind, type StatementsAnswer } from '#definition'
import { useMayState } from '../data/access/own-rights.ts'
import { useOutline } from '../data/roadmap-context.ts'
import { ReasonForm } from '../controls/reason-form.tsx'
import { statementWords as said } from '../words/statement-words.ts'
import { numberText } from '../words/index.ts'
import { cellKey, periodsOf, registersOf, statedPeriods, type StatedPeriod } from './period-states.ts'
import { StatementHistory } from './statement-history.tsx'
import { StatementTable } from './statement-table.tsx'
import { useStating, type Done, type StatedYear, type Stating } from './use-statements.ts'

interface WithdrawProps {
  readonly about: Done['sent']
  readonly button: string
  readonly stating: Stating
  readonly onDone: () => void
}

/** The button, and the question for the reason. */
function WithdrawButton({ about, button, stating, onDone }: WithdrawProps): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  const send = async (reason: string) => {
    await stating.withdraw(reason, about)
    dialog.current?.close()
    onDone()
  }
  return (
    <>
      <button type="button" disabled={about.length === 0} onClick={() => dialog.current?.showModal()}>
        {button}
      </button>
      <dialog ref={dialog} aria-labelledby={id}>
        <h2 id={id}>{said.withdrawTitle}</h2>
        <ReasonForm
          label={said.withdrawReason}
          hint={said.withdrawHint}
          confirm={said.withdraw}
          onSend={send}
          onBack={() => dialog.current?.close()}
        />
      </dialog>
    </>
  )
}

/** What came of it, with the way back. */
function Outcome({ stating }: { readonly stating: Stating }): ReactNode {
  const { done, failure } = stating
  return (
    <>
      <div role="status">
        {done && (
          <p>
            {said.done[done.kind](done.months, numberText(done.months))}{' '}
            {done.kind !== 'open' && (
              <WithdrawButton
                about={done.sent}
                button={said.undo}
                stating={stating}
                onDone={() => undefined}
              />
            )}
          </p>
        )}
      </div>
      {failure !== '' && <p role="alert">{failure}</p>}
    </>
  )
}

interface Props {
  readonly of: StatedYear
  readonly name: string
  readonly answer: StatementsAnswer
}

/** Which cells are chosen. Those of another table are forgotten with it. */
function useChosen() {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const toggle = (cells: readonly StatedPeriod[]) => {
    const keys = cells.map(cellKey)
    const isAll = keys.every((key) => chosen.has(key))
    const kept = [...chosen].filter((key) => !keys.includes(key))
    setChosen(new Set(isAll ? kept : [...kept, ...keys]))
  }
  return { chosen, toggle, clear: () => setChosen(new Set()) }
}

interface DeedsProps {
  /** What is chosen in the table. */
  readonly about: Done['sent']
  /** Registers of the table of which a stock can be opened. */
  readonly stocks: ReadonlySet<string>
  readonly stating: Stating
  readonly onDone: () => void
}

/** What can be stated of what is chosen, and its withdrawal. */
function Deeds({ about, stocks, stating, onDone }: DeedsProps): ReactNode {
  const state = async (kind: Exclude<StatementKind, 'open'>, chosenNow = about) => {
    if (await stating.state(kind, chosenNow)) onDone()
  }
  const openings = about.filter(({ register }) => stocks.has(register))
  const isReady = about.length > 0 && !stating.isBusy
  return (
    <>
      <p className="quiet">
        {about.length === 0 ? said.noneChosen : said.chosen(about.length, numberText(about.length))}
      </p>
      <p className="actions">
        <button
          type="button"
          className="main-button"
          disabled={!isReady}
          onClick={() => void state('complete')}
        >
          {said.complete}
        </button>
        <button type="button" disabled={!isReady} onClick={() => void state('nil')}>
          {said.nil}
        </button>
        {stocks.size > 0 && (
          <button
            type="button"
            disabled={openings.length === 0 || stating.isBusy}
            onClick={() => void state('opening', openings)}
          >
            {said.opening}
          </button>
        )}
        <WithdrawButton about={about} button={said.withdraw} stating={stating} onDone={onDone} />
      </p>
      {stocks.size > 0 && <p className="quiet">{said.openingHint}</p>}
    </>
  )
}

export function StatingForm({ of, name, answer }: Props): ReactNode {
  const roadmap = useOutline()
  const stating = useStating()
  const { chosen, toggle, clear } = useChosen()
  const registers = registersOf(roadmap, of.jurisdiction, of.institution)
  const periods = periodsOf(of.year, of.step)
  const [today] = useState(() => currentDay())
  const cells = statedPeriods(registers, periods, { months: answer.months, today })
  const { jurisdiction, institution } = of
  const mayStateOne = useMayState()
  const mayState = registers.some((one) => mayStateOne(one, { jurisdiction, institution }))
  const about = cells
    .filter((cell) => chosen.has(cellKey(cell)))
    .map(({ register, period }) => ({ jurisdiction, institution, register, period }))
  const stocks = new Set(registers.filter((one) => one.countsStocks).map(({ id }) => id))
  return (
    <>
      <Outcome stating={stating} />
      <StatementTable
        caption={said.table(name, of.year)}
        {...{ registers, periods, cells, chosen }}
        onToggle={mayState ? toggle : undefined}
      />
      {mayState ? <Deeds {...{ about, stocks, stating }} onDone={clear} /> : <p>{said.readOnly}</p>}
      <StatementHistory key={answer.dataVersion} of={of} newest={answer} />
    </>
  )
}
