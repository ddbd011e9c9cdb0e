// Roles as somebody holds them: which, where, and until when.
import type { ReactNode } from 'react'
import type { HeldRole } from '#definition'
import { ScrollRegion } from '../controls/scroll-region.tsx'
import { placeText, roleName } from '../data/own-place.ts'
import { useOutline } from '../data/roadmap-context.ts'
import { words } from '../words/index.ts'
import { peopleWords } from '../words/people/people-words.ts'

/** The term of a role in words. */
export function termText({ from, until }: HeldRole): string {
  const own = peopleWords.account
  if (from === null && until === null) return own.always
  const parts = [from === null ? '' : own.from(from), until === null ? '' : own.until(until)]
  return words.list(parts.filter((part) => part !== ''))
}

interface Props {
  readonly roles: readonly HeldRole[]
  /** What stands at the end of each row, in the order of the roles. */
  readonly actions?: readonly ReactNode[]
}

export function RoleTable({ roles, actions }: Props): ReactNode {
  const roadmap = useOutline()
  const own = peopleWords.account
  return (
    <ScrollRegion label={own.role}>
      <table>
        <thead>
          <tr>
            <th scope="col">{own.role}</th>
            <th scope="col">{own.place}</th>
            <th scope="col">{own.term}</th>
            {actions && <td />}
          </tr>
        </thead>
        <tbody>
          {roles.map((held, at) => (
            <tr key={JSON.stringify(held)}>
              <th scope="row">{roleName(roadmap, held.role)}</th>
              <td>{placeText(roadmap, held)}</td>
              <td>{termText(held)}</td>
              {actions && <td>{actions[at]}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}
