// Elements, made and brought up to date. Text becomes text and nothing else: names and metadata are other people's.

const SVG = "http://www.w3.org/2000/svg";

// el("p", {class: "note"}, "text", el(…)): undefined, null and false leave an attribute or a child out.
export function el(tag, attributes = {}, ...children) {
    return filled(document.createElement(tag), attributes, children);
}

export function svg(tag, attributes = {}, ...children) {
    return filled(document.createElementNS(SVG, tag), attributes, children);
}

function filled(node, attributes, children) {
    for (const [name, value] of Object.entries(attributes)) {
        if (value !== false && value !== null && value !== undefined) node.setAttribute(name, value === true ? "" : value);
    }
    node.append(...children.flat(2).filter((child) => child !== null && child !== undefined && child !== false));
    return node;
}

// What `parent` contains becomes what is wanted. What is there already is changed in place, those with a data-key by their key:
// so that every second a new picture comes, and no focus, selection or half a click is lost.
export function patch(parent, wanted) {
    const keyed = new Map([...parent.children].filter((child) => child.dataset.key).map((child) => [child.dataset.key, child]));
    wanted.forEach((fresh, index) => {
        const there = parent.childNodes[index];
        const old = fresh.dataset?.key ? keyed.get(fresh.dataset.key) : there;
        if (!old || !alike(old, fresh)) parent.insertBefore(fresh, there ?? null);
        else {
            if (old !== there) parent.insertBefore(old, there ?? null);
            update(old, fresh);
        }
    });
    while (parent.childNodes.length > wanted.length) parent.lastChild.remove();
}

function alike(old, fresh) {
    return old.nodeName === fresh.nodeName && old.dataset?.key === fresh.dataset?.key;
}

function update(old, fresh) {
    if (old.nodeType === Node.TEXT_NODE) {
        if (old.data !== fresh.data) old.data = fresh.data;
        return;
    }
    for (const {name} of [...old.attributes]) if (!fresh.hasAttribute(name)) old.removeAttribute(name);
    for (const {name, value} of fresh.attributes) if (old.getAttribute(name) !== value) old.setAttribute(name, value);
    patch(old, [...fresh.childNodes]);
}
