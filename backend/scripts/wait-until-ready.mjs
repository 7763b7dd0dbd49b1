// usage: node wait-until-ready.mjs URL PID   waits until the product answers, or says that it has gone
const [url, pid] = process.argv.slice(2);
const until = Date.now() + 600_000;
const ready = () => fetch(`${url}/health/ready`).then((answer) => answer.ok, () => false);
const alive = () => {
  try {
    return process.kill(Number(pid), 0);
  } catch {
    return false;
  }
};
while (!(await ready())) {
  if (!alive() || Date.now() > until) {
    console.error(`the product at ${url} did not come up`);
    process.exit(1);
  }
  await new Promise((resolve) => setTimeout(resolve, 200));
}
