// What is wrong, above everything else: the store's trouble, its warnings, and deadlocks in words.

import {el, patch} from "./dom.js";
import {duration, name, place, plain} from "./words.js";

export function showAlarms(parent, {store, deadlocks, stale, seen_ms: seen}) {
    const when = stale ? ` Below is what was seen at ${new Date(seen).toLocaleTimeString("en-GB")}.` : "";
    patch(parent, [
        ...(store.problem ? [el("p", {class: "alarm"}, `${plain(store.problem)}.${when}`)] : []),
        ...store.warnings.map((warning) => el("p", {class: "alarm mild"}, plain(warning))),
        ...deadlocks.map(shown),
    ]);
    document.title = `${deadlocks.length ? "deadlock · " : store.problem ? "trouble · " : ""}asynclock`;
}

// The first of the owners is the one to give way, where clients cut deadlocks themselves.
function shown({owners, entangled}) {
    const more = entangled > owners.length ? `, ${entangled - owners.length} more are caught in it` : "";
    return el(
        "div", {class: "alarm"},
        el("strong", {}, `Deadlock: ${owners.length} wait for each other${more}`),
        el("ol", {}, owners.map(line)),
    );
}

function line(one) {
    const where = name(one) === place(one) ? "" : ` (${plain(place(one))})`;
    return el(
        "li", {},
        el("bdi", {class: "name"}, plain(name(one))), `${where} holds `,
        resource(one.holds_project, one.holds_name), ` for ${duration(one.held_for)} and waits for `,
        resource(one.wants_project, one.wants_name), ` for ${duration(one.waited)}`,
    );
}

function resource(project, called) {
    return el("bdi", {class: "name", title: plain(project)}, plain(called));
}
