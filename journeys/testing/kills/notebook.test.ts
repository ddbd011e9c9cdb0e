// The notebook itself: it says what was lost, what is there twice and what is torn, and nothing else.
import { expect, test } from 'vitest'
import { newNotebook, newThing, sendChange, settleNotebook } from './notebook.ts'

test('what was confirmed has to be there; what was never answered may be there or not', async () => {
  const notebook = newNotebook()
  const [kept, open] = [newThing(notebook, ['kept']), newThing(notebook, ['open'])]
  expect(await sendChange(notebook, kept, 'flood', () => Promise.resolve(true))).toBe(true)
  await expect(sendChange(notebook, open, 'wind', () => Promise.reject(new Error('cut')))).rejects.toThrow(
    'cut',
  )
  expect(settleNotebook(notebook, ({ names }) => (names[0] === 'kept' ? 'flood' : 'wind'))).toEqual([])
  expect(settleNotebook(notebook, () => 'absent')).toEqual([
    'kept is “absent”: confirmed was “flood”, unanswered nothing',
    'open is “absent”: confirmed was “wind”, unanswered nothing',
  ])
})

test('what was refused may not be there, and nothing may be there twice or in part', async () => {
  const notebook = newNotebook()
  const thing = newThing(notebook, ['one', 'two'])
  expect(await sendChange(notebook, thing, 'flood', () => Promise.resolve(false))).toBe(false)
  expect(settleNotebook(notebook, () => 'flood')).toHaveLength(1)
  const other = newThing(notebook, ['three'])
  await sendChange(notebook, other, 'flood', () => Promise.resolve(true))
  expect(
    settleNotebook(notebook, (one) => (one === other ? 'flood and flood' : 'flood, torn from absent')),
  ).toHaveLength(2)
})
