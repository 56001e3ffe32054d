// Enhancements only: every page works without this file.

// A video's player is framed when the reader asks for it, not before.
function offerPlayer(link) {
  link.setAttribute("role", "button");
  link.textContent = link.dataset.label;
  link.addEventListener("click", (event) => {
    event.preventDefault();
    const player = document.createElement("iframe");
    player.src = link.dataset.player;
    player.title = link.dataset.title;
    player.allow = "autoplay; fullscreen; picture-in-picture";
    link.parentElement.replaceChildren(player);
    player.focus();
  });
  link.addEventListener("keydown", (event) => {
    if (event.key === " ") {
      event.preventDefault();
      link.click();
    }
  });
}

// What went wrong with a form is the first thing to hear about.
function showErrors(root) {
  root.querySelector(".notice--error[tabindex]")?.focus();
}

document.querySelectorAll("a[data-player]").forEach(offerPlayer);
showErrors(document);
document.addEventListener("htmx:load", (event) => showErrors(event.target));
