// The question which institution keeps the record, beside that of the jurisdiction.
import type { ReactNode } from 'react'
import { institutionColumn, type Register } from '#definition'
import { useOutline } from '../../data/roadmap-context.ts'
import { recordWords } from '../../words/record-words.ts'
import { fieldPlace } from '../entry/field-place.ts'
import { institutionChoices } from '../../controls/choosing/institution-choices.ts'
import type { RecordForm } from '../entry/use-record-form.ts'

const { form: formWords, institution: said } = recordWords

interface Props {
  readonly register: Register
  readonly form: RecordForm
}

/** Nothing where no institution of the jurisdiction keeps such records. */
export function InstitutionInput({ register, form }: Props): ReactNode {
  const roadmap = useOutline()
  const { state, change, refusal } = form
  const choices = institutionChoices(roadmap, register, state)
  const problems = refusal.problems.filter(({ field }) => field === institutionColumn)
  const id = fieldPlace({ field: institutionColumn })
  if (choices.length === 0) return null
  return (
    <div className={problems.length > 0 ? 'choice bad' : 'choice'}>
      <label htmlFor={id}>{said.label}</label>
      <select
        id={id}
        value={state.institution}
        required
        aria-invalid={problems.length > 0}
        aria-describedby={`${id}-help`}
        onChange={({ target }) => change({ ...state, institution: target.value }, institutionColumn)}
      >
        {state.institution === '' && <option value="">{formWords.choose}</option>}
        {choices.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {choice.name}
          </option>
        ))}
      </select>
      <div id={`${id}-help`}>
        {problems.map(({ what, mend }) => (
          <p key={what} className="field-problem">
            {what} {mend}
          </p>
        ))}
      </div>
    </div>
  )
}
