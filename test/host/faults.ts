/** Runs an operation once for every service call it makes, with a fault at that call. */
import type { Fault } from '../../src/host/kernel/execution.ts';
import type { Host } from '../../src/host/node/host.ts';

export type FaultKind = 'fail' | 'cut off, writes kept' | 'cut off, writes lost';

const KINDS: Record<FaultKind, Omit<Fault, 'at'>> = {
  fail: { kind: 'fail' },
  'cut off, writes kept': { kind: 'cutOff', unflushed: 'kept' },
  'cut off, writes lost': { kind: 'cutOff', unflushed: 'lost' },
};

export interface EveryFault {
  /** A fresh host with a fresh workbook: nothing may be carried from one run to the next. */
  make: () => Host;
  operate: (host: Host) => void;
  /** Called after each run with a fault; throws when the workbook is not as it should be. */
  check: (host: Host, index: number, kind: FaultKind) => void;
  /** Kinds to try; all three unless said. */
  kinds?: readonly FaultKind[];
  /** Every how manyth call is hit; each one unless said. */
  strideOf?: (kind: FaultKind) => number;
}

/** Returns how many calls were hit, so that a test can see that there were any. */
export function everyFault({
  make,
  operate,
  check,
  kinds = Object.keys(KINDS) as FaultKind[],
  strideOf = () => 1,
}: EveryFault): number {
  const healthy = make();
  healthy.setFaults([]);
  operate(healthy);
  const calls = healthy.callsSincePlan();
  for (const kind of kinds) {
    for (let index = 1; index <= calls; index += strideOf(kind)) {
      hit(make(), { operate, check }, index, kind);
    }
  }
  return calls;
}

function hit(
  host: Host,
  { operate, check }: Pick<EveryFault, 'operate' | 'check'>,
  index: number,
  kind: FaultKind,
): void {
  host.setFaults([{ ...KINDS[kind], at: index }]);
  try {
    operate(host);
    host.setFaults([]);
    check(host, index, kind);
  } catch (error) {
    throw new Error(`with a fault at call ${index} (${kind}): ${(error as Error).message}`, { cause: error });
  }
}
