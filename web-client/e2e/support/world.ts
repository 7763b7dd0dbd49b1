/*
 * People for the tests. Each test makes its own through the same API the client uses, by an
 * invitation of the owner whom first-run.spec.ts brought into being, and gets a browser page that is
 * signed in as them.
 */
import {
  request as requests,
  test as base,
  type APIRequestContext,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from '@playwright/test';
import { checkPage } from './checks';

export { expect } from '@playwright/test';

export const owner = {
  displayName: '山田 太郎',
  handle: 'yamada',
  email: 'yamada@example.org',
  password: 'ことばを十文字より長く',
};
export const circleName = '青葉大学 軽音楽部';

export interface Person {
  readonly id: string;
  readonly handle: string;
  readonly displayName: string;
  readonly email: string;
  readonly password: string;
  /** Requests with this person's token: `person.api.post('/api/web/rooms', …)`. */
  readonly api: APIRequestContext;
  /** A browser of their own, signed in. */
  open(path?: string, options?: BrowserContextOptions & Choices): Promise<Page>;
}

export interface Choices {
  readonly language?: 'ja' | 'en';
  readonly theme?: 'light' | 'dark';
}

export interface World {
  /** A new member. */
  member(displayName: string): Promise<Person>;
  /** The owner, in a session of their own. */
  owner(): Promise<Person>;
  /** A browser of nobody. */
  guest(path?: string, options?: BrowserContextOptions & Choices): Promise<Page>;
}

type Account = Omit<Person, 'id' | 'api' | 'open'>;
type State = BrowserContextOptions['storageState'];

interface Entered {
  readonly api: APIRequestContext;
  readonly me: { readonly id: string };
  readonly state: State;
}

interface SignedIn {
  readonly accessToken: string;
  readonly me: { readonly id: string; readonly handle: string };
}

const json = { 'X-Otodoke': '1', 'Accept-Language': 'ja' };
let made = 0;

/** Letters that no other test, worker or earlier run uses. */
export const unique = (prefix: string): string =>
  `${prefix}_${Date.now().toString(36)}${process.pid.toString(36)}${(made++).toString(36)}`.slice(
    -24,
  );

export async function send<T>(
  api: APIRequestContext,
  method: string,
  path: string,
  data?: unknown,
): Promise<T> {
  const answer = await api.fetch(path, { method, ...(data === undefined ? {} : { data }) });
  const text = await answer.text();
  if (!answer.ok()) throw new Error(`${method} ${path}: ${answer.status()} ${text}`);
  return (text === '' ? undefined : JSON.parse(text)) as T;
}

export const test = base.extend<
  { world: World },
  { ownerApi: () => Promise<APIRequestContext>; origin: string }
>({
  origin: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the fixtures from the pattern
    async ({}, use, info) => {
      await use(info.project.use.baseURL ?? 'http://localhost:8080');
    },
    { scope: 'worker' },
  ],
  // not before somebody asks: the first run has no owner yet
  ownerApi: [
    async ({ origin }, use) => {
      let api: Promise<APIRequestContext> | undefined;
      const account = { login: owner.handle, password: owner.password };
      await use(() => {
        api ??= signedIn(origin, '/api/web/session', account).then((entered) => entered.api);
        return api;
      });
      await (await api)?.dispose();
    },
    { scope: 'worker' },
  ],
  world: async ({ browser, ownerApi, origin, contextOptions }, use) => {
    const cleanUps: (() => Promise<void>)[] = [];
    const opener = (state?: State, again?: () => Promise<Entered>) =>
      openWith({ browser, origin, contextOptions, cleanUps }, state, again);
    const signIn = (account: Account) => () =>
      signedIn(origin, '/api/web/session', { login: account.handle, password: account.password });
    const person = (account: Account, entered: Entered): Person => {
      cleanUps.push(() => entered.api.dispose());
      const open = opener(entered.state, signIn(account));
      return { ...account, id: entered.me.id, api: entered.api, open };
    };
    await use({
      guest: (path, options) => opener()(path, options),
      owner: async () => person(owner, await signIn(owner)()),
      member: async (displayName) => {
        const handle = unique('m');
        const email = `${handle}@example.org`;
        const account = { handle, displayName, email, password: `${handle} sings` };
        const invited = { days: 1, uses: 1 };
        const { code } = await send<{ code: string }>(
          await ownerApi(),
          'POST',
          '/api/web/invites',
          invited,
        );
        const command = { ...account, language: 'ja', inviteCode: code };
        return person(account, await signedIn(origin, '/api/web/registrations', command));
      },
    });
    for (const cleanUp of cleanUps.reverse()) await cleanUp();
  },
});

/** Opens a session and keeps its cookie for a browser and its token for requests. */
async function signedIn(origin: string, path: string, data: unknown): Promise<Entered> {
  const door = await requests.newContext({ baseURL: origin, extraHTTPHeaders: json });
  const { accessToken, me } = await send<SignedIn>(door, 'POST', path, data);
  const { cookies } = await door.storageState();
  await door.dispose();
  const extraHTTPHeaders = { ...json, Authorization: `Bearer ${accessToken}` };
  const api = await requests.newContext({ baseURL: origin, extraHTTPHeaders });
  const localStorage = [{ name: 'otodoke.session', value: '1' }];
  return { api, me, state: { cookies, origins: [{ origin, localStorage }] } };
}

interface Opening {
  readonly browser: Browser;
  readonly origin: string;
  readonly contextOptions: BrowserContextOptions;
  readonly cleanUps: (() => Promise<void>)[];
}

/** One browser per person, unless another kind is asked for: that is another device, signed in anew. */
function openWith(
  { browser, origin, contextOptions, cleanUps }: Opening,
  first: State,
  again?: () => Promise<Entered>,
): Person['open'] {
  let context: BrowserContext | undefined;
  return async (path = '/', options = {}) => {
    const { language = 'ja', theme = 'light', ...rest } = options;
    if (!context || Object.keys(options).length > 0) {
      const state = context && again ? await freshState(again) : first;
      context = await browser.newContext({
        ...contextOptions,
        ...(state ? { storageState: state } : {}),
        baseURL: origin,
        locale: language === 'ja' ? 'ja-JP' : 'en-GB',
        colorScheme: theme,
        ...rest,
      });
      cleanUps.push(context.close.bind(context));
      // a member's own language would win over the browser's
      await context.addInitScript((chosen) => {
        const key = 'otodoke.language';
        if (!localStorage.getItem(key)) localStorage.setItem(key, chosen);
      }, language);
    }
    const page = await context.newPage();
    checkPage(page);
    await page.goto(path);
    return page;
  };
}

async function freshState(again: () => Promise<Entered>): Promise<State> {
  const { api, state } = await again();
  await api.dispose();
  return state;
}

/** What a browser keeps of a session that was opened by requests. */
export async function signedInState(api: APIRequestContext): Promise<State> {
  const { cookies } = await api.storageState();
  const origin = new URL((await api.get('/')).url()).origin;
  return {
    cookies,
    origins: [{ origin, localStorage: [{ name: 'otodoke.session', value: '1' }] }],
  };
}
