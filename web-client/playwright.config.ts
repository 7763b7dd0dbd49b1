import { existsSync } from 'node:fs';
import { defineConfig } from '@playwright/test';

/** The browser that is there already; none is downloaded. */
const browser = [
  process.env['CHROMIUM'] ?? '',
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find((path) => existsSync(path));

const desktop = { viewport: { width: 1280, height: 800 } };
const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  // generous: the tests share two cores with the product, its database and the browser
  timeout: 120_000,
  expect: { timeout: 30_000 },
  retries: process.env['CI'] ? 1 : 0,
  forbidOnly: true,
  reporter: [['list']],
  use: {
    baseURL: process.env['OTODOKE_URL'] ?? 'http://localhost:8080',
    locale: 'ja-JP',
    timezoneId: 'Asia/Tokyo',
    // no trace: its recorder fetches previews by their blob addresses, which the page's policy forbids
    trace: 'off',
    screenshot: 'only-on-failure',
    // tests that watch or change requests must see them; what the worker does has tests of its own
    serviceWorkers: 'block',
    launchOptions: { ...(browser ? { executablePath: browser } : {}), args: ['--no-sandbox'] },
  },
  projects: [
    { name: 'first-run', testMatch: /first-run\.spec\.ts/, use: desktop },
    {
      name: 'desktop',
      dependencies: ['first-run'],
      testIgnore: [/first-run\.spec\.ts/, /\.phone\.spec\.ts/],
      use: desktop,
    },
    { name: 'phone', dependencies: ['first-run'], testMatch: /\.phone\.spec\.ts/, use: phone },
  ],
});
