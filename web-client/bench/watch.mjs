// Counts, inside of the page, what browsers report of interactions, and the time between frames.

export async function watchPage(page) {
  await page.evaluate(watch);
  const devtools = await page.context().newCDPSession(page);
  // time of the processor, not of the clock: what else runs on the machine does not count
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  const computed = async () => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    const seconds = (name) => metrics.find((one) => one.name === name).value;
    return {
      at: Date.now() / 1000,
      all: seconds('TaskDuration'),
      script: seconds('ScriptDuration'),
      layout: seconds('LayoutDuration') + seconds('RecalcStyleDuration'),
    };
  };
  let last = await computed();
  return {
    /** The shares of the time since the last time that the page's thread computed. */
    async busy() {
      const [before, now] = [last, await computed()];
      last = now;
      const share = (what) => (now[what] - before[what]) / (now.at - before.at);
      return { all: share('all'), script: share('script'), layout: share('layout') };
    },
  };
}

const watch = () => {
  let interactions = new Map();
  let frames = [];
  new PerformanceObserver((list) => {
    for (const { interactionId, duration, name } of list.getEntries()) {
      if (!interactionId) continue;
      const known = interactions.get(interactionId);
      if (!known || known.duration < duration) interactions.set(interactionId, { name, duration });
    }
  }).observe({ type: 'event', durationThreshold: 16, buffered: true });
  let last = performance.now();
  const frame = (now) => {
    frames.push(now - last);
    last = now;
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
  globalThis.seen = {
    /** What was seen since the last time. */
    take() {
      const taken = { interactions: [...interactions.values()], frames };
      [interactions, frames] = [new Map(), []];
      return taken;
    },
  };
};
