// Who gave somebody which role and took it, the newest first.
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Loaded } from '../controls/loaded.tsx'
import { ScrollRegion } from '../controls/scroll-region.tsx'
import { placeText, roleName } from '../data/own-place.ts'
import { useOutline } from '../data/roadmap-context.ts'
import { momentText, words } from '../words/index.ts'
import { peopleWords } from '../words/people/people-words.ts'
import { personHistoryQuery } from './people-query.ts'
import { termText } from './role-table.tsx'

const own = peopleWords.person

export function PersonHistory({ id }: { readonly id: string }): ReactNode {
  const roadmap = useOutline()
  const query = useQuery(personHistoryQuery(id))
  return (
    <section>
      <h2>{own.history}</h2>
      <Loaded query={query}>
        {({ items }) => (
          <ScrollRegion label={own.history}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{own.when}</th>
                  <th scope="col">{own.by}</th>
                  <th scope="col">{own.what}</th>
                </tr>
              </thead>
              <tbody>
                {items.map(({ at, by, what, role, reason, heir }, place) => (
                  <tr key={`${at} ${String(place)}`}>
                    <td className="nowrap">{momentText(at)}</td>
                    <td>{what === 'asked' ? words.who.notSignedIn : by}</td>
                    <td>
                      {words.list([
                        own.did[what],
                        ...(role
                          ? [roleName(roadmap, role.role), placeText(roadmap, role), termText(role)]
                          : []),
                        ...(heir === null ? [] : [heir === 'institution' ? own.toInstitution : heir]),
                        ...(reason === null ? [] : [reason]),
                      ])}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </ScrollRegion>
        )}
      </Loaded>
    </section>
  )
}
