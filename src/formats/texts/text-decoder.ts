// Decodes the bytes of a text file chunk by chunk, in every encoding in which text files of the readers come.
import type { TextEncoding } from '#definition'
import { codePages, type CodePage } from './code-pages.ts'

/** What is needed of a decoder; `TextDecoder` is one. */
export interface BytesDecoder {
  readonly decode: (bytes?: Uint8Array, options?: { readonly stream?: boolean }) => string
}

const isCodePage = (encoding: TextEncoding): encoding is TextEncoding & CodePage =>
  Object.hasOwn(codePages, encoding)

/** One byte is one letter: nothing has to wait for the next chunk. */
function codePageDecoder(letters: string): BytesDecoder {
  const decode = (bytes: Uint8Array) =>
    Buffer.from(bytes)
      .toString('latin1')
      .replaceAll(/[\u0080-\u00FF]/g, (byte) => letters.charAt(byte.charCodeAt(0) - 128))
  return { decode: (bytes) => (bytes ? decode(bytes) : '') }
}

/** A decoder for one file, from its first byte to its last. A byte order mark goes. */
export function newTextDecoder(encoding: TextEncoding): BytesDecoder {
  return isCodePage(encoding) ? codePageDecoder(codePages[encoding]) : new TextDecoder(encoding)
}
