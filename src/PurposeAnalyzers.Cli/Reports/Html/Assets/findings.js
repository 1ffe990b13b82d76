// Groups, filters and searches the findings. The page holds each one once, inside <noscript>: there a browser without scripts shows it, and
// one with scripts keeps it as text, so that a page with many thousands opens at once. What is to be seen is made from that text.
(() => {
  const form = document.querySelector("#filters");
  if (!form) {
    return;
  }

  const PAGE = 50;
  const view = document.querySelector("#view");
  const status = document.querySelector("#outcome");
  const words = view.dataset;
  const keys = ["article", "purpose", "datum", "project"];
  const filters = ["state", "severity", "purpose", "datum", "article", "project"];
  const fill = (text, ...values) => text.replace(/\{(\d)\}/g, (_, index) => values[index]);
  const entities = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": "\"" };
  const plain = html => html.replace(/<[^>]*>/g, " ").replace(/&(?:amp|lt|gt|quot|#x([0-9A-Fa-f]+));/g, (entity, code) => code ? String.fromCodePoint(parseInt(code, 16)) : entities[entity]);
  const fold = text => text.normalize("NFKC").toLowerCase().replace(/\s+/g, " ");

  const findings = [...document.querySelectorAll(".store .finding")].map(item => {
    const { id } = item;
    const source = item.firstElementChild.textContent;
    let text;
    // Links lead to what is shown: the browser itself must not follow them to what is not.
    item.removeAttribute("id");
    return {
      id,
      source,
      values: key => (item.dataset[key] ?? "").split("\n"),
      get text() { return text ??= fold(plain(source)); },
    };
  });
  const byId = new Map(findings.map(finding => [finding.id, finding]));
  const others = "";
  const labels = new Map(keys.map(key => {
    const { options, dataset } = form.elements[key];
    return [key, new Map([...options].filter(option => option.value).map(option => [option.value, option.text]).concat([[others, dataset.others]]))];
  }));

  /** A finding as it is shown: a closed <details>, ready to be opened. */
  const render = finding => {
    const template = document.createElement("template");
    template.innerHTML = finding.source;
    const item = document.createElement("li");
    item.className = "finding";
    item.dataset.id = finding.id;
    item.append(template.content);
    return item;
  };

  const chosen = () => {
    const terms = fold(form.elements.search.value).split(" ").filter(term => term);
    const wanted = filters.map(name => [name, form.elements[name].value]).filter(([, value]) => value);
    return findings.filter(finding =>
      wanted.every(([name, value]) => finding.values(name).includes(value)) && terms.every(term => finding.text.includes(term)));
  };

  const grouped = (key, list) => {
    const groups = new Map([...labels.get(key).keys()].map(value => [value, []]));
    list.forEach(finding => finding.values(key).forEach(value => groups.get(groups.has(value) ? value : others).push(finding)));
    return [...groups].filter(([, members]) => members.length);
  };

  const buildGroup = (name, label, members) => {
    const group = document.createElement("details");
    group.className = "group";
    group.dataset.key = name;
    const summary = document.createElement("summary");
    const heading = document.createElement("h3");
    heading.textContent = label;
    const count = document.createElement("span");
    count.className = "quiet number";
    count.textContent = members.length.toLocaleString(document.documentElement.lang);
    summary.append(heading, count);
    const list = document.createElement("ol");
    list.className = "findings";
    const more = document.createElement("button");
    more.type = "button";
    more.className = "button more";
    group.append(summary, list, more);

    group.showUpTo = wanted => {
      const from = list.childElementCount;
      list.append(...members.slice(from, wanted).map(render));
      const left = members.length - list.childElementCount;
      more.hidden = left === 0;
      more.textContent = fill(words.more, Math.min(PAGE, left), left);
      return list.children[from];
    };
    group.showAll = () => group.showUpTo(members.length);
    group.indexOf = finding => members.indexOf(finding);
    group.unfold = () => {
      group.open = true;
      if (!list.childElementCount) {
        group.showUpTo(PAGE);
      }
    };
    more.addEventListener("click", () => group.showUpTo(list.childElementCount + PAGE)?.querySelector("summary").focus());
    group.addEventListener("toggle", () => group.open && group.unfold());
    return group;
  };

  const show = () => {
    const list = chosen();
    const key = form.elements.group.value;
    const groups = grouped(key, list).map(([name, members]) => buildGroup(name, labels.get(key).get(name), members));
    view.replaceChildren(...groups);
    // The first groups are open, as many as one page of findings fills.
    for (let shown = 0, i = 0; i < groups.length && shown < PAGE; i++) {
      groups[i].unfold();
      shown += groups[i].querySelector("ol").childElementCount;
    }
    status.textContent = list.length ? fill(words.outcome, list.length, findings.length) : words.none;
  };

  const choose = settings => {
    form.reset();
    Object.entries(settings).forEach(([name, value]) => {
      const field = form.elements[name];
      field.value = value;
      // A list that is too long for the page offers its first entries only.
      if (field.value !== value) {
        field.add(new Option(value, value));
        field.value = value;
      }
    });
    show();
  };

  /** Follows a link to one finding, whatever is filtered at the time. */
  const follow = () => {
    const id = decodeURIComponent(location.hash.slice(1));
    if (!id.startsWith("finding-")) {
      return;
    }
    const finding = byId.get(id);
    if (!finding) {
      status.textContent = words.gone;
      document.querySelector("#findings").scrollIntoView();
      return;
    }
    if (!chosen().includes(finding)) {
      choose({ state: finding.values("state")[0] });
    }
    const group = [...view.children].find(candidate => candidate.indexOf(finding) >= 0);
    group.unfold();
    group.showUpTo(group.indexOf(finding) + 1);
    view.querySelectorAll("[data-targeted]").forEach(other => delete other.dataset.targeted);
    const item = group.querySelector(`[data-id="${CSS.escape(id)}"]`);
    item.dataset.targeted = "";
    item.querySelector("details").open = true;
    item.querySelector("summary").focus({ preventScroll: true });
    item.scrollIntoView({ block: "start" });
  };

  let timer;
  form.addEventListener("submit", event => event.preventDefault());
  document.querySelector("#clear").addEventListener("click", () => choose({}));
  form.addEventListener("change", show);
  form.elements.search.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(show, 150);
  });
  // Numbers elsewhere on the page lead to the findings behind them: data-show="group=purpose&purpose=marketing".
  document.addEventListener("click", event => {
    const link = event.target.closest?.("a[data-show]");
    if (link) {
      choose(Object.fromEntries(new URLSearchParams(link.dataset.show)));
    }
  });
  addEventListener("hashchange", follow);

  // Paper shows everything that is chosen, opened; the screen is as before afterwards.
  let closed = [];
  addEventListener("beforeprint", () => {
    view.querySelectorAll(".group").forEach(group => group.showAll());
    closed = [...document.querySelectorAll("details:not([open])")];
    closed.forEach(details => { details.open = true; });
  });
  addEventListener("afterprint", () => closed.forEach(details => { details.open = false; }));

  show();
  follow();
})();
