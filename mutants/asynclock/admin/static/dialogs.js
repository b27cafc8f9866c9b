// The two questions that are asked: for a token, and whether a lease is really to be taken away.

import {name, plain, place, taken} from "./words.js";

const TOKEN = "asynclock-token";

// Kept in this tab's session storage and nowhere else: no cookie, so no other page's request carries it.
export const token = {
    get: () => sessionStorage.getItem(TOKEN),
    set: (value) => sessionStorage.setItem(TOKEN, value),
    forget: () => sessionStorage.removeItem(TOKEN),
};

export function headers() {
    return token.get() ? {authorization: `Bearer ${token.get()}`} : {};
}

// Resolves when somebody has given one.
export function askToken() {
    const dialog = document.getElementById("ask");
    const form = dialog.querySelector("form");
    form.querySelector(".wrong").textContent = token.get() ? "This server does not know that token." : "";
    token.forget();
    form.reset();
    dialog.oncancel = (event) => event.preventDefault();
    if (!dialog.open) dialog.showModal();
    return new Promise((done) => {
        form.onsubmit = (event) => {
            event.preventDefault();
            token.set(form.elements.token.value.trim());
            dialog.close();
            done();
        };
    });
}

// Asks whether and why, and calls release(row, holder, reason), which returns what went wrong, if anything did.
export function askRelease(row, holder, release) {
    const dialog = document.getElementById("release");
    const form = dialog.querySelector("form");
    const wrong = form.querySelector(".wrong");
    form.reset();
    wrong.textContent = "";
    form.querySelector(".what").textContent = `${plain(row.name)} of ${plain(row.project)}, from ${plain(name(holder))} at ${plain(place(holder))} (token ${holder.token}, ${taken(row)})`;
    form.querySelector("[value=cancel]").onclick = () => dialog.close();
    form.onsubmit = async (event) => {
        event.preventDefault();
        const problem = await release(row, holder, form.elements.reason.value);
        wrong.textContent = problem;
        if (!problem) dialog.close();
    };
    dialog.showModal();
}
