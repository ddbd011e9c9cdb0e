// Words in which officers say that there is no serial number, or none that can be read. None of them is one.
import { latinWords } from './plain-text.ts'

/** In plain Latin, with what the Cyrillic spellings come to. */
const words = new Set([
  ...['unknown', 'not known', 'unk', 'none', 'n a', 'not available', 'not reported', 'not stated', 'no number'],
  ...['no serial number', 'without number', 'no serial', 'missing', 'removed', 'erased', 'obliterated', 'defaced'],
  ...['filed off', 'ground off', 'illegible', 'unreadable', 'not legible', 'no marking', 'no markings', 'nil', 'null'],
  ...['nepoznat', 'nepoznata', 'nepoznato', 'nepoznati', 'nije poznat', 'nije poznato', 'nema', 'nema ga', 'bez broja'],
  ...['bez', 'bb', 'b b', 'bez serijskog broja', 'nema broja', 'uklonjen', 'uklonjeno', 'odstranjen', 'odstranjeno'],
  ...['izbrisan', 'izbrisano', 'obrisan', 'obrisano', 'izbrusen', 'izbruseno', 'prebrusen', 'skinut', 'ostecen'],
  ...['osteceno', 'necitak', 'necitko', 'necitljiv', 'necitljivo', 'nevidljiv', 'nevidljivo', 'nije prijavljeno'],
  ...['otstranet', 'otstraneto', 'bez broj', 'nema broj', 'bez seriski broj', 'necitliv', 'necitlivo', 'ne e poznato'],
  ...['ne e poznat', 'izbrisan broj', 'i panjohur', 'e panjohur', 'panjohur', 'ska', 's ka', 'nuk ka', 'nuk dihet'],
  ...['pa numer', 'pa numer serial', 'i hequr', 'hequr', 'i fshire', 'fshire', 'i palexueshem', 'palexueshem'],
  ...['necunoscut', 'necunoscuta', 'fara numar', 'fara', 'lipsa', 'lipseste', 'sters', 'stearsa', 'inlaturat'],
  ...['ilizibil', 'indescifrabil', 'nu are', 'nu exista', 'nu se cunoaste', 'xx', 'xxx', 'xxxx', 'nn'],
])

/** Does the text say that there is no mark, or hold nothing but signs? */
export function saysNoMark(text: string): boolean {
  const plain = latinWords(text)
  return plain === '' || words.has(plain)
}
