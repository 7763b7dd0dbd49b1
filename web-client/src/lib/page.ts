/* What a page is: the contract between the app (router, shell) and the features. */

export interface PageContext {
  /** Parts of the path, decoded: `/rooms/:id` → params.id. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly hash: string;
  /** Ends when the page is left; every listener, request and subscription ends with it. */
  readonly signal: AbortSignal;
  /** Names the document and the phone's top bar. */
  title(text: string): void;
  /** The third pane (over the page on a phone). */
  readonly details: Details;
}

export interface Details {
  /** Shows something beside the page; the signal ends when it is closed or the page is left. */
  open(title: string, mount: (root: HTMLElement, signal: AbortSignal) => void): void;
  close(): void;
  readonly isOpen: boolean;
}

export interface Page {
  /** Builds the fixed structure once, then keeps it up to date until the signal ends. */
  mount(root: HTMLElement, context: PageContext): void | Promise<void>;
}

/** plain: alone on a card (signed out) · pane: between rooms and details. */
export type Layout = 'plain' | 'pane';

export interface Route {
  readonly path: string;
  readonly layout: Layout;
  /** Who may see it; `guest` pages send members home, `member` pages send guests to sign in. */
  readonly for: 'anyone' | 'guest' | 'member' | 'owner';
  /** On a phone the list of rooms is a page of its own. */
  readonly list?: boolean;
  readonly load: () => Promise<{ page: Page }>;
}
