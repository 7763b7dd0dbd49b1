/* Every page in both languages and themes, on a desktop and on a phone: accessible, and pictured. */
import { look } from './support/checks';
import { expect, test, type Choices } from './support/world';

const variants: readonly (Choices & { readonly size: 'desktop' | 'phone' })[] = [
  { language: 'ja', theme: 'light', size: 'desktop' },
  { language: 'en', theme: 'dark', size: 'desktop' },
  { language: 'ja', theme: 'dark', size: 'phone' },
  { language: 'en', theme: 'light', size: 'phone' },
];
const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };

const guests = [
  '/sign-in',
  '/register',
  '/forgotten',
  '/invite/no-such-code',
  '/reset/no-such-link',
  '/developers',
];
const members = [
  '/',
  '/search',
  '/lists',
  '/lists/new',
  '/share?text=%E8%81%B4%E3%81%84%E3%81%A6&url=https%3A%2F%2Fexample.org%2F',
  '/settings',
  '/notices',
  '/settings/notices',
  '/settings/display',
  '/settings/security',
  '/settings/privacy',
  '/settings/programs',
  '/members',
  '/invites',
  '/moderation',
  '/moderation/bans',
  '/moderation/audit',
  '/circle',
  '/circle/cable',
  '/circle/emoji',
  '/directory',
  '/directory?archived',
  '/feed',
  '/feed?tab=following',
  '/feed?tab=bookmarks',
  '/charts',
  '/charts?by=posts&period=all',
  '/songs',
  '/songs?shelf=drafts',
  '/songs/new',
  '/songs/new?from=spotify',
  '/artists',
  '/@yamada',
  '/@yamada?tab=ratings',
  '/@yamada?tab=followers',
  '/no/such/page',
];

for (const { size, ...choices } of variants) {
  const kind = `${size}-${choices.language}-${choices.theme}`;
  const options = size === 'phone' ? { ...choices, ...phone } : choices;

  test(`every page looks right: ${kind}`, async ({ world }) => {
    const owner = await world.owner();
    const guest = await world.guest('/sign-in', options);
    const member = await owner.open('/', options);
    for (const [page, paths] of [
      [guest, guests],
      [member, members],
    ] as const) {
      for (const path of paths) {
        await page.goto(path);
        await expect(page.locator('#main')).not.toBeEmpty();
        await expect(page.locator('html')).toHaveAttribute('lang', choices.language ?? 'ja');
        const name = path.replace(/\W+/g, '-').replace(/^-|-$/g, '') || 'home';
        await look(page, `${kind}/${name}`);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
        expect(wide, `${path} is wider than the screen`).toBe(false);
      }
    }
  });
}
