// The page: what comes from the stream is shown, again and again; what is asked is sent.

import {showAlarms} from "./alarms.js";
import {askRelease, askToken, headers, token} from "./dialogs.js";
import {showGraph} from "./graph.js";
import {remember, showHappened} from "./happened.js";
import {follow, reason} from "./live.js";
import {showLocks} from "./locks.js";
import {showTiles} from "./tiles.js";
import {plain} from "./words.js";

const at = (id) => document.getElementById(id);
let last = null;

function show(overview) {
    last = overview;
    showStore(overview.store);
    showAlarms(at("alarms"), overview);
    showTiles(at("tiles"), overview);
    showGraph(at("graph"), overview);
    showInUse();
}

function showStore(store) {
    at("store").textContent = [store.url, store.version, store.grade].filter(Boolean).map(plain).join(" · ");
    at("status").textContent = store.latency_ms === null ? store.status : `${store.status}, ${store.latency_ms.toFixed(1)} ms`;
    at("status").className = `pill ${store.status}`;
    at("status").hidden = false;
}

function showInUse() {
    const filter = at("filter").value.trim().toLowerCase();
    const shown = showLocks(at("locks"), last, filter);
    at("more").textContent = said(shown, filter, last);
}

function said(shown, filter, overview) {
    const left = overview.left_out ? `${overview.left_out} more are in use; here are those that are waited for longest.` : "";
    if (shown) return left;
    return filter ? `Nothing here matches the filter. ${left}` : "Nothing is in use.";
}

function heard(kind, value) {
    if (kind === "overview") show(value);
    else {
        remember(kind, value, showEvents);
    }
}

function showEvents() {
    const filter = at("events-filter").value.trim().toLowerCase();
    const shown = showHappened(at("events"), filter);
    at("silence").hidden = shown > 0 || filter !== "";
    at("nothing").hidden = shown > 0 || filter === "";
}

function state(word, text) {
    at("live").className = `pill ${word}`;
    at("live").textContent = text;
    at("forget").hidden = token.get() === null;
    document.body.classList.toggle("blind", word !== "open");
}

async function release(row, holder, why) {
    const body = JSON.stringify({project: row.project, name: row.name, token: holder.token, unless_passed_on: true, reason: why});
    try {
        const answer = await fetch("api/locks/force-release", {
            method: "POST", headers: {...headers(), "content-type": "application/json"}, body, credentials: "omit",
        });
        return answer.ok ? "" : await reason(answer);
    } catch (error) {
        return error.message;
    }
}

at("filter").addEventListener("input", () => last && showInUse());
at("events-filter").addEventListener("input", showEvents);
at("locks").addEventListener("click", ({target}) => {
    const button = target.closest("button[data-token]");
    const key = button?.closest("[data-key].lock").dataset.key;
    const row = last.resources.find((one) => JSON.stringify([one.project, one.name]) === key);
    const holder = row?.holders.find((one) => String(one.token) === button.dataset.token);
    if (holder) askRelease(row, holder, release);
});
at("forget").addEventListener("click", () => {
    token.forget();
    location.reload();
});

follow({headers, heard, state, denied: askToken});
