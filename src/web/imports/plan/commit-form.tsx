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

interface Props {
  readonly plan: ImportPlan
  readonly onCommit: (choice: ImportChoice) => void
}

function Confirmation({ plan, choice, onCommit }: Props & { readonly choice: ImportChoice }): ReactNode {
  const said = wordsFor(plan.target)
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  const isBlocked = plan.counts.problems > 0 && choice.goodRows !== true
  const isAsked = plan.asked !== null && choice.statements === undefined
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
  const [withdrawVanished, setWithdraw] = useState(false)
  const [stated, setStated] = useState<StatedChoice>({})
  const name = useId()
  return (
    <section aria-labelledby={`${name}-heading`}>
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
        {counts.vanished > 0 && (
          <label className="tick">
            <input
              type="checkbox"
              checked={withdrawVanished}
              onChange={() => setWithdraw(!withdrawVanished)}
            />
            {said.withdraw(counts.vanished, numberText(counts.vanished))}
          </label>
        )}
      </fieldset>
      <FileStatements plan={props.plan} choice={stated} onChoose={setStated} />
      <Confirmation {...props} choice={{ goodRows, withdrawVanished, ...stated }} />
    </section>
  )
}
