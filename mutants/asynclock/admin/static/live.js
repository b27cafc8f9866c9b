// The stream of /api/events, read by fetch: an EventSource cannot send a token. It begins again whenever it ends.

const PAUSES = [500, 1000, 2000, 5000, 10000];
// A stream tells something every second; one that is silent for so long is dead, whatever the connection says.
const SILENCE = 15000;

// Calls heard(kind, value) for each message, state(word, text) as the connection goes, and asks denied() for another token
// if this one (or none) is refused; that may take its time.
export async function follow({headers, heard, state, denied}) {
    for (let failures = 0; ; failures += 1) {
        try {
            const answer = await open(headers());
            if (answer.status === 401) {
                state("closed", "waiting for a token");
                await denied();
                failures = -1;
                continue;
            }
            if (!answer.ok) throw new Error(await reason(answer));
            for await (const [kind, value] of messages(answer.body)) {
                if (kind === "overview") state("open", "live");
                heard(kind, value);
                failures = -1;
            }
            state("closed", "the server has ended; reconnecting");
        } catch (error) {
            state("closed", `reconnecting: ${error.message}`);
        }
        await new Promise((done) => setTimeout(done, PAUSES[Math.min(Math.max(failures, 0), PAUSES.length - 1)]));
    }
}

let dead = null;

async function open(headers) {
    dead = new AbortController();
    const timer = setTimeout(() => dead.abort(), SILENCE);
    try {
        return await fetch("api/events", {headers, signal: dead.signal, cache: "no-store", credentials: "omit"});
    } finally {
        clearTimeout(timer);
    }
}

// Why a request was refused, as the server has said it.
export async function reason(answer) {
    try {
        return (await answer.json()).error;
    } catch {
        return `${answer.status} ${answer.statusText}`;
    }
}

async function* messages(body) {
    const reader = body.pipeThrough(new TextDecoderStream()).getReader();
    let text = "";
    for (;;) {
        const timer = setTimeout(() => dead.abort(), SILENCE);
        const {done, value} = await reader.read().finally(() => clearTimeout(timer));
        if (done) return;
        const parts = (text + value).split("\n\n");
        text = parts.pop();
        for (const part of parts) yield parsed(part);
    }
}

function parsed(part) {
    const fields = Object.fromEntries(part.split("\n").map((line) => [line.slice(0, line.indexOf(":")), line.slice(line.indexOf(":") + 2)]));
    return [fields.event, JSON.parse(fields.data)];
}
