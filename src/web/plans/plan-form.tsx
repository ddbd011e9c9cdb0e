// The form of a plan, an objective or an activity. What somebody else wrote meanwhile is shown, and nothing that was typed is lost.
import { useState, type ReactNode } from 'react'
import {
  statesOf,
  type PlanEntry,
  type PlanKind,
  type PlanLink,
  type RoadmapElements,
  type RoadmapOutline,
} from '#definition'
import { useElements } from '../data/roadmap-context.ts'
import { Choice } from '../controls/choice.tsx'
import { Line } from '../controls/line.tsx'
import { planWords as said } from '../words/review/plan-words.ts'
import { say, timeText } from '../words/index.ts'
import { EvidenceField } from '../evidence/evidence-field.tsx'
import { linkName } from './plan-queries.ts'
import { usePlanForm, type PlanFields } from './use-plan-form.ts'

/** Targets first, then indicators, as they can be chosen. */
function choicesOf(roadmap: RoadmapOutline & RoadmapElements): { link: PlanLink; name: string }[] {
  const ofElements = roadmap.elements.map(({ code, text }) => ({
    link: { kind: 'element' as const, target: code },
    name: `${code} ${say(text).slice(0, 60)}`,
  }))
  const ofIndicators = roadmap.indicators.map(({ id, code, name }) => ({
    link: { kind: 'indicator' as const, target: id },
    name: `${code} ${say(name)}`,
  }))
  return [...ofElements, ...ofIndicators]
}

const keyOf = ({ kind, target }: PlanLink) => `${kind} ${target}`

interface LinksProps {
  readonly links: readonly PlanLink[]
  readonly onLinks: (links: readonly PlanLink[]) => void
}

function Links({ links, onLinks }: LinksProps): ReactNode {
  const roadmap = useElements()
  const chosen = new Set(links.map(keyOf))
  const others = choicesOf(roadmap).filter(({ link }) => !chosen.has(keyOf(link)))
  const add = (key: string) => {
    const found = others.find(({ link }) => keyOf(link) === key)
    if (found) onLinks([...links, found.link])
  }
  return (
    <fieldset className="pins">
      <legend>{said.serves}</legend>
      <ul>
        {links.map((one, at) => (
          <li key={keyOf(one)}>
            {linkName(roadmap, one)}{' '}
            <button type="button" onClick={() => onLinks(links.toSpliced(at, 1))}>
              {said.removeLink(linkName(roadmap, one))}
            </button>
          </li>
        ))}
      </ul>
      <Choice
        label={said.addLink}
        value=""
        none={said.choose}
        options={others.map(({ link, name }) => ({ id: keyOf(link), name }))}
        onChoose={add}
      />
    </fieldset>
  )
}

interface FieldsProps {
  readonly jurisdiction: string
  readonly kind: PlanKind
  readonly fields: PlanFields
  readonly change: (fields: PlanFields) => void
}

function Fields({ jurisdiction, kind, fields, change }: FieldsProps): ReactNode {
  const { planStates } = useElements()
  const states = planStates ? statesOf(planStates, kind) : []
  const files = fields.links.filter((one) => one.kind === 'file')
  const served = fields.links.filter((one) => one.kind !== 'file')
  const text = (field: 'name' | 'body' | 'responsible' | 'starts' | 'ends' | 'reason') => ({
    label: said.fields[field],
    value: fields[field],
    isOptional: field !== 'name',
    onText: (value: string) => change({ ...fields, [field]: value }),
  })
  return (
    <>
      <Line {...text('name')} />
      <Line {...text('body')} />
      {kind !== 'objective' && (
        <>
          <Line {...text('responsible')} />
          <Line {...text('starts')} type="date" />
          <Line {...text('ends')} type="date" />
          <Choice
            label={said.state}
            value={fields.state}
            options={states.map(({ id, name }) => ({ id, name: say(name) }))}
            onChoose={(state) => change({ ...fields, state })}
          />
        </>
      )}
      {kind !== 'plan' && (
        <Links links={served} onLinks={(links) => change({ ...fields, links: [...links, ...files] })} />
      )}
      <EvidenceField
        jurisdiction={jurisdiction}
        ids={files.map(({ target }) => target)}
        onIds={(ids) =>
          change({
            ...fields,
            links: [...served, ...ids.map((target) => ({ kind: 'file' as const, target }))],
          })
        }
      />
      <Line {...text('reason')} />
    </>
  )
}

interface Props {
  readonly jurisdiction: string
  readonly kind: PlanKind
  readonly parent?: string | undefined
  /** What is changed; a new one where there is none. */
  readonly of?: PlanEntry | undefined
  readonly onDone: (kept?: PlanEntry) => void
}

export function PlanForm({ onDone, ...settings }: Props): ReactNode {
  const { fields, change, save, problems, other, failure, isBusy, keptAt, discard } = usePlanForm({
    ...settings,
    onDone,
  })
  const [begun] = useState(settings.of)
  return (
    <form
      data-keeps-draft
      className="assessment-form"
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <h3>{begun ? said.change(begun.name) : said.newOne[settings.kind]}</h3>
      {problems.length > 0 && (
        <ul role="alert">
          {problems.map(({ field, what, mend }) => (
            <li key={field + what}>
              {what} {mend}
            </li>
          ))}
        </ul>
      )}
      {failure !== '' && <p role="alert">{failure}</p>}
      {other && <p className="notice">{said.otherWrote(other.by, other.name, other.body)}</p>}
      <Fields jurisdiction={settings.jurisdiction} kind={settings.kind} fields={fields} change={change} />
      <p className="actions">
        <button type="submit" className="main-button" disabled={isBusy}>
          {other ? said.saveOver : said.save}
        </button>
        <button type="button" onClick={() => onDone()}>
          {said.back}
        </button>
        {keptAt !== '' && (
          <button type="button" onClick={discard}>
            {said.discard}
          </button>
        )}
      </p>
      <p role="status" className="quiet">
        {keptAt === null ? said.full : keptAt === '' ? '' : said.kept(timeText(keptAt))}
      </p>
    </form>
  )
}
