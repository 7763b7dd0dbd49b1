/* What begins once the first page is usable, so that nobody waits for it. */
import { keepSeen } from '../features/offline/keeper-data';
import { installWorker } from './worker';

export async function afterwards(): Promise<void> {
  keepSeen();
  await installWorker();
}
