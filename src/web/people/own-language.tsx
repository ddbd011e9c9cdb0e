// In which language somebody reads pages and e-mails: said once, for every device.
import { useState, type ReactNode } from 'react'
import { Choice } from '../controls/choice.tsx'
import { useOnce } from '../controls/use-once.ts'
import { request } from '../data/request.ts'
import { language } from '../words/index.ts'
import { languageWords as said } from '../words/language-words.ts'
import { offeredHere } from '../words/offered.ts'

/** @param own what was said before; null where nothing was */
export function OwnLanguage({ own }: { readonly own: string | null }): ReactNode {
  const [chosen, setChosen] = useState(own ?? language)
  const [isSaved, setSaved] = useState(false)
  const { failure, isBusy, submit } = useOnce(async () => {
    setSaved(false)
    await request('keepLanguage', { body: { language: chosen } })
    setSaved(true)
  })
  if (offeredHere.length < 2) return null
  return (
    <form className="record-form" onSubmit={submit}>
      <h2>{said.own}</h2>
      {failure !== '' && <p role="alert">{failure}</p>}
      <p role="status">{isSaved ? said.saved : ''}</p>
      <Choice
        label={said.own}
        value={chosen}
        options={offeredHere.map(({ tag, name }) => ({ id: tag, name }))}
        onChoose={setChosen}
      />
      <p className="quiet">{said.ownHint}</p>
      <button type="submit" disabled={isBusy}>
        {said.save}
      </button>
    </form>
  )
}
