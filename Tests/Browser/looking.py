"""What is measured on a page that stands in the browser."""

import json

from axe_playwright_python.base import AXE_SCRIPT

#: Rules that are not on by themselves in axe, and that we hold ourselves to as well.
extra_rules = ["target-size", "focus-order-semantics", "hidden-content", "label-content-name-mismatch", "p-as-heading",
               "table-fake-caption", "td-has-header"]


def run_axe(page):
    """What axe finds, a line an element."""
    if not page.evaluate("() => 'axe' in window"):
        page.evaluate(AXE_SCRIPT)
    options = {"resultTypes": ["violations"], "preload": False, "rules": {rule: {"enabled": True} for rule in extra_rules}}
    found = page.evaluate(f"() => axe.run(document, {json.dumps(options)})")
    return [
        f"{violation['id']}: {node['html'][:160]} ({' '.join(node['failureSummary'].split())[:220]})"
        for violation in found["violations"] for node in violation["nodes"]]


def open_details(page):
    page.evaluate("() => document.querySelectorAll('details').forEach(one => { one.open = true })")


def overflow(page):
    """How many pixels the page is wider than its window, and the elements that stick out."""
    return page.evaluate("""() => {
        const width = document.documentElement.clientWidth;
        if (document.documentElement.scrollWidth <= width) return [];
        const scrolls = one => { for (let up = one.parentElement; up; up = up.parentElement)
            if (getComputedStyle(up).overflowX !== 'visible') return true; return false };
        const out = [...document.body.querySelectorAll('*')]
            .filter(one => one.getBoundingClientRect().right > width + 1 && !scrolls(one))
            .map(one => one.cloneNode().outerHTML.slice(0, 120));
        return [`${document.documentElement.scrollWidth} px wide in ${width} px: ${out.slice(-3).join(' ')}`];
    }""")


def collisions(page):
    """Texts that lie over each other, and texts that are cut off by their own box."""
    return page.evaluate("""() => {
        const found = [], lines = [];
        const isShown = one => one.checkVisibility({ opacityProperty: true, visibilityProperty: true });
        const isHidden = one => one.closest('.hidden, .skip, svg, caption, option, select') !== null;
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            const one = node.parentElement;
            if (!node.textContent.trim() || !isShown(one) || isHidden(one)) continue;
            const range = document.createRange();
            range.selectNodeContents(node);
            for (const box of range.getClientRects()) if (box.width > 1 && box.height > 1) lines.push({ one, box, text: node.textContent.trim().slice(0, 40) });
            const outer = one.getBoundingClientRect(), style = getComputedStyle(one);
            if (style.overflow === 'hidden' && (one.scrollWidth > outer.width + 2 || one.scrollHeight > outer.height + 2)) found.push(`cut off: ${node.textContent.trim().slice(0, 60)}`);
        }
        for (const button of document.querySelectorAll('.button, button')) if (isShown(button) && (button.scrollWidth > button.clientWidth + 2 || button.scrollHeight > button.clientHeight + 2)) found.push(`larger than its button: ${button.textContent.trim()}`);
        const floats = one => { for (let up = one; up; up = up.parentElement) if (['sticky', 'fixed'].includes(getComputedStyle(up).position)) return true; return false };
        lines.sort((a, b) => a.box.top - b.box.top);
        lines.forEach((a, index) => { for (let next = index + 1; next < lines.length && lines[next].box.top < a.box.bottom - 8; next++) {
            const b = lines[next];
            if (a.one === b.one) continue;
            const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
            const down = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
            if (across > 3 && down > 8 && !floats(a.one) && !floats(b.one)) found.push(`“${a.text}” over “${b.text}”`);
        } });
        return [...new Set(found)];
    }""")


def small_targets(page, selector, least=44):
    """What is to be touched and is smaller than a finger."""
    return page.evaluate("""([selector, least]) => [...document.querySelectorAll(selector)]
        .filter(one => one.checkVisibility() && !one.matches('.skip'))
        .map(one => [one, one.getBoundingClientRect()])
        .filter(([, box]) => box.width < least - .5 || box.height < least - .5)
        .map(([one, box]) => `${Math.round(box.width)} × ${Math.round(box.height)} px: ${one.cloneNode().outerHTML} ${one.textContent.trim().slice(0, 40)}`)
    """, [selector, least])


def inline_code(page, html):
    """Elements of a page as it was sent that carry a style or a script of their own."""
    return page.evaluate("""html => {
        const sent = new DOMParser().parseFromString(html, 'text/html');
        return [...sent.querySelectorAll('*')]
            .filter(one => one.matches('style, script:not([src])') || [...one.attributes].some(({ name, value }) =>
                name === 'style' || name.startsWith('on') || value.trimStart().toLowerCase().startsWith('javascript:')))
            .map(one => one.cloneNode().outerHTML.slice(0, 120));
    }""", html)


class Scale:
    """Weighs what a page brings over the wire, with nothing kept from before."""

    def __init__(self, page):
        self.session = page.context.new_cdp_session(page)
        self.session.send("Network.enable")
        self.session.send("Network.setCacheDisabled", {"cacheDisabled": True})
        self.session.on("Network.loadingFinished", lambda event: self.sizes.append(event["encodedDataLength"]))
        self.sizes = []

    def kilobytes(self):
        """What came in since the last time."""
        total, self.sizes[:] = sum(self.sizes) / 1000, []
        return total
