// A process that takes folders when it is told to, for tests: a line `folder moment` in, a line `taken` or `refused` out.
import { createInterface } from 'node:readline'
import { lockFolder } from '../folder-lock.ts'

process.stdout.write('ready\n')
for await (const line of createInterface({ input: process.stdin })) {
  const [folder = '', moment = '0'] = line.split('\t')
  // Both of a pair wait for the same moment without sleeping, so that they meet.
  while (Date.now() < Number(moment));
  process.stdout.write(lockFolder(folder) ? 'refused\n' : 'taken\n')
}
