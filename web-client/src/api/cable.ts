/* What the cable of the server does; owners only. */
import { request } from '../lib/http';
import type { components } from './generated';

export type CableFigures = Required<components['schemas']['CableFigures']>;

export const cableFigures = (signal: AbortSignal): Promise<CableFigures> =>
  request('/cable', { under: '/api/admin', signal });
