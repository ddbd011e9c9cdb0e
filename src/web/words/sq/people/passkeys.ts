// Words of passkeys, in sq.
import type { passkeyWords as en } from '../../en/people/passkeys.ts'
import type { Sameness } from '../../index.ts'

export const passkeyWords: Sameness<typeof en> = {
  title: 'Çelësat e hyrjes',
  lead: 'Një pajisje që ju njeh nga gishti, fytyra ose një numër mund ta hapë llogarinë tuaj pa fjalëkalim. Atëherë nuk kërkohet kod: pajisja dhe ju jeni dy faktorë.',
  none: 'Nuk keni çelësa hyrjeje.',
  device: 'Pajisja',
  made: 'Krijuar',
  name: 'Emri i pajisjes',
  password: 'Fjalëkalimi, për të krijuar çelës hyrjeje',
  make: 'Krijo çelës hyrjeje në këtë pajisje',
  remove: 'Hiq',
  removeOf: (name) => `Hiq çelësin e hyrjes: ${name}`,
  byName:
    'Çelësat e hyrjes kërkojnë që Waymark të hapet me emër (si localhost), dhe jo me numrin e një makine.',
  noDevice: 'Ky shfletues nuk mund të krijojë çelësa hyrjeje.',
  notDone: 'Pajisja nuk konfirmoi. Provoni përsëri, ose identifikohuni me fjalëkalim.',
  enter: 'Identifikohu me çelës hyrjeje',
}
