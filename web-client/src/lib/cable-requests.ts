/* Commands that want an answer: matched by `ref`, given up after a while or when the socket goes. */
import { NoAnswer, Refusal, type Problem } from './refusal';

export interface Answer {
  readonly type: 'ack' | 'refused';
  readonly ref: string;
  readonly problem?: Problem;
}

interface Waiting {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
  readonly timer: ReturnType<typeof setTimeout>;
}

export function isAnswer(message: unknown): message is Answer {
  const { type, ref } = (message ?? {}) as Partial<Answer>;
  return (type === 'ack' || type === 'refused') && typeof ref === 'string';
}

export function requests() {
  const waiting = new Map<string, Waiting>();

  function finish(ref: string): Waiting | undefined {
    const found = waiting.get(ref);
    if (found) clearTimeout(found.timer);
    waiting.delete(ref);
    return found;
  }

  return {
    wait(ref: string, timeout: number): Promise<Answer> {
      return new Promise((resolve, reject) => {
        const timer = setTimeout(() => finish(ref)?.reject(new NoAnswer('timeout')), timeout);
        waiting.set(ref, { resolve, reject, timer });
      });
    },
    settle(answer: Answer): void {
      const found = finish(answer.ref);
      if (!found) return;
      if (answer.type === 'ack') found.resolve(answer);
      else found.reject(new Refusal(answer.problem?.status ?? 422, answer.problem ?? {}));
    },
    /** The socket is gone: whether the commands arrived is unknown. */
    abandon(): void {
      for (const ref of [...waiting.keys()]) finish(ref)?.reject(new NoAnswer('offline'));
    },
  };
}
