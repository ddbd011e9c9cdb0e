// What combinations of columns mean: answers, a total, or a row that is left out. The first that fits is taken.
import { useId, useState, type ReactNode } from 'react'
import type { Lookup, Mapping } from '#definition'
import { Choice } from '../../controls/choice.tsx'
import { LabelledText } from '../../controls/labelled-text.tsx'
import { importWords } from '../../words/import-words.ts'
import type { Editing } from '../mapping/editing.ts'
import { OwnAnswers } from '../mapping/own-answers.tsx'
import { RowConditionFields } from './row-condition.tsx'
import { withEarlierLookup, withRule } from './rule-edits.ts'
import { useFocusFirst } from '../../controls/use-focus-first.ts'

const { mapping: said } = importWords
const meanings = ['set', 'isTotal', 'leaveOut'] as const
type Meaning = (typeof meanings)[number]

interface Props extends Editing {
  readonly at: number
  readonly isNew: boolean
  readonly lookup: Lookup
}

const meaningOf = (lookup: Lookup): Meaning => meanings.find((one) => one in lookup) ?? 'set'

function meaning({ when }: Lookup, chosen: string): Lookup {
  if (chosen === 'isTotal') return { when, isTotal: true }
  return chosen === 'leaveOut' ? { when, leaveOut: '' } : { when, set: {} }
}

function LookupFields({ at, isNew, lookup, ...editing }: Props): ReactNode {
  const { mapping, answer, onChange } = editing
  const id = useId()
  const place = useFocusFirst(isNew)
  const set = (next: Lookup | undefined) => onChange(withRule(mapping, 'lookups', at, next))
  return (
    <fieldset ref={place} className="panel rule-fields" aria-labelledby={id}>
      <h4 id={id}>{said.lookupNumber(at + 1)}</h4>
      <RowConditionFields answer={answer} when={lookup.when} onChange={(when) => set({ ...lookup, when })} />
      <div className="controls">
        <Choice
          label={said.lookupMeans}
          value={meaningOf(lookup)}
          options={meanings.map((one) => ({ id: one, name: said.lookupMeanings[one] }))}
          onChoose={(chosen) => set(meaning(lookup, chosen))}
        />
        {'leaveOut' in lookup && (
          <LabelledText
            label={said.reason}
            value={lookup.leaveOut}
            onText={(leaveOut) => set({ when: lookup.when, leaveOut })}
          />
        )}
      </div>
      {'set' in lookup && (
        <OwnAnswers
          register={editing.register}
          next={said.lookupSet}
          answers={lookup.set}
          onAnswers={(answers) => set({ when: lookup.when, set: answers })}
        />
      )}
      <p className="actions">
        {at > 0 && (
          <button
            type="button"
            className="link-button"
            onClick={() => onChange(withEarlierLookup(mapping, at))}
          >
            {said.earlier(at + 1)}
          </button>
        )}
        <button type="button" className="link-button" onClick={() => set(undefined)}>
          {said.lookupRemove(at + 1)}
        </button>
      </p>
    </fieldset>
  )
}

/** What happens to a row that no combination fits. */
function Otherwise({ mapping, onChange }: Editing): ReactNode {
  const { otherwise, ...rest } = mapping
  const value = typeof otherwise === 'object' ? 'leaveOut' : (otherwise ?? '')
  const choose = (id: string): Mapping => {
    if (id === 'take') return { ...rest, otherwise: 'take' }
    return id === 'leaveOut' ? { ...rest, otherwise: { leaveOut: '' } } : rest
  }
  return (
    <div className="controls">
      <Choice
        label={said.otherwise}
        value={value}
        none={said.otherwises.none}
        options={(['take', 'leaveOut'] as const).map((id) => ({ id, name: said.otherwises[id] }))}
        onChoose={(id) => onChange(choose(id))}
      />
      {typeof otherwise === 'object' && (
        <LabelledText
          label={said.reason}
          value={otherwise.leaveOut}
          onText={(leaveOut) => onChange({ ...rest, otherwise: { leaveOut } })}
        />
      )}
    </div>
  )
}

export function RowLookups(editing: Editing): ReactNode {
  const { mapping, onChange } = editing
  const { lookups = [] } = mapping
  const [added, setAdded] = useState<number>()
  const add = () => {
    setAdded(lookups.length)
    onChange(withRule(mapping, 'lookups', lookups.length, { when: {}, set: {} }))
  }
  return (
    <section>
      <h3>{said.lookups}</h3>
      <p className="quiet">{said.lookupsLead}</p>
      {lookups.map((lookup, at) => (
        <LookupFields
          key={`${at} of ${lookups.length}`}
          {...editing}
          at={at}
          isNew={at === added}
          lookup={lookup}
        />
      ))}
      <p className="actions">
        <button type="button" onClick={add}>
          {said.lookupAdd}
        </button>
      </p>
      {(lookups.length > 0 || mapping.otherwise !== undefined) && <Otherwise {...editing} />}
    </section>
  )
}
