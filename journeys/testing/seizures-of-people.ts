// Seizures of Belgrade, kept and seen through the browsers of people.
import type { Page } from 'playwright-core'

const jurisdiction = 'belgrade'

/** A seizure that the customs keep: none of the police sees it. */
export const seizureOfCustoms = {
  ...{ jurisdiction, institution: 'belgrade-customs' },
  fields: {
    ...{ day: '2024-06-30', 'case-number': 'C-1', setting: 'inland', authority: 'customs' },
    ...{ offence: 'not-reported', 'legal-ground': 'criminal' },
  },
  children: { items: [{ 'item-class': 'firearm', quantity: 2 }] },
} as const

/** The case numbers of the seizures that this browser is given, sorted; none where its person may read no record. */
export async function seizuresSeenIn(page: Page): Promise<string[]> {
  const numbers = await page.evaluate<string[]>(
    `fetch('/api/registers/seizures/records').then((answer) => answer.json())
      .then(({ items = [] }) => items.map(({ fields }) => fields['case-number']))`,
  )
  return numbers.toSorted()
}

/** Keeps a seizure of the police with an answer that is sensitive, as the officer whose browser it is; gives the address of its page. */
export async function keepSensitiveSeizure(officer: Page): Promise<string> {
  const body = {
    ...{ jurisdiction, institution: 'belgrade-police' },
    fields: {
      ...{ day: '2023-05-31', 'case-number': 'K-9', setting: 'inland', authority: 'police' },
      ...{ offence: 'not-reported', 'legal-ground': 'criminal', concealment: 'Behind the spare wheel' },
    },
    children: { items: [{ 'item-class': 'firearm', quantity: 1, 'serial-number': 'SN-77' }] },
  }
  const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
  const kept = await officer.evaluate<{ readonly id?: string }>(
    `fetch('/api/registers/seizures/records', ${JSON.stringify(init)}).then((answer) => answer.json())`,
  )
  if (kept.id === undefined) throw new Error(JSON.stringify(kept))
  return `/registers/seizures/${jurisdiction}/${kept.id}`
}
