// The ways from a register to its template, to an import, and to what waits.
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { pathTo, type Register } from '#definition'
import { importWords } from '../words/import-words.ts'
import { language, numberText } from '../words/index.ts'
import { useAsked, waitingQuery } from '../data/import-queries.ts'

const imports = importWords

export function ImportLinks({ register }: { readonly register: Register }): ReactNode {
  const { data } = useAsked(waitingQuery(register.id))
  const params = { id: register.id }
  const waiting = data?.total ?? 0
  return (
    <>
      <Link to="/registers/$id/import" params={params}>
        {imports.start}
      </Link>
      <a href={`${pathTo('registerTemplate', register.id)}?language=${language}`} download>
        {imports.template}
      </a>
      <Link to="/imports">{imports.all}</Link>
      {waiting > 0 && (
        <Link to="/registers/$id/waiting" params={params} className="waiting-link">
          {imports.waitingLink(waiting, numberText(waiting))}
        </Link>
      )}
    </>
  )
}
