/* What can go wrong with a request: the server refuses (Refusal) or there is no answer (NoAnswer). */

export interface FieldProblem {
  readonly field: string;
  readonly code: string;
  readonly message: string;
}

/** A problem document (RFC 9457) as the server writes it. */
export interface Problem {
  readonly type?: string;
  readonly title?: string;
  readonly detail?: string;
  readonly status?: number;
  readonly requestId?: string;
  readonly errors?: readonly FieldProblem[];
  readonly retryAfter?: number;
}

export class Refusal extends Error {
  /** The slug: `not-there`, `invalid-input`, … */
  readonly type: string;
  readonly title: string;
  readonly detail: string;
  readonly errors: readonly FieldProblem[];
  readonly requestId: string | undefined;
  /** Seconds after which trying again makes sense. */
  readonly retryAfter: number | undefined;

  constructor(
    readonly status: number,
    problem: Problem,
    retryAfter: string | null = null,
  ) {
    super(problem.title ?? `HTTP ${status}`);
    this.type = (problem.type ?? '').replace(/^.*\//, '') || `http-${status}`;
    this.title = problem.title ?? '';
    this.detail = problem.detail ?? '';
    this.errors = problem.errors ?? [];
    this.requestId = problem.requestId;
    this.retryAfter = problem.retryAfter ?? (Number(retryAfter) || undefined);
  }
}

/** Nothing came back: the network is away, or the time ran out. */
export class NoAnswer extends Error {
  constructor(
    readonly reason: 'offline' | 'timeout',
    cause?: unknown,
  ) {
    super(reason, { cause });
  }
}

/** The request was given up by us; nobody needs to hear of it. */
export function isAbort(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}
