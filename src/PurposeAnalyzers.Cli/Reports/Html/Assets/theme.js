// Runs in the head: what needs scripts may show, and the chosen appearance is there before the first paint.
(() => {
  const root = document.documentElement;
  root.classList.add("scripted");

  const stored = {
    get: () => { try { return localStorage.getItem("purpose-report-theme"); } catch { return null; } },
    set: theme => { try { localStorage.setItem("purpose-report-theme", theme); } catch { /* A page from a file may have no storage. */ } },
  };
  const theme = stored.get();
  if (theme === "light" || theme === "dark") {
    root.dataset.theme = theme;
  }

  addEventListener("DOMContentLoaded", () => {
    const button = document.querySelector("#theme");
    const dark = () => getComputedStyle(root).colorScheme === "dark"
      || (!root.dataset.theme && matchMedia("(prefers-color-scheme: dark)").matches);
    const show = () => button.setAttribute("aria-pressed", String(dark()));
    button.addEventListener("click", () => {
      root.dataset.theme = dark() ? "light" : "dark";
      stored.set(root.dataset.theme);
      show();
    });
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", show);
    show();
    document.querySelector("#print").addEventListener("click", () => print());
  });
})();
