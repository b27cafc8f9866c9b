// What is in use: who holds it, and who waits in which order.

import {el, patch} from "./dom.js";
import {duration, name, place, plain, share, short, taken} from "./words.js";

const QUEUE = 6;
// The longest that each lease was seen to have left: what its bar is measured by.
const full = new Map();

// Shows the rows that the filter leaves, and returns how many there are.
export function showLocks(parent, overview, filter) {
    const rows = overview.resources.filter((row) => matches(row, filter));
    remember(overview.resources);
    patch(parent, rows.map(shown));
    return rows.length;
}

function matches(row, filter) {
    const people = [...row.holders, ...row.waiters].flatMap((one) => [one.owner, one.client_name, place(one)]);
    return [row.project, row.name, ...people].some((text) => text.toLowerCase().includes(filter));
}

function remember(rows) {
    const tokens = new Set();
    for (const holder of rows.flatMap((row) => row.holders)) {
        tokens.add(holder.first_token);
        full.set(holder.first_token, Math.max(full.get(holder.first_token) ?? 0, holder.expires_in));
    }
    for (const token of full.keys()) if (!tokens.has(token)) full.delete(token);
}

function shown(row) {
    return el(
        "article", {class: classes("lock", row.stale && "stale", row.waiting && "wanted"), "data-key": JSON.stringify([row.project, row.name])},
        el("h3", {}, el("bdi", {class: "project"}, plain(row.project)), el("bdi", {class: "name"}, plain(row.name))),
        el("p", {class: "facts"}, chip(row.primitive, row.primitive !== "lock"), chip(taken(row), row.capacity > 1), chip(`${row.waiting} waiting, ${duration(row.longest_wait)}`, row.waiting, "wait")),
        el("ul", {class: "holders"}, row.holders.map((holder) => held(holder, row)), rest(row.held - row.holders.length, "more")),
        row.waiting ? el("ol", {class: "queue", "aria-label": "Queue"}, row.waiters.slice(0, QUEUE).map((waiter) => waits(waiter, row)), rest(row.waiting - Math.min(QUEUE, row.waiters.length), "more wait")) : null,
    );
}

function chip(text, when, kind = "") {
    return when ? el("span", {class: classes("chip", kind)}, text) : null;
}

function held(holder, row) {
    const left = `expires in ${duration(holder.expires_in)} unless it is renewed`;
    return el(
        "li", {title: about(holder), "data-key": holder.first_token},
        who(holder),
        el("span", {class: "share"}, holder.lingering ? "lingers" : share(holder.permits, row)),
        el("span", {class: "since"}, duration(holder.held_for)),
        el("progress", {max: full.get(holder.first_token) || 1, value: Math.max(0, holder.expires_in), title: left, "aria-label": left}),
        el("button", {type: "button", class: "quiet", disabled: row.stale, "data-token": holder.token, "aria-label": `Take ${plain(row.name)} from ${plain(name(holder))}`}, "take away"),
    );
}

function waits(waiter, row) {
    return el(
        "li", {title: about(waiter)},
        el("span", {class: classes("priority", waiter.priority > 0 && "high", waiter.priority < 0 && "low"), title: "priority"}, signed(waiter.priority)),
        who(waiter),
        el("span", {class: "share"}, share(waiter.permits, row)),
        el("span", {class: "since"}, duration(waiter.waited)),
    );
}

function who(one) {
    const called = name(one);
    const client = one.client_name && called !== one.client_name ? short(one.client_name, 40) : "";
    const where = [client, called === place(one) ? "" : plain(place(one))].filter(Boolean).join(" · ");
    return el("span", {class: "who"}, el("bdi", {class: "name"}, plain(called)), where ? el("small", {}, where) : null);
}

function about(one) {
    const lines = [`owner ${one.owner}`, `client ${one.client} ${one.client_name}`.trim()];
    if (one.token) lines.push(`token ${one.token}`);
    if (one.metadata !== null) lines.push(JSON.stringify(one.metadata));
    return lines.map(plain).join("\n");
}

function signed(priority) {
    return priority > 0 ? `+${priority}` : String(priority).replace("-", "−");
}

function rest(number, text) {
    return number > 0 ? el("li", {class: "rest"}, `${number} ${text}`) : null;
}

function classes(...names) {
    return names.filter(Boolean).join(" ");
}
