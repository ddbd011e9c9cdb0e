// Romanian words of passkeys.
import type { passkeyWords as en } from '../../en/people/passkeys.ts'
import type { Sameness } from '../../index.ts'

export const passkeyWords: Sameness<typeof en> = {
  title: 'Chei de acces',
  lead: 'Un dispozitiv care vă cunoaște după deget, față sau un număr vă poate deschide contul fără parolă. Atunci nu se cere niciun cod: dispozitivul și dumneavoastră sunteți doi factori.',
  none: 'Nu aveți chei de acces.',
  device: 'Dispozitivul',
  made: 'Făcută',
  name: 'Numele dispozitivului',
  password: 'Parola, pentru a face o cheie de acces',
  make: 'Fă o cheie de acces pe acest dispozitiv',
  remove: 'Elimină',
  removeOf: (name: string) => `Elimină cheia de acces: ${name}`,
  byName:
    'Cheile de acces cer ca Waymark să fie deschis printr-un nume (ca localhost), nu prin numărul unei mașini.',
  noDevice: 'Acest browser nu poate face chei de acces.',
  notDone: 'Dispozitivul nu a confirmat. Încercați din nou, sau autentificați-vă cu parola.',
  enter: 'Autentificare cu o cheie de acces',
}
