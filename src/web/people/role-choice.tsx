// A role to be given: which, where, and for how long. Only places of the roadmap can be chosen.
import type { ReactNode } from 'react'
import { institutionsIn, type HeldRole } from '#definition'
import { Choice } from '../controls/choice.tsx'
import { LabelledText } from '../controls/labelled-text.tsx'
import { useOutline } from '../data/roadmap-context.ts'
import { byAlphabet, say } from '../words/index.ts'
import { peopleWords } from '../words/people/people-words.ts'

const own = peopleWords.person
const all = '*'

/** The role that a form begins with: the first that anybody can hold, in the first jurisdiction. */
export function useFirstRole(): HeldRole {
  const { roles, jurisdictions } = useOutline()
  const role = roles.find(({ id }) => id !== 'public')?.id ?? ''
  return { role, jurisdiction: jurisdictions[0]?.id ?? all, institution: all, from: null, until: null }
}

interface Props {
  readonly held: HeldRole
  readonly onHeld: (held: HeldRole) => void
}

export function RoleChoice({ held, onHeld }: Props): ReactNode {
  const roadmap = useOutline()
  const named = ({ id, name }: { readonly id: string; readonly name: { readonly en: string } }) => ({
    ...{ id, name: say(name) },
  })
  const institutions = institutionsIn(roadmap, held.jurisdiction)
    .map(named)
    .toSorted((a, b) => byAlphabet(a.name, b.name))
  const dayOf = (text: string) => (text === '' ? null : text)
  return (
    <div className="controls">
      <Choice
        label={own.role}
        value={held.role}
        options={roadmap.roles.filter(({ id }) => id !== 'public').map(named)}
        onChoose={(role) => onHeld({ ...held, role })}
      />
      <Choice
        label={own.jurisdiction}
        value={held.jurisdiction}
        options={[{ id: all, name: own.everywhere }, ...roadmap.jurisdictions.map(named)]}
        onChoose={(jurisdiction) => onHeld({ ...held, jurisdiction, institution: all })}
      />
      <Choice
        label={own.institution}
        value={held.institution}
        options={[{ id: all, name: own.anyInstitution }, ...institutions]}
        onChoose={(institution) => onHeld({ ...held, institution })}
      />
      <LabelledText
        label={own.from}
        type="date"
        value={held.from ?? ''}
        onText={(from) => onHeld({ ...held, from: dayOf(from) })}
      />
      <LabelledText
        label={own.until}
        type="date"
        value={held.until ?? ''}
        onText={(until) => onHeld({ ...held, until: dayOf(until) })}
      />
    </div>
  )
}
