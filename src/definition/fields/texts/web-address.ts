// The address of a page or a file on the web.
import { webAddressExamples } from '../examples/web-address-examples.ts'
import { kindNames } from '../kind-sentences.ts'
import { defineFieldKind, type Checked } from '../../registers/index.ts'
import { accept, andThen, refuse } from '../reading/checked.ts'
import { readText } from '../reading/read-cell.ts'

const longest = 2000

function check(input: unknown): Checked<string> {
  return andThen(readText(input, longest), (text) => {
    const isWritten = /^https?:\/\/\S+$/i.test(text) && !text.includes('\\') && URL.canParse(text)
    const address = isWritten ? new URL(text) : undefined
    if (address && (address.username !== '' || address.password !== '')) return refuse('web-address-password')
    // A name without a dot is a machine in somebody's own network.
    if (!address || !/[^.]\.[^.]/.test(address.hostname))
      return refuse('web-address-unreadable', { value: text })
    const { href } = address
    return href.length > longest
      ? refuse('text-too-long', { length: href.length, limit: longest })
      : accept(href)
  })
}

export const webAddress = defineFieldKind<string>({
  id: 'web-address',
  name: kindNames['web-address'],
  sqlType: () => 'text',
  check,
  jsonSchema: () => ({ type: 'string', maxLength: longest, pattern: '^https?://[^\\s\\\\]+$' }),
  widget: 'web-address',
  examples: webAddressExamples,
})
