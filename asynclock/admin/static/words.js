// How things are said: durations, names, and who somebody is.

// A name as it may be shown: what is not to be seen, or would turn the text around, is spelled out.
export function plain(text) {
    return String(text).replace(/[\p{C}\u2028\u2029]/gu, (char) => `\\u{${char.codePointAt(0).toString(16)}}`);
}

export function short(text, length) {
    const chars = [...plain(text)];
    return chars.length <= length ? chars.join("") : `${chars.slice(0, length - 1).join("")}…`;
}

export function duration(seconds) {
    if (seconds < 0) return "0 s";
    if (seconds < 9.95) return `${seconds.toFixed(1)} s`;
    if (seconds < 59.5) return `${Math.round(seconds)} s`;
    const whole = Math.round(seconds);
    if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`;
    return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`;
}

export function rate(perSecond) {
    if (perSecond === null || perSecond === undefined) return "–";
    return perSecond < 10 ? perSecond.toFixed(1) : Math.round(perSecond).toLocaleString("en");
}

export function count(number) {
    return number.toLocaleString("en");
}

// Where a holder, waiter or owner runs.
export function place(one) {
    return `${one.host || "?"}:${one.pid ?? "?"}`;
}

// What to call somebody: the owner, if it was named, or the client or task.
export function name(one) {
    if (!one.owner.startsWith(one.client)) return one.owner;
    return one.client_name || one.task || place(one);
}

export function who(one) {
    const called = name(one);
    return called === place(one) ? called : `${called} · ${place(one)}`;
}

// Of a read/write lock a reader has one permit and a writer all.
export function share(permits, resource) {
    if (!permits) return "entered"; // an entry of its owner shares another lease
    if (resource.primitive === "rwlock") return permits === resource.capacity ? "write" : "read";
    return permits === 1 ? "" : `${permits} permits`;
}

export function taken(resource) {
    if (resource.primitive === "rwlock") {
        if (!resource.taken) return "free";
        return resource.taken === resource.capacity ? "being written" : `${resource.taken} reading`;
    }
    if (resource.capacity === 1) return resource.taken ? "held" : "free";
    return `${resource.taken} of ${resource.capacity}`;
}
