// Answers that are the same for every row, and what must be answered and is not.
import { useId, useState, type ReactNode } from 'react'
import { headingsMissing } from '#definition'
import { useRoadmap } from '../data/roadmap-context.ts'
import { Combobox } from '../records/combobox.tsx'
import { words } from '../words/index.ts'
import type { Editing } from './editing.ts'
import { withConstant } from './mapping-edits.ts'
import { answersOf, findOwn, ownChoices, ownName } from './own-fields.ts'

const { mapping: mappingWords } = words.imports

function Constant({ to, ...editing }: Editing & { readonly to: string }): ReactNode {
  const { register, mapping, onChange } = editing
  const roadmap = useRoadmap()
  const id = useId()
  const own = findOwn(register, to)
  const choices = own && answersOf(roadmap, register, own)
  const value = mapping.constants?.[to] ?? ''
  const set = (answer: string | undefined) => onChange(withConstant(mapping, to, answer))
  return (
    <div className="field">
      <label htmlFor={id}>{ownName(register, to)}</label>
      {choices ? (
        <Combobox
          {...{ id, choices, value }}
          isRequired={false}
          isBad={value === ''}
          describedBy=""
          onChange={set}
        />
      ) : (
        <input id={id} value={value} onChange={(event) => set(event.target.value)} />
      )}
      <p>
        <button type="button" className="link-button" onClick={() => set(undefined)}>
          {mappingWords.constantRemove(ownName(register, to))}
        </button>
      </p>
    </div>
  )
}

/** Our fields that must be answered and that nothing fills, neither the mapping nor what was said with the file. */
export function useMissing({ register, mapping, answer }: Editing): string[] {
  const roadmap = useRoadmap()
  return headingsMissing(mapping, roadmap)
    .filter((column) => column !== 'jurisdiction' || answer.jurisdiction === null)
    .filter((column) => findOwn(register, column) !== undefined)
}

export function Constants(editing: Editing): ReactNode {
  const { register, mapping, onChange } = editing
  const id = useId()
  const [round, setRound] = useState(0)
  const missing = useMissing(editing)
  const used = Object.keys(mapping.constants ?? {})
  const add = (to: string) => {
    if (to === '') return
    onChange(withConstant(mapping, to, ''))
    setRound(round + 1)
  }
  return (
    <section>
      <h3>{mappingWords.constants}</h3>
      {missing.length > 0 && (
        <div className="notice">
          <p>
            {mappingWords.missing} {words.list(missing.map((one) => ownName(register, one)))}
          </p>
          <p>{mappingWords.missingMend}</p>
        </div>
      )}
      <div className="fields">
        {used.map((to) => (
          <Constant key={to} {...editing} to={to} />
        ))}
        <div className="field">
          <label htmlFor={id}>{mappingWords.constant}</label>
          <Combobox
            key={round}
            id={id}
            choices={ownChoices(register).filter((choice) => !used.includes(choice.id))}
            value=""
            isRequired={false}
            isBad={false}
            describedBy=""
            onChange={add}
          />
        </div>
      </div>
    </section>
  )
}
