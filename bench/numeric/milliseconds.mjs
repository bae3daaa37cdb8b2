/**
 * The time that one call takes this process on the processor: the median of several runs, each long enough for the
 * clock of the processor. `results` are the numbers that the call returns.
 */
export function milliseconds(call, runs) {
  let results = call();
  const once = timeOf(call, 1);
  const calls = Math.max(1, Math.ceil(20 / Math.max(once, 0.001)));
  timeOf(call, calls);
  const times = Array.from({ length: runs }, () => timeOf(() => (results = call()), calls));
  return { ms: times.sort((one, other) => one - other)[runs >> 1], results };
}

/** For what takes minutes. */
export function millisecondsOnce(call) {
  return timeOf(call, 1);
}

function timeOf(call, calls) {
  const start = process.cpuUsage();
  for (let done = 0; done < calls; done += 1) call();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000 / calls;
}
