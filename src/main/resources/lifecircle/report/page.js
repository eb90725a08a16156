
"use strict";
(() => {
  const say = document.body.dataset;
  const make = (name, style, text) => {
    const element = document.createElement(name);
    element.className = style;
    element.textContent = text || "";
    return element;
  };

  /* A curve is read where the pointer is, or step by step with the arrow keys. */
  const readable = (figure, data) => {
    const plate = figure.querySelector(".plate");
    const title = figure.querySelector("figcaption").textContent;
    const last = data.times.length - 1;
    const scrub = make("div", "scrub");
    const line = make("div", "at");
    const readout = make("div", "readout");
    const when = make("p", "hint", say.hint);
    const cells = [];
    const groups = make("div", "groups");
    let charts;
    readout.append(when, groups);
    for (const chart of data.charts) {
      if (chart.heading || !charts) {
        const group = make("div", "group");
        const named = chart.curves.length === 1 && chart.curves[0].name === chart.heading;
        if (!named && chart.heading) group.append(make("p", "chart", chart.heading));
        charts = make("div", "charts");
        group.append(charts);
        groups.append(group);
      } else {
        charts.parentNode.classList.add("wide");
      }
      const list = make("dl", "");
      charts.append(list);
      for (const curve of chart.curves) {
        const entry = make("div", "");
        const value = make("dd", "", "–");
        entry.append(make("dt", "", curve.name), value);
        list.append(entry);
        cells.push([value, curve]);
      }
    }
    const percent = (part, whole) => 100 * part / whole + "%";
    scrub.style.left = percent(data.left, data.width);
    scrub.style.width = percent(data.right - data.left, data.width);
    scrub.style.top = percent(data.top, data.height);
    scrub.style.height = percent(data.bottom - data.top, data.height);
    scrub.tabIndex = 0;
    const aria = {
      role: "slider", "aria-label": say.read + title, "aria-valuemin": 0, "aria-valuemax": last,
      "aria-valuenow": 0, "aria-valuetext": say.hint
    };
    for (const name in aria) scrub.setAttribute(name, aria[name]);
    line.hidden = true;
    scrub.append(line);
    plate.append(scrub);
    plate.after(readout);
    let at = 0;
    const show = (step) => {
      at = Math.max(0, Math.min(last, step));
      line.hidden = false;
      line.style.left = percent(data.places[at] - data.left, data.right - data.left);
      when.className = "when";
      when.textContent = data.times[at];
      for (const [value, curve] of cells) value.textContent = curve.values[at];
      scrub.setAttribute("aria-valuenow", at);
      scrub.setAttribute("aria-valuetext", data.times[at] + ": "
        + cells.map(([value, curve]) => curve.name + " " + curve.values[at]).join("; "));
    };
    const point = (event) => {
      const box = scrub.getBoundingClientRect();
      const x = data.left + (event.clientX - box.left) / box.width * (data.right - data.left);
      let from = 0;
      let to = last;
      while (to - from > 1) {
        const middle = (from + to) >> 1;
        if (data.places[middle] > x) to = middle; else from = middle;
      }
      show(x - data.places[from] < data.places[to] - x ? from : to);
    };
    scrub.addEventListener("pointermove", point);
    scrub.addEventListener("pointerdown", point);
    scrub.addEventListener("focus", () => { if (line.hidden) show(at); });
    scrub.addEventListener("keydown", (event) => {
      const far = Math.max(1, Math.round(last / 10));
      const to = {
        ArrowLeft: at - 1, ArrowDown: at - 1, ArrowRight: at + 1, ArrowUp: at + 1,
        PageDown: at - far, PageUp: at + far, Home: 0, End: last
      }[event.key];
      if (to === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      show(to);
    });
  };
  for (const figure of document.querySelectorAll("figure")) {
    const data = figure.querySelector("script");
    if (data) readable(figure, JSON.parse(data.textContent));
  }

  /* Lines are copied with a button; without a clipboard they are marked, to be copied by hand. */
  for (const lines of document.querySelectorAll(".lines")) {
    const button = make("button", "", say.copy);
    const done = make("span", "copied");
    button.type = "button";
    done.setAttribute("role", "status");
    button.addEventListener("click", async () => {
      const mark = document.createRange();
      mark.selectNodeContents(lines);
      getSelection().removeAllRanges();
      getSelection().addRange(mark);
      try {
        await navigator.clipboard.writeText(lines.textContent);
        done.textContent = say.copied;
      } catch (refused) {
        done.textContent = document.execCommand("copy") ? say.copied : "";
      }
    });
    lines.after(button, done);
  }

  /* What is folded is printed, too. */
  const folded = [];
  addEventListener("beforeprint", () => {
    for (const part of document.querySelectorAll("details.appendix:not([open])")) {
      part.open = true;
      folded.push(part);
    }
  });
  addEventListener("afterprint", () => {
    for (const part of folded.splice(0)) part.open = false;
  });
})();
