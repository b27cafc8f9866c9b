// What was told, newest first.

import {el} from "./dom.js";
import {duration, plain} from "./words.js";

const SHOWN = 60;
// What every line says in its own place, or not at all.
const ELSEWHERE = new Set(["type", "at", "client", "project", "name", "primitive", "request", "owner"]);
const SECONDS = new Set(["waited", "held", "remaining", "timeout", "down", "seconds", "quarantine"]);
// Renewals are the heartbeat of every lease: there is nothing to be learned from them here.
const UNTOLD = new Set(["renewed"]);

export function tell(parent, kind, event) {
    if (UNTOLD.has(kind)) return;
    parent.prepend(line(kind, event));
    while (parent.children.length > SHOWN) parent.lastElementChild.remove();
}

function line(kind, event) {
    const facts = Object.entries(event).filter(([field]) => !ELSEWHERE.has(field)).map(fact).filter(Boolean);
    return el(
        "li", {class: kind},
        el("time", {}, new Date(event.at * 1000).toLocaleTimeString("en-GB")),
        el("span", {class: "kind"}, kind.replaceAll("_", " ")),
        el("span", {class: "what"}, event.name === undefined ? null : el("bdi", {class: "name"}, plain(event.name)), el("small", {}, plain(facts.join(", ")))),
    );
}

function fact([field, value]) {
    const label = field.replaceAll("_", " ");
    if (value === null || value === "" || value === false || value.length === 0) return "";
    if (value === true) return label;
    if (SECONDS.has(field)) return `${label} ${duration(value)}`;
    if (Array.isArray(value)) return `${label} ${value.join(" → ")}`;
    return `${label} ${value}`;
}
