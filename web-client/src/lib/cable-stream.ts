/*
 * One stored stream as its reader must see it: every event once, in order, whatever the wire does.
 * Positions are dense, so a missing one is visible at once and is asked for.
 */

export interface Position {
  readonly epoch: string;
  readonly seq: number;
}

/** An event of a log; `seq` counts from 1 without holes. */
export interface StoredEvent {
  readonly type: string;
  readonly seq: number;
}

export interface StreamReader<E extends StoredEvent> {
  readonly event: (event: E) => void;
  /** What the log holds after a position, from elsewhere than the socket. */
  readonly fill?: ((after: number) => Promise<readonly E[]>) | undefined;
  /** What was shown can no longer be continued: load it anew. */
  readonly stale: () => void;
}

const mostHeld = 2000;

export function orderedStream<E extends StoredEvent>(reader: StreamReader<E>) {
  let at: Position | null = null;
  let filling = false;
  let heldOf = '';
  const held = new Map<number, E>();

  function give(event: E): void {
    if (!at) return;
    at = { epoch: at.epoch, seq: event.seq };
    held.delete(event.seq);
    reader.event(event);
  }

  function drain(): void {
    for (let next = held.get((at?.seq ?? 0) + 1); next; next = held.get((at?.seq ?? 0) + 1))
      give(next);
  }

  /** What comes before the snapshot has been read may be newer than it. */
  function keepForSeed(event: E, epoch: string): void {
    if (epoch !== heldOf) held.clear();
    heldOf = epoch;
    if (held.size < mostHeld) held.set(event.seq, event);
  }

  function giveUp(): void {
    at = null;
    held.clear();
    reader.stale();
  }

  async function fillHole(): Promise<void> {
    if (filling || !at) return;
    filling = true;
    const { epoch } = at;
    try {
      while (held.size > 0 && at?.epoch === epoch) {
        const events: readonly E[] = (await reader.fill?.(at.seq)) ?? [];
        const before: number = at.seq;
        for (const event of events) if (event.seq === at.seq + 1) give(event);
        drain();
        if (held.size > 0 && at.seq === before) return giveUp();
      }
    } catch {
      giveUp();
    } finally {
      filling = false;
    }
  }

  return {
    position: (): Position | null => at,

    /** Starts after a snapshot that was read at this position. */
    seed(position: Position): void {
      at = position;
      if (heldOf !== position.epoch) held.clear();
      for (const seq of held.keys()) if (seq <= position.seq) held.delete(seq);
      drain();
      if (held.size > 0) void fillHole();
    },

    accept(event: E, epoch: string): void {
      if (!at) return keepForSeed(event, epoch);
      if (epoch !== at.epoch) return giveUp();
      if (event.seq <= at.seq) return; // seen already
      if (event.seq === at.seq + 1) {
        give(event);
        drain();
        return;
      }
      heldOf = epoch;
      held.set(event.seq, event);
      if (held.size > mostHeld) giveUp();
      else void fillHole();
    },

    /** The server cannot continue from our position. */
    rejected: giveUp,
  };
}
