import { createHostIn, type Host, type HostOptions } from '../runtime/host.ts';
import { nodeRealms } from './realm.ts';

export type { Ended, Execution, Host, HostOptions, RunAs, RunOptions } from '../runtime/host.ts';

/** The local host with `node:vm` realms. Throws when Google would refuse the push. */
export const createHost = (options: HostOptions): Host => createHostIn(nodeRealms, options);
