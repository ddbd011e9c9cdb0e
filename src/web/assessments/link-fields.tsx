// What an assessment rests on: indicators to be ticked, and records of the jurisdiction by the address of their page.
import { useId, useState, type ReactNode } from 'react'
import {
  findRegister,
  indicatorsSpeakingTo,
  type AssessmentLink,
  type AssessmentPlace,
  type RoadmapOutline,
} from '#definition'
import { indicatorTitle } from '../data/names.ts'
import { useElements } from '../data/roadmap-context.ts'
import { Choice } from '../controls/choice.tsx'
import { assessmentWords as said } from '../words/review/assessment-words.ts'
import { EvidenceField } from '../evidence/evidence-field.tsx'
import { fieldId } from './assessment-fields.tsx'
import { RestsOn } from './assessment-reading.tsx'
import type { Form } from './use-assessment-form.ts'

const { form: formWords } = said

interface Props {
  readonly form: Form
  readonly place: AssessmentPlace
}

const isSame = (a: AssessmentLink, b: AssessmentLink) => a.kind === b.kind && a.target === b.target

function useLinks({ form, change }: Form) {
  const { links } = form
  const add = (link: AssessmentLink) =>
    links.some((one) => isSame(one, link)) || change({ ...form, links: [...links, link] })
  const remove = (link: AssessmentLink) =>
    change({ ...form, links: links.filter((one) => !isSame(one, link)) })
  return { links, add, remove }
}

/** Those that speak to the element stand there to be ticked; any other can be chosen. */
function Indicators({ form, place }: Props): ReactNode {
  const roadmap = useElements()
  const { links, add, remove } = useLinks(form)
  const speaking = new Set(indicatorsSpeakingTo(roadmap, place.element).map(({ id }) => id))
  const named = new Set(links.filter(({ kind }) => kind === 'indicator').map(({ target }) => target))
  const shown = roadmap.indicators.filter(({ id }) => speaking.has(id) || named.has(id))
  const others = roadmap.indicators.filter((one) => !shown.includes(one))
  return (
    <fieldset>
      <legend>{formWords.indicators}</legend>
      {shown.map((indicator) => {
        const link = { kind: 'indicator', target: indicator.id } as const
        const isNamed = named.has(indicator.id)
        return (
          <label key={indicator.id} className="tick">
            <input type="checkbox" checked={isNamed} onChange={() => (isNamed ? remove(link) : add(link))} />
            {indicatorTitle(indicator)}
          </label>
        )
      })}
      <Choice
        label={formWords.otherIndicator}
        value=""
        none={formWords.choose}
        options={others.map((one) => ({ id: one.id, name: indicatorTitle(one) }))}
        onChoose={(target) => target !== '' && add({ kind: 'indicator', target })}
      />
    </fieldset>
  )
}

/** The record whose page has this address; undefined where it is of another jurisdiction, or none. */
function recordIn(roadmap: RoadmapOutline, jurisdiction: string, text: string): AssessmentLink | undefined {
  const [register = '', area, id] = text
    .trim()
    .replace(/^https?:\/\/[^/]+/, '')
    .replace(/^\/?registers\//, '')
    .replace(/[?#].*$/, '')
    .split('/')
    .map(decodeURIComponent)
  const isOne = findRegister(roadmap, register) !== undefined && area === jurisdiction && id
  return isOne ? { kind: 'record', target: `${register}/${jurisdiction}/${id}` } : undefined
}

function Records({ form, place }: Props): ReactNode {
  const roadmap = useElements()
  const { links, add, remove } = useLinks(form)
  const [typed, setTyped] = useState('')
  const [isWrong, setWrong] = useState(false)
  const id = useId()
  const take = () => {
    const link = recordIn(roadmap, place.jurisdiction, typed)
    setWrong(!link)
    if (!link) return
    add(link)
    setTyped('')
  }
  return (
    <fieldset>
      <legend>{formWords.records}</legend>
      <ul>
        {links
          .filter(({ kind }) => kind === 'record')
          .map((link) => (
            <li key={link.target}>
              <RestsOn link={link} />{' '}
              <button type="button" onClick={() => remove(link)}>
                {formWords.remove(link.target)}
              </button>
            </li>
          ))}
      </ul>
      <div className={isWrong ? 'field bad' : 'field'}>
        <label htmlFor={id}>{formWords.recordHint}</label>
        <input
          id={id}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return
            event.preventDefault()
            take()
          }}
        />
      </div>
      {isWrong && <p role="alert">{formWords.noRecord}</p>}
      <button type="button" disabled={typed.trim() === ''} onClick={take}>
        {formWords.addRecord}
      </button>
    </fieldset>
  )
}

function Files({ form, place }: Props): ReactNode {
  const others = form.form.links.filter(({ kind }) => kind !== 'file')
  const files = form.form.links.filter(({ kind }) => kind === 'file')
  const change = (ids: readonly string[]) =>
    form.change({
      ...form.form,
      links: [...others, ...ids.map((target) => ({ kind: 'file' as const, target }))],
    })
  return (
    <EvidenceField jurisdiction={place.jurisdiction} ids={files.map(({ target }) => target)} onIds={change} />
  )
}

export function LinkFields(props: Props): ReactNode {
  return (
    <div id={fieldId('links')} tabIndex={-1}>
      <Indicators {...props} />
      <Records {...props} />
      <Files {...props} />
    </div>
  )
}
