// Remembers a mapping for an institution.
import { useQueryClient } from '@tanstack/react-query'
import { useId, useState, type ReactNode } from 'react'
import { recordAreas } from '#definition'
import { useRoadmap } from '../../data/roadmap-context.ts'
import { Choice } from '../../controls/choice.tsx'
import { request } from '../../data/request.ts'
import { importWords } from '../../words/import-words.ts'
import { say, words } from '../../words/index.ts'
import type { Editing } from './editing.ts'
import { withText } from './mapping-edits.ts'

const { save: saveWords } = importWords.mapping

/** Institutions of the jurisdiction, or the kinds of institutions that keep the register. */
function useInstitutions({ register }: Editing, jurisdiction: string) {
  const roadmap = useRoadmap()
  const own = roadmap.jurisdictions.find(({ id }) => id === jurisdiction)?.institutions ?? []
  if (own.length > 0) return own.map(({ id, name }) => ({ id, name: say(name) }))
  return register.keptBy.map((id) => ({ id, name: id.replaceAll('-', ' ') }))
}

export function SaveLayout(editing: Editing): ReactNode {
  const { register, mapping, answer } = editing
  const id = useId()
  const roadmap = useRoadmap()
  const queries = useQueryClient()
  const [name, setName] = useState(mapping.name === register.id ? '' : mapping.name)
  const [jurisdiction, setJurisdiction] = useState(answer.jurisdiction ?? '')
  const [institution, setInstitution] = useState('')
  const [said, setSaid] = useState('')
  const institutions = useInstitutions(editing, jurisdiction)
  const save = (event: { readonly preventDefault: () => void }) => {
    event.preventDefault()
    const key = { jurisdiction, institution, register: register.id, name: name.trim() }
    const remembered = withText({ ...mapping, name: name.trim() }, answer.text?.said)
    request('saveMapping', { body: { ...key, mapping: remembered } })
      .then(() => queries.invalidateQueries({ queryKey: ['records'] }))
      .then(() => setSaid(saveWords.done(name.trim())))
      .catch((error: unknown) => setSaid(error instanceof Error ? error.message : words.problems.unreadable))
  }
  return (
    <details className="panel">
      <summary>{saveWords.heading}</summary>
      <p className="quiet">{saveWords.lead}</p>
      <form className="controls" onSubmit={save}>
        <div className="field">
          <label htmlFor={id}>{saveWords.name}</label>
          <input
            id={id}
            required
            maxLength={200}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        </div>
        <Choice
          label={saveWords.area}
          none={saveWords.areaAll}
          value={jurisdiction}
          options={recordAreas(roadmap, register).map((area) => ({ id: area.id, name: say(area.name) }))}
          onChoose={setJurisdiction}
        />
        <Choice
          label={saveWords.institution}
          none={saveWords.institutionAll}
          value={institution}
          options={institutions}
          onChoose={setInstitution}
        />
        <button type="submit">{saveWords.button}</button>
        <span role="status">{said}</span>
      </form>
    </details>
  )
}
