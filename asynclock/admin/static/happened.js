// What was told, newest first: the last of each lock, so that one that is busy does not hide all others; filtered as it is typed.

import {el, patch} from "./dom.js";
import {duration, place, plain, short} from "./words.js";

// Lines on the page, lines remembered for the filter, and lines of the ordinary life of one lock.
const SHOWN = 60;
const KEPT = 600;
const OF_ONE_LOCK = 6;
// What every line says in its own place, or not at all.
const ELSEWHERE = new Set(["type", "at", "client", "client_name", "host", "pid", "project", "name", "primitive", "request", "owner"]);
const SECONDS = new Set(["waited", "held", "remaining", "timeout", "down", "seconds", "quarantine"]);
// Renewals are the heartbeat of every lease: there is nothing to be learned from them here.
const UNTOLD = new Set(["renewed"]);
// What happens to every lock all day. Everything else is told one by one.
const ORDINARY = new Set(["requested", "queued", "granted", "handed_over", "released"]);
// Milliseconds in which lines are put together.
const TOGETHER = 100;

let entries = [];
let timer = null;

// Remembers one more, and calls again() soon, when there is something new to be shown.
export function remember(kind, event, again) {
    if (UNTOLD.has(kind)) return;
    const lock = ORDINARY.has(kind) ? JSON.stringify([event.project, event.name]) : null;
    const entry = {kind, event, lock, before: 0, text: textOf(kind, event)};
    if (lock !== null) {
        const same = entries.filter((one) => one.lock === lock);
        entry.before = same.length ? same[0].before : 0;
        if (same.length >= OF_ONE_LOCK) {
            entry.before += 1;
            const oldest = same.at(-1);
            entries = entries.filter((one) => one !== oldest);
        }
    }
    entries.unshift(entry);
    entries.length = Math.min(entries.length, KEPT);
    timer ??= setTimeout(() => {
        timer = null;
        again();
    }, TOGETHER);
}

// Shows the lines that the filter leaves, and returns how many there are.
export function showHappened(parent, filter) {
    const words = filter.split(/\s+/).filter(Boolean);
    const found = entries.filter((entry) => words.every((word) => entry.text.includes(word))).slice(0, SHOWN);
    const newest = new Map();
    for (const entry of found) if (entry.lock !== null && !newest.has(entry.lock)) newest.set(entry.lock, entry);
    patch(parent, found.map((entry) => line(entry, newest.get(entry.lock) === entry)));
    return found.length;
}

// What the filter looks through.
function textOf(kind, event) {
    const words = [kind, kind.replaceAll("_", " "), event.project, event.name, event.owner, event.client_name, place(event), event.reason, event.by];
    return words.filter((word) => word !== undefined).join("\n").toLowerCase();
}

function line({kind, event, before}, isNewest) {
    const facts = Object.entries(event).filter(([field]) => !ELSEWHERE.has(field)).map(fact).filter(Boolean);
    if (isNewest && before) facts.push(`${before} more before`);
    return el(
        "li", {class: kind},
        el("time", {}, new Date(event.at * 1000).toLocaleTimeString("en-GB")),
        el("span", {class: "kind"}, kind.replaceAll("_", " ")),
        el(
            "span", {class: "what"},
            event.name === undefined ? null : el("bdi", {class: "name"}, plain(event.name)),
            el("small", {}, plain(facts.join(", "))),
            event.host ? el("small", {class: "whose", title: plain(event.client_name)}, client(event)) : null,
        ),
    );
}

function client(event) {
    return event.client_name ? `${short(event.client_name, 40)} · ${plain(place(event))}` : plain(place(event));
}

function fact([field, value]) {
    const label = field.replaceAll("_", " ");
    if (value === null || value === "" || value === false || value.length === 0) return "";
    if (value === true) return label;
    if (SECONDS.has(field)) return `${label} ${duration(value)}`;
    if (Array.isArray(value)) return `${label} ${value.join(" → ")}`;
    return `${label} ${value}`;
}
