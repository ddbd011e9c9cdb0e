// Somebody else's change in between: what differs side by side, and a choice for each of it. Nothing is overwritten unseen.
import { useState, type ReactNode } from 'react'
import type { RecordAnswer, Register } from '#definition'
import { useOutline } from '../../data/roadmap-context.ts'
import { useNameOf } from '../../data/people-names.ts'
import { ScrollRegion } from '../../controls/scroll-region.tsx'
import { timeText } from '../../words/index.ts'
import { recordWords } from '../../words/record-words.ts'
import { differencesOf, mergedForm, type Difference, type Side } from '../entry/differences.ts'
import type { RecordForm } from '../entry/use-record-form.ts'

const { conflict } = recordWords

function Cell({
  difference,
  side,
  chosen,
  onChoose,
}: {
  readonly difference: Difference
  readonly side: Side
  readonly chosen: Side | undefined
  readonly onChoose: (side: Side) => void
}): ReactNode {
  const { place, name } = difference
  const text = difference[side] === '' ? conflict.empty : difference[side]
  return (
    <td>
      <label className="tick">
        <input
          type="radio"
          name={`conflict-${place}`}
          aria-label={conflict.take(name, conflict[side], text)}
          checked={chosen === side}
          onChange={() => onChoose(side)}
        />
        {text}
      </label>
    </td>
  )
}

interface Sides {
  readonly differences: readonly Difference[]
  readonly sideOf: (difference: Difference) => Side | undefined
  readonly onChoose: (place: string, side: Side) => void
}

function Differences({ differences, sideOf, onChoose }: Sides): ReactNode {
  return (
    <ScrollRegion label={conflict.heading}>
      <table>
        <caption className="unseen">{conflict.heading}</caption>
        <thead>
          <tr>
            <th scope="col">{conflict.field}</th>
            <th scope="col">{conflict.was}</th>
            <th scope="col">{conflict.mine}</th>
            <th scope="col">{conflict.theirs}</th>
          </tr>
        </thead>
        <tbody>
          {differences.map((one) => (
            <tr key={one.place}>
              <th scope="row">{one.name}</th>
              <td>{one.was === '' ? conflict.empty : one.was}</td>
              {(['mine', 'theirs'] as const).map((side) => (
                <Cell
                  key={side}
                  difference={one}
                  side={side}
                  chosen={sideOf(one)}
                  onChoose={(next) => onChoose(one.place, next)}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}

interface Props {
  readonly register: Register
  readonly form: RecordForm
  readonly base: RecordAnswer
  readonly current: RecordAnswer
}

export function Conflict({ register, form, base, current }: Props): ReactNode {
  const roadmap = useOutline()
  const differences = differencesOf({ roadmap, register }, base, form.state, current)
  const [taken, setTaken] = useState<Readonly<Record<string, Side>>>({})
  const sideOf = ({ place, only }: Difference) => taken[place] ?? only
  const whoOf = useNameOf()
  const isOpen = differences.some((one) => sideOf(one) === undefined)
  const save = () => {
    const sides = Object.fromEntries(differences.map((one) => [one.place, sideOf(one) ?? 'mine']))
    void form.save({ state: mergedForm(register, form.state, current, sides), version: current.version })
  }
  const isGone = current.action === 'withdrawn'
  const lead = isGone ? conflict.withdrawnLead : conflict.lead
  return (
    <div role="alert" className="hindrances conflict">
      <h2>{isGone ? conflict.withdrawn : conflict.heading}</h2>
      <p>{lead(whoOf(current.changedBy), timeText(current.changedAt))}</p>
      {differences.length === 0 ? (
        !isGone && <p>{conflict.same}</p>
      ) : (
        <Differences
          differences={differences}
          sideOf={sideOf}
          onChoose={(place, side) => setTaken({ ...taken, [place]: side })}
        />
      )}
      <button type="button" disabled={isOpen || form.isBusy} onClick={save}>
        {isGone ? conflict.bringBack : conflict.save}
      </button>
      {isOpen && <p className="quiet">{conflict.open}</p>}
    </div>
  )
}
