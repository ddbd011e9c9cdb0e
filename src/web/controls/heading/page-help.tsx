// Short help with the page that is shown: one line below its heading, whose text is loaded when somebody opens it.
import { lazy, Suspense, useState, type ReactNode } from 'react'
import { words } from '../../words/index.ts'
import { Waiting } from '../loaded.tsx'

const HelpText = lazy(() => import('./help-text.tsx').then((loaded) => ({ default: loaded.HelpText })))

/** @param path of the page, as its route says it: `/registers/$id` */
export function PageHelp({ path }: { readonly path: string }): ReactNode {
  const [wasOpened, setOpened] = useState(false)
  return (
    <details className="page-help" onToggle={() => setOpened(true)}>
      <summary>{words.help}</summary>
      {wasOpened && (
        <Suspense fallback={<Waiting />}>
          <HelpText path={path} />
        </Suspense>
      )}
    </details>
  )
}
