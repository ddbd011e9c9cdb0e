// How a file is taken, and a last look at exactly what will happen.
import { useId, useRef, useState, type ReactNode } from 'react'
import type { ImportChoice, ImportPlan } from '#definition'
import { importWords } from '../../words/import-words.ts'
import { isOfFigures } from '../mapping/figure-sheet.ts'
import { FileStatements, type StatedChoice } from '../../statements/file-statements.tsx'
import { numberText } from '../../words/index.ts'

const { commit: ofRecords, figureCommit } = importWords

/** The words of a file of records or of figures. */
const wordsFor = (target: string) =>
  isOfFigures({ id: target }) ? { ...ofRecords, ...figureCommit } : ofRecords

function deedsOf({ counts, target }: ImportPlan, { goodRows, withdrawVanished }: ImportChoice): string[] {
  const said = wordsFor(target)
  const told = [
    ['new', counts.new],
    ['changed', counts.changed],
    ['unchanged', counts.unchanged],
    ['refused', goodRows ? counts.refused : 0],
    ['withdrawn', withdrawVanished ? counts.vanished : 0],
  ] as const
  return told.flatMap(([name, count]) => (count > 0 ? [said.will[name](count, numberText(count))] : []))
}

interface VanishedProps {
  readonly plan: ImportPlan
  /** Whether they are withdrawn; undefined where nobody has said it. */
  readonly choice: boolean | undefined
  readonly onChoose: (choice: boolean) => void
}

interface Props {
  readonly plan: ImportPlan
  readonly onCommit: (choice: ImportChoice) => void
}

/** Whether the file has records on another day than an earlier edition, which it no longer has there. */
const isMoved = ({ remarks }: ImportPlan) => remarks.some(({ kind }) => kind === 'records-moved')

/** What becomes of records that are no longer in the file; where some stand on another day now it has to be said. */
function Vanished({ plan, choice, onChoose }: VanishedProps): ReactNode {
  const said = wordsFor(plan.target)
  const name = useId()
  const { vanished } = plan.counts
  const withdraw = said.withdraw(vanished, numberText(vanished))
  if (!isMoved(plan))
    return (
      <label className="tick">
        <input type="checkbox" checked={choice === true} onChange={() => onChoose(choice !== true)} />
        {withdraw}
      </label>
    )
  return (
    <fieldset className="choice">
      <legend>{said.moved}</legend>
      <label className="tick">
        <input type="radio" name={name} checked={choice === true} onChange={() => onChoose(true)} />
        {withdraw}
      </label>
      <label className="tick">
        <input type="radio" name={name} checked={choice === false} onChange={() => onChoose(false)} />
        {said.keepMoved}
      </label>
    </fieldset>
  )
}

function Confirmation({ plan, choice, onCommit }: Props & { readonly choice: ImportChoice }): ReactNode {
  const said = wordsFor(plan.target)
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  const isBlocked = plan.counts.problems > 0 && choice.goodRows !== true
  const isAsked =
    (plan.asked !== null && choice.statements === undefined) || choice.withdrawVanished === undefined
  const deeds = deedsOf(plan, choice)
  const take = () => {
    dialog.current?.close()
    onCommit(choice)
  }
  return (
    <>
      {isBlocked && <p className="notice">{said.blocked}</p>}
      <p className="actions">
        <button
          type="button"
          className="main-button"
          disabled={isBlocked || isAsked}
          onClick={() => dialog.current?.showModal()}
        >
          {said.button}
        </button>
      </p>
      <dialog ref={dialog} aria-labelledby={id}>
        <h2 id={id}>{said.sure}</h2>
        <ul>
          {deeds.length === 0 && <li>{said.nothingNew}</li>}
          {deeds.map((deed) => (
            <li key={deed}>{deed}</li>
          ))}
        </ul>
        <p className="actions">
          <button type="button" className="main-button" onClick={take}>
            {said.confirm}
          </button>
          <button type="button" onClick={() => dialog.current?.close()}>
            {said.back}
          </button>
        </p>
      </dialog>
    </>
  )
}

export function CommitForm(props: Props): ReactNode {
  const { counts, target } = props.plan
  const said = wordsFor(target)
  const [goodRows, setGoodRows] = useState(false)
  const [withdrawVanished, setWithdraw] = useState(isMoved(props.plan) ? undefined : false)
  const [stated, setStated] = useState<StatedChoice>({})
  const name = useId()
  return (
    <section className="commit" aria-labelledby={`${name}-heading`}>
      <h2 id={`${name}-heading`}>{said.heading}</h2>
      <fieldset className="choice">
        <legend className="unseen">{said.heading}</legend>
        <label className="tick">
          <input type="radio" name={name} checked={!goodRows} onChange={() => setGoodRows(false)} />
          {said.all}
        </label>
        <label className="tick">
          <input type="radio" name={name} checked={goodRows} onChange={() => setGoodRows(true)} />
          {said.good}
        </label>
        {goodRows && <p className="quiet">{said.goodHelp}</p>}
      </fieldset>
      {counts.vanished > 0 && <Vanished plan={props.plan} choice={withdrawVanished} onChoose={setWithdraw} />}
      <FileStatements plan={props.plan} choice={stated} onChoose={setStated} />
      <Confirmation
        {...props}
        choice={{ goodRows, ...(withdrawVanished === undefined ? {} : { withdrawVanished }), ...stated }}
      />
    </section>
  )
}
