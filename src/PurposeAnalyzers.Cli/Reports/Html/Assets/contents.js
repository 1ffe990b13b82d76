// Marks the section being read in the table of contents.
(() => {
  const links = new Map([...document.querySelectorAll(".contents a")].map(link => [link.hash.slice(1), link]));
  const mark = id => links.forEach((link, section) => {
    if (section !== id) {
      link.removeAttribute("aria-current");
    } else if (!link.hasAttribute("aria-current")) {
      link.setAttribute("aria-current", "true");
      const list = link.closest("nav");
      if (list.scrollWidth > list.clientWidth) {
        list.scrollTo({ left: link.offsetLeft - list.clientWidth / 3 });
      }
    }
  });
  const visible = new Set();
  const observer = new IntersectionObserver(entries => {
    entries.forEach(entry => entry.isIntersecting ? visible.add(entry.target.id) : visible.delete(entry.target.id));
    mark([...links.keys()].find(id => visible.has(id)));
  }, { rootMargin: "-10% 0px -70% 0px" });
  document.querySelectorAll("main > section[id]").forEach(section => observer.observe(section));
})();
