/*
 * What a screen reader is told of what comes in. A busy room must not talk without end: what came
 * within a moment is said together, word for word while it is little, else as a number.
 */

export interface News {
  readonly name: string;
  readonly text: string;
}

export interface AnnouncerOptions {
  readonly say: (text: string) => void;
  /** The words for more news than can be read out. */
  readonly many: (count: number) => string;
  readonly wait?: (run: () => void, ms: number) => void;
}

const moment = 600;
const rest = 4_000;
const mostRead = 2;
const longest = 160;

export function announcer({ say, many, wait = usual }: AnnouncerOptions) {
  let news: News[] = [];
  let busy = false;

  function tell(): void {
    const told = news;
    news = [];
    if (told.length === 0) {
      busy = false;
      return;
    }
    say(told.length > mostRead ? many(told.length) : told.map(spoken).join('\n'));
    wait(tell, rest);
  }

  return (one: News): void => {
    news.push(one);
    if (busy) return;
    busy = true;
    wait(tell, moment);
  };
}

const spoken = ({ name, text }: News): string =>
  `${name}: ${text.length > longest ? `${text.slice(0, longest)}…` : text}`;

function usual(run: () => void, ms: number): void {
  setTimeout(run, ms);
}
