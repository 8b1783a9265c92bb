const IDLE_MS = 120;
const PATIENCE_MS = 8000;
const RETRIES_MS = [700, 1500, 3000, 5000];
const QUICK = "?without=stability,would-change";

/**
 * Asks the service about what is on the form, on each change: a quick answer first, then a whole one. An answer counts only while
 * nothing has changed since it was asked for. It tells "asking", "answer", "problem" (the service refused) and "lost" (no answer,
 * or only that it is busy; it is asked again by itself).
 */
export class Asking {
  constructor(tell) {
    this.tell = tell;
    this.turn = 0;
    this.failures = 0;
  }

  /** Asks about a document, beside an earlier one when there is one. */
  about(today, before) {
    this.turn += 1;
    this.body = JSON.stringify(before ? {before, today} : today);
    this.path = before ? "/api/compare" : "/api/assess";
    this.stop?.abort();
    clearTimeout(this.timer);
    this.tell.asking();
    this.ask(QUICK, false);
  }

  async ask(query, isWhole) {
    const turn = this.turn;
    const stop = (this.stop = new AbortController());
    const patience = setTimeout(() => stop.abort("late"), PATIENCE_MS);
    let answer;
    try {
      answer = await post(this.path + query, this.body, stop.signal);
    } catch (failure) {
      answer = {lost: true};
    } finally {
      clearTimeout(patience);
    }
    if (turn === this.turn) {
      this.take(answer, isWhole);
    }
  }

  take(answer, isWhole) {
    if (answer.report) {
      this.failures = 0;
      this.tell.answer(answer.report, isWhole);
      if (!isWhole) {
        this.later(IDLE_MS, "", true);
      }
    } else if (answer.lost) {
      const wait = answer.wait ?? RETRIES_MS[Math.min(this.failures, RETRIES_MS.length - 1)];
      this.failures += 1;
      this.tell.lost(isWhole, answer.isBusy);
      this.later(wait, isWhole ? "" : QUICK, isWhole);
    } else {
      this.tell.problem(answer.problem, isWhole);
    }
  }

  later(wait, query, isWhole) {
    this.timer = setTimeout(() => this.ask(query, isWhole), wait);
  }
}

const BUSY = [429, 503, 504];
const GATEWAY_LOST = 502;

async function post(path, body, signal) {
  const response = await fetch(path, {
    method: "POST",
    headers: {"content-type": "application/json"},
    body,
    signal,
    cache: "no-store",
    credentials: "omit"
  });
  if (BUSY.includes(response.status)) {
    const seconds = Number(response.headers.get("retry-after"));
    return {lost: true, isBusy: true, wait: seconds > 0 ? Math.min(seconds, 10) * 1000 : undefined};
  }
  const text = await response.text();
  const said = text === "" ? null : JSON.parse(text);
  if (response.ok && said?.safety) {
    return {report: said};
  }
  return response.ok || response.status === GATEWAY_LOST ? {lost: true} : {problem: said ?? {status: response.status}};
}
