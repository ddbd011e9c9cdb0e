// A link that was made just now, to be given to the person: shown once.
import { useState, type ReactNode } from 'react'
import { linkPath } from '#definition'
import { mailWords } from '../words/people/mail-words.ts'
import { peopleWords } from '../words/people/people-words.ts'

const own = peopleWords.people

interface Made {
  readonly name: string
  /** Null where the link goes to the person by e-mail. */
  readonly secret: string | null
}

export function MadeLink({ name, secret }: Made): ReactNode {
  if (secret === null) return <p role="status">{mailWords.invited(name)}</p>
  return <ShownLink {...{ name, secret }} />
}

function ShownLink({ name, secret }: { readonly name: string; readonly secret: string }): ReactNode {
  const [isCopied, setCopied] = useState(false)
  const link = `${globalThis.location.origin}${linkPath(secret)}`
  return (
    <section role="status" className="record-form">
      <h3>{own.linkHeading}</h3>
      <p>{own.linkLead(name)}</p>
      <p>
        <code>{link}</code>
      </p>
      <button
        type="button"
        onClick={() => void navigator.clipboard.writeText(link).then(() => setCopied(true))}
      >
        {own.copy}
      </button>{' '}
      {isCopied && own.copied}
    </section>
  )
}
