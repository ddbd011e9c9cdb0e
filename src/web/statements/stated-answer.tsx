// What a change in months that are stated as complete is to mean: two buttons below the sentence that asks.
import type { ReactNode } from 'react'
import type { StatementAnswer } from '#definition'
import { statementWords } from '../words/statement-words.ts'

const { asked: said } = statementWords

export function StatedAnswer({
  isBusy = false,
  onAnswer,
}: {
  readonly isBusy?: boolean
  readonly onAnswer: (answer: StatementAnswer) => void
}): ReactNode {
  return (
    <>
      <p className="actions">
        <button type="button" disabled={isBusy} onClick={() => onAnswer('stands')}>
          {said.stands}
        </button>
        <button type="button" disabled={isBusy} onClick={() => onAnswer('open')}>
          {said.open}
        </button>
      </p>
      <p className="quiet">{said.hint}</p>
    </>
  )
}
